import { wordCount } from './excerpt.ts';
import { sliceWords } from './slice-words.ts';
import { type Inline, inlineText, type Prose } from './unit.ts';

/** Fewer words than this do not say what a quotation is about. */
const enough = 24;
/** As many more may stand before them: to leave fewer out would spare nobody anything. */
const spared = 24;

const sentenceEnd = /[.?!]["'”’)]*\s+(?=["'“‘(]?\p{Lu})/gu;

/**
 * The last sentences of a block, which lead in to what follows it; undefined where they are as good as all of it, or where it ends in
 * a list.
 */
export function closingSentences({ words, items }: Prose): Inline[] | undefined {
  if (items.length > 0) return undefined;
  const text = inlineText(words);
  const starts = [...text.matchAll(sentenceEnd)].map(({ index, 0: end }) => index + end.length);
  const start = starts.findLast((at) => wordCount(text.slice(at)) >= enough);
  return start === undefined || wordCount(text.slice(0, start)) < spared
    ? undefined
    : sliceWords(words, start, text.length);
}
