import { typographicWords } from '../typography.ts';
import { sliceWords } from '../unit/slice-words.ts';
import { type Inline, inlineText, type Prose } from '../unit/unit.ts';

/** Words of a record as its block has them, with what the block marks in them and what stands around them. */
export interface MarkedRun {
  before: Inline[];
  words: Inline[];
  after: Inline[];
}

/**
 * Finds the words of a record in its block: in its sentences or in one item of its list. The marks are typographic.
 * Undefined where the block does not say them.
 */
export function markedRun({ words, items }: Prose, text: string): MarkedRun | undefined {
  const run = [words, ...items].find((each) => inlineText(each).includes(text));
  if (!run) return undefined;
  const set = typographicWords(run);
  const from = inlineText(run).indexOf(text);
  const to = from + text.length;
  return {
    before: sliceWords(set, 0, from),
    words: sliceWords(set, from, to),
    after: sliceWords(set, to, Number.POSITIVE_INFINITY),
  };
}

/** A part of a passage: words of records, or what stands between them. */
export interface PassagePart {
  words: Inline[];
  isNamed: boolean;
}

/**
 * What a block says from the first to the last of the words of some records, in their order, with what stands between them:
 * one passage of its sentences, and one of each item of its list, parted where much stands between. Empty where the block
 * says none of them.
 */
export function markedPassages({ words, items }: Prose, texts: readonly string[]): PassagePart[][] {
  return [words, ...items].flatMap((run): PassagePart[][] => {
    const own = inlineText(run);
    const named = joined(
      texts.flatMap((text) =>
        own.includes(text) ? [{ from: own.indexOf(text), to: own.indexOf(text) + text.length }] : [],
      ),
    );
    const set = typographicWords(run);
    const passages: PassagePart[][] = [];
    for (const [at, { from, to }] of named.entries()) {
      const before = named[at - 1]?.to;
      const part = { words: sliceWords(set, from, to), isNamed: true };
      if (before !== undefined && from - before <= mostBetween)
        passages.at(-1)?.push({ words: sliceWords(set, before, from), isNamed: false }, part);
      else passages.push([part]);
    }
    return passages;
  });
}

/** Of a passage at most so many letters, some four lines, are none of a record's. */
const mostBetween = 240;

interface Span {
  from: number;
  to: number;
}

/** Places in their order, those that overlap or stand side by side as one. */
function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}
