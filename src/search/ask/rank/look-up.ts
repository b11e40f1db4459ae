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

function foundTerm({ ways, ...term }: Term, inOwn: WordIndex, inOther: WordIndex): FoundTerm {
  const found: FoundTerm = { ...term, postings: new Map() };
  for (const { keys, foreign, nearness, related } of ways) {
    for (const key of keys)
      for (const { unit, places } of (foreign ? inOther : inOwn).get(key) ?? [])
        add(found, unit, { places: foreign ? places.map(placeElsewhere) : places, nearness, related });
  }
  return found;
}

interface Met {
  places: number[];
  nearness: number;
  /** True where what was typed is not there, but something that says about the same. */
  related: true | undefined;
}

function add({ postings }: FoundTerm, unit: number, { places, nearness, related }: Met): void {
  const before = { places: [], related: [], nearness: 0, ...postings.get(unit) };
  const [typed, besides] = related ? [[], places] : [places, []];
  const all = new Set([...before.places, ...typed]);
  postings.set(unit, {
    places: [...all],
    related: [...new Set([...before.related, ...besides])].filter((place) => !all.has(place)),
    nearness: Math.max(before.nearness, nearness),
  });
}

/** Credits the words that a phrase stands for with the units that have the phrase. */
function credit({ terms, phrase, spelling }: Substitution, found: FoundTerm[], index: WordIndex): void {
  const words = phrase.map((keys) => placesByUnit(keys, index));
  for (const [unit, starts] of words[0] ?? []) {
    const places = [...new Set(starts.flatMap((start) => run(start, unit, words)))];
    const met: Met = { places, nearness: SUBSTITUTION, related: spelling ? undefined : true };
    if (places.length > 0) for (const at of terms) if (found[at]) add(found[at], unit, met);
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
