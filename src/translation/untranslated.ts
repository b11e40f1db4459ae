import type { Finding, Passage } from './passages/passage.ts';
import { wordsOf } from './word.ts';

/** Of a sentence with more unknown words than this, in parts of one, it is likely that it is not Welsh. */
const most = 0.3;

/** Fewer words than this tell nothing, unless none of them is known. */
const enough = 4;

/** Sentences that are not Welsh: half-translated passages have whole sentences of English left in them. */
export function untranslated({ unit, own }: Passage, isWord: (word: string) => boolean): Finding[] {
  return sentences(own).flatMap((sentence): Finding[] => {
    const words = wordsOf(sentence);
    const unknown = words.filter(({ word }) => !isWord(word)).length;
    const limit = words.length < enough ? Math.max(words.length, 2) - 1 : words.length * most;
    if (unknown <= limit) return [];
    return [
      {
        unit,
        check: 'untranslated',
        excerpt: sentence.trim().slice(0, 60),
        message: `“${sentence.trim()}”: ${unknown} of ${words.length} words are not Welsh. Translate it, or mark it as English with <Lang is="en">`,
      },
    ];
  });
}

const sentences = (text: string): string[] =>
  text.split(/\n|(?<=[.?!:;]["”’]?)\s+/).filter((each) => each.trim() !== '');
