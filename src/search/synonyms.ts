import type { Lexicon } from './lexicon.ts';
import type { Stead } from './term.ts';

/** What says the same as some of a query's words, as far as the texts have it: two written as one, and synonyms. */
export const alternativesFor = (typed: readonly string[], own: Lexicon): Stead[] => [
  ...joined(typed, own),
  ...said(typed, own),
];

/** "multiagency" for "multi agency". */
const joined = (typed: readonly string[], { keysOf }: Lexicon): Stead[] =>
  typed.slice(1).flatMap((word, at) => {
    const keys = keysOf(`${typed[at] ?? ''}${word}`);
    return keys.length > 0 ? [{ terms: [at, at + 1], phrase: [keys] }] : [];
  });

/** The shortest part that is taken for a word. */
const LEAST_PART = 3;

/** "multi agency" for "multiagency", where the texts don't have that or have it with a hyphen only. */
export const parted = (typed: readonly string[], { spellingOf, keysOf }: Lexicon): Stead[] =>
  typed.flatMap((word, at) => {
    const isClosed = keysOf(word).length > 0 && !/\p{Pd}/u.test(spellingOf(word));
    if (isClosed || !/^\p{L}+$/u.test(word)) return [];
    const middles = Array.from(
      { length: Math.max(0, word.length - 2 * LEAST_PART + 1) },
      (_, more) => LEAST_PART + more,
    );
    return middles.flatMap((middle): Stead[] => {
      const phrase = [word.slice(0, middle), word.slice(middle)].map(keysOf);
      return phrase.every((keys) => keys.length > 0) ? [{ terms: [at], phrase }] : [];
    });
  });

function said(typed: readonly string[], { synonyms, keysOf }: Lexicon): Stead[] {
  return synonyms.flatMap((group) =>
    group.flatMap((member) => {
      const at = positionOf(member, typed, keysOf);
      if (at < 0) return [];
      return group
        .filter((other) => other !== member)
        .flatMap((other): Stead[] => {
          const phrase = other.map((word) => (word === '' ? [] : keysOf(word)));
          const isKnown = other.every((word, index) => word === '' || phrase[index]?.length);
          return isKnown ? [{ terms: telling(member).map((_, index) => at + index), phrase }] : [];
        });
    }),
  );
}

const telling = (phrase: readonly string[]): string[] => phrase.filter((word) => word !== '');

/** Where the words of a phrase stand in a query, one after the other; -1 where they don't. */
function positionOf(phrase: readonly string[], typed: readonly string[], keysOf: Lexicon['keysOf']): number {
  const same = (a: string, b = ''): boolean => a === b || keysOf(a).some((key) => keysOf(b).includes(key));
  return typed.findIndex((_, at) => telling(phrase).every((word, index) => same(word, typed[at + index])));
}
