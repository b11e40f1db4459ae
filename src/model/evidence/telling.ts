import type { Locale } from '../../i18n/locale.ts';
import { sliceWords } from '../unit/slice-words.ts';
import { type Inline, inlineText, type Prose } from '../unit/unit.ts';
import type { EvidenceLink } from './link.ts';

/** Where a sentence ends within a run: after its mark and what closes a quotation, before a capital. */
const sentenceEnd = /[.?!]["'”’)]*\s+(?=["'“‘(]?\p{Lu})/gu;

/** A sentence of a block, as a run of its words; `item` where it is of its list. */
export interface Sentence {
  words: Inline[];
  item: boolean;
}

/** The sentences of a block in their order, those of the items of its list after its own words. */
export const sentencesOf = ({ words, items }: Prose): Sentence[] =>
  [words, ...items].flatMap((run, at) => sentencesIn(run).map((each) => ({ words: each, item: at > 0 })));

function sentencesIn(run: Inline[]): Inline[][] {
  const text = inlineText(run);
  const starts = [0, ...[...text.matchAll(sentenceEnd)].map(({ index, 0: end }) => index + end.length)];
  return starts.map((start, at) => sliceWords(run, start, starts[at + 1] ?? text.length)).filter((each) => each.length);
}

/** A run of a block's sentences that follow one another, and whether something of the block is left out before it. */
export interface Telling extends Sentence {
  cut: boolean;
}

/** The sentences of a block that tell what a link says, in the order of the block; without numbers all of it. */
export function tellingWords(prose: Prose, { sentences }: EvidenceLink, locale: Locale): Telling[] {
  const all = sentencesOf(prose);
  const wanted = sentences?.[locale] ?? all.map((_, at) => at + 1);
  const runs: (Telling & { last: number })[] = [];
  for (const number of [...wanted].sort((a, b) => a - b)) {
    const sentence = all[number - 1];
    if (!sentence) continue;
    const before = runs.at(-1);
    if (before?.last === number - 1 && before.item === sentence.item && !sentence.item) {
      before.words = [...before.words, ...sentence.words];
      before.last = number;
    } else runs.push({ ...sentence, cut: number > (before?.last ?? 0) + 1, last: number });
  }
  return runs.map(({ words, item, cut }) => ({ words, item, cut }));
}
