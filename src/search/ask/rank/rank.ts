import { CLOSENESS, ITSELF, LENGTH, NAMED, PHRASE, SATURATION, TAIL } from '../weights.ts';
import { placesElsewhere, placesHere } from './places.ts';

/** A word of a query in one unit. */
export interface Posting {
  /** Places of what was typed. */
  places: number[];
  /** Those of what only says about the same. */
  related?: number[];
  /** How near the match is to what was typed: 1 for the very word. */
  nearness: number;
}

/** One word or phrase of a query, with where it was found. */
export interface FoundTerm {
  /** As it was typed; nothing for what a little word only hints at, which nobody misses. */
  typed: string;
  /** Its place in the query split at its spaces; none for what stands in no row with the others. */
  place?: number;
  /** Where it was found, by the positions of units. */
  postings: Map<number, Posting>;
  /** What it counts for next to a word of its rarity: less for a word that says little in any text. */
  share: number;
  /** True for a phrase: a unit that lacks it is not found at all. */
  required?: boolean;
}

export interface RankedUnit {
  /** The unit's position in the listing. */
  unit: number;
  score: number;
  parts: Parts;
  /** The words of the query that it has not, as typed. */
  missing: string[];
  /** Places in its text of what was typed, ascending. */
  places: number[];
  /** Those of what only says about the same. */
  related: number[];
  /** The same of its text in the other language. */
  elsewhere: number[];
}

/** What a score is made of: the sum of its words, multiplied by all the rest. */
export interface Parts {
  /** Of each word that it has, by its position among the terms: how rare it is, and how well the unit is about it. */
  words: { term: number; weight: number; relevance: number }[];
  /** How much of what the query says it carries, 0 to 1. */
  coverage: number;
  /** From 1 on: more for words that stand close together, a heading of just those words, and what goes before other things. */
  closeness: number;
  phrase: number;
  name: number;
  standing: number;
}

/** What ranking knows of a unit besides where words stand in it. */
export interface RankedText {
  /** Number of words that count. */
  length: number;
  /** 1, or more for what readers look for before other things. */
  standing: number;
  /** Of the heading that the text begins with or is: how many words, and how many of them count. */
  head?: [words: number, telling: number] | undefined;
}

/**
 * Units by how well they answer a query, best first: those with all its words, and those that lack some and answer not much
 * worse than the best; the less of the query the best one has, the more of the others, as the answer may be any of them.
 * Rare words weigh more.
 *
 * @param texts of the units, by position
 * @param leftOut which part of the query's words nothing has, 0 to 1
 */
export function rank(terms: readonly FoundTerm[], texts: readonly RankedText[], leftOut = 0): RankedUnit[] {
  const weights = terms.map((term) => weight(term, texts.length));
  const average = sum(texts.map(({ length }) => length)) / Math.max(1, texts.length);
  const candidates = new Set(terms.flatMap(({ postings }) => [...postings.keys()]));
  const found = [...candidates].flatMap((unit) => {
    const isLess = terms.some(({ required, postings }) => required && !postings.has(unit));
    const text = texts[unit];
    return isLess || !text ? [] : ranked(unit, terms, weights, text, text.length / average);
  });
  const sorted = found.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const [best] = sorted;
  if (!best) return [];
  const { coverage, phrase } = best.parts;
  const least = (TAIL * best.score * coverage * (1 - leftOut)) / phrase;
  return sorted.filter(({ score, missing }) => missing.length === 0 || score >= least);
}

function ranked(
  unit: number,
  terms: readonly FoundTerm[],
  weights: number[],
  { standing, head }: RankedText,
  relativeLength: number,
): RankedUnit[] {
  const had = terms.flatMap((term, at) => {
    const posting = term.postings.get(unit);
    return posting ? [{ ...posting, term: at, weight: weights[at] ?? 0 }] : [];
  });
  const asked = sum(weights);
  if (asked === 0) return [];
  const coverage = sum(had.map(({ weight }) => weight)) / asked;
  const words = had.map((posting) => ({
    term: posting.term,
    weight: posting.weight,
    relevance: relevanceOf(posting, relativeLength),
  }));
  const relevance = sum(words.map((word) => word.weight * word.relevance));
  const all = had.flatMap(({ places, related = [] }) => [...places, ...related]);
  const places = placesHere(had.flatMap((posting) => posting.places));
  const found = placesHere(all);
  const missing = terms
    .filter(({ typed, postings, share }) => typed !== '' && share > 0 && !postings.has(unit))
    .map(({ typed }) => typed);
  const closeness =
    1 + CLOSENESS * closenessOf(had.map(({ places, related = [] }) => (places.length > 0 ? places : related)));
  const phrase = missing.length === 0 && isPhrase(terms, unit) ? PHRASE : 1;
  const name = missing.length === 0 && isName(head, found) ? NAMED : 1;
  return [
    {
      unit,
      score: name * standing * relevance * coverage * closeness * phrase,
      parts: { words, coverage, closeness, phrase, name, standing },
      missing,
      places,
      related: found.filter((place) => !places.includes(place)),
      elsewhere: placesElsewhere(all),
    },
  ];
}

/** Whether a unit has the words of a query in a row, each as it was typed or in another form, as far apart as they were typed. */
function isPhrase(terms: readonly FoundTerm[], unit: number): boolean {
  const [first, ...rest] = terms.flatMap(({ place, postings }) =>
    place === undefined ? [] : [{ place, places: placesHere(postings.get(unit)?.places ?? []) }],
  );
  if (!first || rest.length === 0) return false;
  // Words with a hyphen between them are in one place.
  return first.places.some((start) =>
    rest.every(({ place, places }) => places.some((each) => [0, 1].includes(start + place - first.place - each))),
  );
}

/** Whether the words that were found are those of the heading, all of them. */
function isName(head: RankedText['head'], places: number[]): boolean {
  if (!head) return false;
  const [words, telling] = head;
  return places.filter((place) => place < words).length === telling;
}

/**
 * Inverse document frequency (Robertson and Spärck Jones), never below zero: by the units that have the word itself where
 * there are any, as it does not get less rare by all that may stand for it.
 */
function weight({ postings, share }: FoundTerm, units: number): number {
  const direct = [...postings.values()].filter(({ nearness }) => nearness >= ITSELF).length;
  const having = Math.max(1, direct > 0 ? direct : postings.size);
  return share * Math.log(1 + (units - having + 0.5) / (having + 0.5));
}

/** Where a text has what was typed, what only says about the same adds nothing. */
function relevanceOf({ places, related = [], nearness }: Posting, relativeLength: number): number {
  const damping = SATURATION * (1 - LENGTH + LENGTH * relativeLength);
  const often = places.length + related.length;
  return (nearness * often * (SATURATION + 1)) / (often + damping);
}

/** 1 where every pair of words stands side by side, less the farther apart; 0 for one word. */
function closenessOf(runs: number[][]): number {
  if (runs.length < 2) return 0;
  const pairs = runs.flatMap((one, at) => runs.slice(at + 1).map((other) => 1 / gap(one, other)));
  return sum(pairs) / (runs.length - 1);
}

function gap(one: number[], other: number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of one) for (const b of other) if (a !== b) least = Math.min(least, Math.abs(a - b));
  return least;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
