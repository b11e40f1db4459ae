import { withoutAbbreviations } from '../language/welsh/little-words.ts';
import type { Finding, Passage } from './passages/passage.ts';
import { type Word, wordsOf } from './word.ts';

/** The words that neither dictionary nor allow-list knows, each once. */
export function spelling(
  { unit, own }: Passage,
  isWord: (word: string) => boolean,
  suggest: (word: string) => string[] = () => [],
): Finding[] {
  const unknown = new Set(wordsOf(withoutAbbreviations(own)).flatMap(({ word }: Word) => (isWord(word) ? [] : [word])));
  return [...unknown].map((word): Finding => {
    const [best] = suggest(word);
    return {
      unit,
      check: 'spelling',
      excerpt: word,
      message: `“${word}” is not in the dictionary. ${best ? `Is it “${best}”? ` : ''}Correct it, mark it as English with <Lang is="en">, or put it on the allow-list with its reason`,
    };
  });
}
