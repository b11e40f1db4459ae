import { type Counts, facetCounts, passes } from './facets.ts';
import { groups } from './group.ts';
import type { Lexicon } from './lexicon.ts';
import type { ListedUnit, Listing } from './listing.ts';
import { meet } from './meet.ts';
import { namedUnits } from './named.ts';
import { meetPhrase } from './phrase.ts';
import { normalise, phrasesIn, type SearchRequest } from './query.ts';
import { rank } from './rank.ts';
import { withPercentSigns } from './tokens.ts';
import { type Understood, understand } from './understand.ts';
import type { WordSource } from './word-source.ts';

/** The words of a language's texts and where they stand. */
export interface Words {
  lexicon: Lexicon;
  words: WordSource;
}

/** Everything that a search is answered from, for the pages of one language. */
export interface SearchSources {
  listing: Listing;
  own: Words;
  /** Those of the other language, loaded when first asked for. */
  other: () => Promise<Words>;
  /** The text of a unit as results show it. */
  text(unit: ListedUnit): Promise<string>;
}

export interface FoundUnit {
  unit: ListedUnit;
  /** Places of the found words in its text. */
  places: number[];
  /** Places of those found in its text in the other language; absent where none was. */
  elsewhere?: number[];
  /** The words of the query that it has not, as typed. */
  lacks: string[];
}

/** What the words of a query were taken for, where that is not what they say. */
export type Taken = Pick<Understood, 'corrections' | 'foreign'>;

export interface Found {
  /** How many units were found, those not shown yet included. */
  total: number;
  /** Best first; in a group the best first. */
  groups: [FoundUnit, ...FoundUnit[]][];
  counts: Counts;
  taken: Taken;
}

/** Answers a request: its words by the sources, filters, groups and order by the listing. */
export async function search(sources: SearchSources, request: SearchRequest): Promise<Found> {
  const { matching, taken } = await matchingUnits(sources, normalise(request.q));
  const found = matching.filter(({ unit }) => passes(unit, request));
  return {
    total: found.length,
    groups: groups(found, ({ unit }) => unit.group),
    counts: facetCounts(
      matching.map(({ unit }) => unit),
      request,
    ),
    taken,
  };
}

/** A conclusion goes before a paragraph that answers about as well: it is what the report found. */
const CONCLUSION = 1.2;

interface Matching {
  matching: FoundUnit[];
  taken: Taken;
}

async function matchingUnits(sources: SearchSources, q: string): Promise<Matching> {
  const { units } = sources.listing;
  const named = q === '' ? units : namedUnits(q, units);
  if (q === '' || named.length > 0)
    return {
      matching: named.map((unit) => ({ unit, places: [], lacks: [] })),
      taken: { corrections: [], foreign: [] },
    };
  const { rest, phrases } = phrasesIn(withPercentSigns(q));
  const { own, other, text } = sources;
  const understood = await understand(rest, own.lexicon, async () => (await other()).lexicon);
  const terms = await meet(understood, own.words, async () => (await other()).words);
  const said = await Promise.all(phrases.map((phrase) => meetPhrase(phrase, own, units, text)));
  const ranked = rank(
    [...terms, ...said],
    units.map(({ length, kind, head }) => ({ length, head, standing: kind === 'conclusion' ? CONCLUSION : 1 })),
  );
  const matching = ranked.flatMap(({ unit: position, places, elsewhere, lacks }) => {
    const unit = units[position];
    return unit ? [{ unit, places, ...(elsewhere.length > 0 ? { elsewhere } : {}), lacks }] : [];
  });
  return { matching, taken: understood };
}
