import { anyClitic, wholeClitic } from '../../language/welsh/clitics.ts';
import { ownWords } from '../../language/welsh/irregular.ts';
import { closedWords, mutatedAmounts } from '../../language/welsh/little-words.ts';
import { radicals } from '../../language/welsh/mutation.ts';
import { mutating } from '../../language/welsh/triggers.ts';
import type { RadicalWords } from './dictionary.ts';

/** A word of a text, in small letters. */
export interface ReadWord {
  word: string;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** What it is a mutation of: mostly one word; none where it is no mutation. */
  radicals: string[];
}

/** A word, which may have hyphens in it, and the short one that is written onto it. Parts of addresses are none. */
const wordForm = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@/]|\\p{L}\\.)([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)(?:['’](${anyClitic})(?![\\p{L}\\p{M}]))?(?![\\p{L}\\p{M}\\p{N}@]|\\.\\p{L})`,
  'giu',
);

/** The words of a Welsh text in NFC, with their radicals, all of which are words of the dictionary. */
export function welshWords(text: string, dictionary: RadicalWords): ReadWord[] {
  let before = '';
  let done = 0;
  return [...text.matchAll(wordForm)].map(({ 0: all, 1: found = '', 2: clitic, index }) => {
    // Nothing mutates across a full stop or a bracket; across a quotation mark that opens it does.
    if (/\S/.test(text.slice(done, index).replace(/[‘“"'(]$/, ''))) before = '';
    const word = found.toLowerCase();
    const read = {
      word,
      start: index,
      end: index + found.length,
      radicals: radicalsOf(word, before, dictionary),
    };
    before = clitic ? wholeClitic(clitic) : word;
    done = index + all.length;
    return read;
  });
}

/** @param before the word before it, "" where there is none */
export function radicalsOf(word: string, before: string, dictionary: RadicalWords): string[] {
  if (closedWords.has(word) || ownWords.has(word)) return [];
  const amount = mutatedAmounts.get(word);
  if (amount) return [amount];
  // A form that is a word in itself needs one before it that mutates: "gwir" alone is no "cwir".
  const isWord = dictionary.has(word);
  const found = radicals(word).flatMap(({ radical, kind }) => {
    const isRadical = dictionary.takes(radical, kind) && !closedWords.has(radical);
    return isRadical && (!isWord || (radical.length > 2 && mutating[kind].has(before))) ? [radical] : [];
  });
  return [...new Set(found)];
}
