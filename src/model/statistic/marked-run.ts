import { typographicWords } from '../typography.ts';
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
  return { before: slice(set, 0, from), words: slice(set, from, to), after: slice(set, to, Number.POSITIVE_INFINITY) };
}

/** The part of a run between two places of its text. An insert that the cut goes through keeps what is inside. */
function slice(run: Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return run.flatMap((word): Inline[] => {
    const start = at;
    at += inlineText([word]).length;
    if (at <= from || start >= to) return [];
    const [first, last] = [Math.max(0, from - start), Math.min(at, to) - start];
    if (word.type === 'text') return [{ ...word, value: word.value.slice(first, last) }];
    return [{ ...word, children: slice(word.children, first, last) }];
  });
}
