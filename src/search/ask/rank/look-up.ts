import type { WordSource } from '../../files/word-file.ts';
import type { WordIndex } from '../../make/word-index.ts';
import type { Substitution, Term } from '../understand/term.ts';
import type { Understood } from '../understand/understand.ts';
import { SUBSTITUTION } from '../weights.ts';
import { placeElsewhere } from './places.ts';
import type { FoundTerm } from './rank.ts';

/** Finds where the words of a query stand, in each of the ways in which they may be met. */
export async function lookUp(
  { terms, substitutions }: Pick<Understood, 'terms' | 'substitutions'>,
  own: WordSource,
  other: () => Promise<WordSource>,
): Promise<FoundTerm[]> {
  const ways = terms.flatMap(({ ways }) => ways);
  const ownKeys = [
    ...ways.filter(({ foreign }) => !foreign).flatMap(({ keys }) => keys),
    ...substitutions.flatMap(({ phrase }) => phrase.flat()),
  ];
  const foreignKeys = ways.filter(({ foreign }) => foreign).flatMap(({ keys }) => keys);
  const [inOwn, inOther] = await Promise.all([
    own.find([...new Set(ownKeys)]),
    foreignKeys.length > 0 ? other().then((source) => source.find([...new Set(foreignKeys)])) : new Map(),
  ]);
  const found = terms.map((term) => foundTerm(term, inOwn, inOther));
  for (const substitution of substitutions) credit(substitution, found, inOwn);
  return found;
}

function foundTerm({ typed, share, ways }: Term, inOwn: WordIndex, inOther: WordIndex): FoundTerm {
  const found: FoundTerm = { typed, share, postings: new Map() };
  for (const { keys, foreign, nearness } of ways) {
    for (const key of keys)
      for (const { unit, places } of (foreign ? inOther : inOwn).get(key) ?? [])
        add(found, unit, foreign ? places.map(placeElsewhere) : places, nearness);
  }
  return found;
}

function add({ postings }: FoundTerm, unit: number, places: number[], nearness: number): void {
  const before = postings.get(unit);
  if (before) {
    postings.set(unit, {
      places: [...new Set([...before.places, ...places])],
      nearness: Math.max(before.nearness, nearness),
    });
  } else postings.set(unit, { places, nearness });
}

/** Credits the words that a phrase stands for with the units that have the phrase. */
function credit({ terms, phrase }: Substitution, found: FoundTerm[], index: WordIndex): void {
  const words = phrase.map((keys) => placesByUnit(keys, index));
  for (const [unit, starts] of words[0] ?? []) {
    const places = [...new Set(starts.flatMap((start) => run(start, unit, words)))];
    if (places.length > 0) for (const at of terms) if (found[at]) add(found[at], unit, places, SUBSTITUTION);
  }
}

/** The places of a phrase's words from one place of its first word on; none where they don't follow one another. */
function run(start: number, unit: number, words: Map<number, number[]>[]): number[] {
  const places = words.flatMap((word, offset) => {
    if (word.size === 0) return [];
    // Words with a hyphen between them are in one place.
    const place = word.get(unit)?.find((each) => each === start + offset || each === start + offset - 1);
    return [place ?? -1];
  });
  return places.includes(-1) ? [] : places;
}

function placesByUnit(keys: string[], index: WordIndex): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const key of keys)
    for (const { unit, places } of index.get(key) ?? []) found.set(unit, [...(found.get(unit) ?? []), ...places]);
  return found;
}
