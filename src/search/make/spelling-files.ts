import { distance } from '../../language/edit-distance.ts';
import { hearing } from '../ask/understand/by-ear.ts';
import { slips } from '../ask/understand/correct.ts';
import type { Lexicon } from '../files/lexicon.ts';
import { spellingsFileNames, spellingsFileOf } from '../files/spellings.ts';
import { plainWord } from '../files/tokens.ts';

/**
 * The words of a dictionary that would be taken for words of the texts, as files by their names: each has those that begin
 * with one letter, with a space between.
 *
 * @param own the words of that language's texts
 * @param others those of the other language, for which a word might be taken, too
 */
export function spellingFiles(
  dictionary: Iterable<string>,
  own: Lexicon,
  others: readonly Lexicon[],
): Map<string, string> {
  const near = nearTo([own, ...others].flatMap(({ words }) => words.map(({ word }) => word)));
  const english = [own, ...others].find(({ locale }) => locale === 'en');
  const isHeard = english ? hearing(own.locale, english) : () => false;
  const found = new Set<string>();
  for (const spelling of dictionary) {
    const word = /^[a-z]+$/.test(spelling) ? spelling : plainWord(spelling.replaceAll("'", ''));
    if (/^[a-z]{4,}$/.test(word) && !found.has(word) && (near(word) || isHeard(word)) && own.keysOf(word).length === 0)
      found.add(word);
  }
  const byFile = Map.groupBy([...found].sort(), spellingsFileOf);
  return new Map(spellingsFileNames.map((name) => [name, (byFile.get(name) ?? []).join(' ')]));
}

/** Whether a word is within so many slips of one of those as would be corrected. */
function nearTo(words: readonly string[]): (word: string) => boolean {
  const byStart = Map.groupBy(
    [...new Set(words)].map((word) => ({ word, ...lettersOf(word) })),
    ({ word }) => `${word[0]}${word.length}`,
  );
  return (word) => {
    const limit = slips(word);
    const { once, twice } = lettersOf(word);
    for (let length = word.length - limit; limit > 0 && length <= word.length + limit; length += 1)
      // A slip takes one letter away or adds one, or both: most words are told apart by that, and only the others compared.
      for (const known of byStart.get(`${word[0]}${length}`) ?? [])
        if (
          bits(once ^ known.once) + bits(twice ^ known.twice) <= 2 * limit &&
          distance(word, known.word, limit) <= limit
        )
          return true;
    return false;
  };
}

/** Which of the 26 letters a word has, and which more than once, one bit each. */
function lettersOf(word: string): { once: number; twice: number } {
  let [once, twice] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const letter = 1 << ((word.charCodeAt(at) - 97) & 31);
    twice |= once & letter;
    once |= letter;
  }
  return { once, twice };
}

/** How many bits are set (by halves). */
function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
