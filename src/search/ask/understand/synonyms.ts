import type { Lexicon } from '../../files/lexicon.ts';
import { isStopWord } from '../../files/stop-words.ts';
import { LEAST_PART } from '../weights.ts';
import type { Substitution } from './term.ts';

/** What else the words of a query may be read as: "gwrandawodd" as gwrando. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The words of a query that synonyms are looked for in. */
export interface Asked {
  /** Those that count, in order. */
  typed: readonly string[];
  /** All of them, little ones too. */
  all?: readonly string[];
  readings?: Readings;
}

/** What says the same as some of a query's words, as far as the texts have it: two written as one, and synonyms. */
export const alternativesFor = (asked: Asked, own: Lexicon): Substitution[] => [
  ...joined(asked.typed, own),
  ...said(asked, own),
];

/** "multiagency" for "multi agency". */
const joined = (typed: readonly string[], { keysOf }: Lexicon): Substitution[] =>
  typed.slice(1).flatMap((word, at) => {
    const keys = keysOf(`${typed[at] ?? ''}${word}`);
    return keys.length > 0 ? [{ terms: [at, at + 1], phrase: [keys], spelling: true }] : [];
  });

/** "multi agency" for "multiagency", where the texts don't have that or have it with a hyphen only. */
export const parted = (typed: readonly string[], { spellingOf, keysOf }: Lexicon): Substitution[] =>
  typed.flatMap((word, at) => {
    const isClosed = keysOf(word).length > 0 && !/\p{Pd}/u.test(spellingOf(word));
    if (isClosed || !/^\p{L}+$/u.test(word)) return [];
    const middles = Array.from(
      { length: Math.max(0, word.length - 2 * LEAST_PART + 1) },
      (_, more) => LEAST_PART + more,
    );
    return middles.flatMap((middle): Substitution[] => {
      const phrase = [word.slice(0, middle), word.slice(middle)].map(keysOf);
      return phrase.every((keys) => keys.length > 0) ? [{ terms: [at], phrase, spelling: true }] : [];
    });
  });

function said({ typed, all = typed, readings = new Map() }: Asked, own: Lexicon): Substitution[] {
  const { synonyms } = own;
  const same = sameIn(own);
  const read = typed.map((word) => [word, ...(readings.get(word) ?? [])]);
  const near = read.map((words) => [...words, ...singlesFor(words, own, same)]);
  return synonyms.flatMap((group) =>
    group.flatMap((member) => {
      const terms = termsOf(member, { typed, all, read, near }, own, same);
      return terms.length > 0 ? substitutionsFrom(terms, group, member, own) : [];
    }),
  );
}

/** The other members of a group as far as the texts have them. What has a little word beside one other only asks. */
const substitutionsFrom = (
  terms: number[],
  group: readonly string[][],
  member: string[],
  own: Lexicon,
): Substitution[] =>
  group
    .filter((other) => other !== member && !asksOnly(other, own))
    .flatMap((other) => {
      const phrase = other.map((word) => (word === '' ? [] : own.keysOf(word)));
      const isKnown = other.every((word, index) => word === '' || phrase[index]?.length);
      return isKnown ? [{ terms, phrase, ...(member.length > 1 ? { expression: true } : {}) }] : [];
    });

const asksOnly = (member: readonly string[], { locale }: Lexicon): boolean =>
  member.some((word) => word !== '' && isStopWord(word, locale));

type Same = (a: string, b: string) => boolean;

/** Words that share a root or a key. Hardly an ending changes how a word begins, so that most are told apart by that. */
function sameIn({ locale, keysOf, rootOf }: Lexicon): Same {
  const begins = (a: string, b: string) => locale === 'cy' || a[0] === b[0] || a[0] === 'p' || b[0] === 'p';
  return (a, b) =>
    a === b || (begins(a, b) && (rootOf(a) === rootOf(b) || keysOf(a).some((key) => keysOf(b).includes(key))));
}

/** What single words of a group any of those words stands in. */
const singlesFor = (words: readonly string[], { synonyms }: Lexicon, same: Same): string[] =>
  synonyms.flatMap((group) => {
    const singles = group.flatMap((member) => (member.length === 1 ? member : []));
    return singles.some((single) => words.some((word) => same(single, word))) ? singles : [];
  });

interface Read {
  typed: readonly string[];
  all: readonly string[];
  /** For each word that counts what it is read as, and what else says the same. */
  read: readonly string[][];
  near: readonly string[][];
}

/**
 * Which of the words that count a member stands for: side by side, little words between them not counted; a member with
 * one such word ("in care") with its little words. None where it is not there. Of several words each may be a synonym of its
 * own: "kids in care" is "children in care".
 */
function termsOf(member: readonly string[], { typed, all, read, near }: Read, own: Lexicon, same: Same): number[] {
  if (asksOnly(member, own)) {
    const start = all.findIndex((_, at) =>
      member.every((word, index) => {
        const other = all[at + index] ?? '';
        return word === other || (!isStopWord(word, own.locale) && same(word, other));
      }),
    );
    const words = start < 0 ? [] : all.slice(start, start + member.length);
    return words.map((word) => typed.indexOf(word)).filter((at) => at >= 0);
  }
  const telling = member.filter((word) => word !== '');
  const words = telling.length > 1 ? near : read;
  const isHere = (word: string, at: number, among: readonly string[][]) =>
    among[at]?.some((each) => same(word, each)) ?? false;
  const start = typed.findIndex(
    (_, at) =>
      telling.every((word, index) => isHere(word, at + index, words)) &&
      telling.some((word, index) => isHere(word, at + index, read)),
  );
  return start < 0 ? [] : telling.map((_, index) => start + index);
}
