import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { isStopWord } from '../files/stop-words.ts';
import { tokens, withFigures } from '../files/tokens.ts';
import type { WordSource } from '../files/word-file.ts';
import type { ListedUnit, Listing } from '../make/listing.ts';
import { type Counts, facetCounts, passes } from './facets.ts';
import { groups } from './group.ts';
import { namedUnits } from './named.ts';
import { isOpen, normalise, phrasesIn, type SearchRequest } from './query.ts';
import { lookUp } from './rank/look-up.ts';
import { lookUpPhrase } from './rank/phrase.ts';
import { type FoundTerm, type RankedUnit, rank } from './rank/rank.ts';
import { restingOn } from './resting-on.ts';
import { type Wanted, wantedBy } from './understand/asking.ts';
import type { Term } from './understand/term.ts';
import { type Understood, understand, type Vocabulary } from './understand/understand.ts';
import { FINDING, NUMBERS, PERSONS, SHARES, SPEAKER } from './weights.ts';

/** The words of a language's texts and where they stand. */
export interface Words extends Vocabulary {
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
  /** Places in its text of the words that were typed, in any form. */
  places: number[];
  /** Where none of those is: places of words that only say about the same; absent where there are none. */
  related?: number[];
  /** Places of those found in its text in the other language; absent where none was. */
  elsewhere?: number[];
  /** The words of the query that it has not, as typed. */
  missing: string[];
  /** Why it stands where it does; absent where it was named, or nothing was asked for. */
  ranked?: Pick<RankedUnit, 'score' | 'parts'>;
}

/** What the words of a query were taken for, where that is not what they say. */
export interface Interpretation extends Understood {
  /** Words that nothing was found by, as typed: the answer is one to the others. */
  leftOut: string[];
  /** The terms by which units were ranked, in the order of their parts. */
  ranked: readonly FoundTerm[];
}

export interface Found {
  /** How many units were found, those not shown yet included. */
  total: number;
  /** Best first; in a group the best first. */
  groups: [FoundUnit, ...FoundUnit[]][];
  counts: Counts;
  interpretation: Interpretation;
}

/** Answers a request: its words by the sources, filters, groups and order by the listing. */
export async function search(sources: SearchSources, request: SearchRequest): Promise<Found> {
  const { matching, interpretation } = await matchingUnits(sources, normalise(request.q));
  const found = matching.filter(({ unit }) => passes(unit, request));
  return {
    total: found.length,
    groups: groups(found, ({ unit }) => unit.group),
    counts: facetCounts(
      matching.map(({ unit }) => unit),
      request,
    ),
    interpretation,
  };
}

interface Matching {
  matching: FoundUnit[];
  interpretation: Interpretation;
}

async function matchingUnits(sources: SearchSources, q: string): Promise<Matching> {
  const { units } = sources.listing;
  const asked = namedUnits(q, sources.listing);
  const named = asked.length > 0 ? asked : restingOn(q, sources.listing);
  if (named.length > 0 || q === '') return all(q === '' ? units : named);
  const { rest, phrases } = phrasesIn(withFigures(q));
  const { own, other, text } = sources;
  const understood = await understand(rest, own, other);
  const terms = understood.terms.filter((term) => !isUnsaid(term, own.lexicon.locale));
  // Who types a phrase has not said anything yet.
  if (terms.length === 0 && phrases.length === 0 && isOpen(q)) return all(units);
  const [met, said] = await Promise.all([
    lookUp(understood, own.words, async () => (await other()).words),
    Promise.all(phrases.map((phrase) => lookUpPhrase(phrase, own, units, text))),
  ]);
  const telling = met.filter((_, at) => terms.some((term) => term === understood.terms[at]));
  for (const term of telling) addSpeakers(term, sources);
  const found = telling.filter(({ postings }) => postings.size > 0);
  const leftOut = telling.filter(({ postings, share }) => postings.size === 0 && share > 0).map(({ typed }) => typed);
  const findings = new Set(sources.listing.kinds.flatMap(({ name, hasPages }) => (hasPages ? [name] : [])));
  const wanted = wantedBy(q, own.lexicon.locale);
  const wantedTerms = [...found, ...said];
  const ranked = rank(
    wantedTerms,
    units.map((unit) => ({
      length: unit.length,
      head: unit.head,
      standing: standing(unit, wanted, findings),
    })),
    leftOut.length / Math.max(1, telling.length),
  );
  const matching = ranked.flatMap((each) => {
    const { unit: position, places, related, elsewhere, missing } = each;
    const unit = units[position];
    const only = places.length === 0 && related.length > 0;
    const besides = { ...(only ? { related } : {}), ...(elsewhere.length > 0 ? { elsewhere } : {}) };
    return unit ? [{ unit, places, ...besides, missing, ranked: each }] : [];
  });
  // Somebody who is typing a phrase has not come to the end of its last word.
  if (matching.length === 0 && isOpen(q)) return matchingUnits(sources, q.replace(/\s*\S*$/, ''));
  return {
    matching,
    interpretation: { ...understood, ranked: wantedTerms, leftOut: matching.length > 0 ? leftOut : [] },
  };
}

/** Everything, in reading order. */
const all = (units: readonly ListedUnit[]): Matching => ({
  matching: units.map((unit) => ({ unit, places: [], missing: [] })),
  interpretation: { terms: [], substitutions: [], corrections: [], foreign: [], leftOut: [], ranked: [] },
});

/** A little word of either language, or a letter, that no text has as anything else. */
const isUnsaid = ({ typed, ways }: Term, locale: Locale): boolean =>
  ways.length === 0 && (isStopWord(typed, locale) || isStopWord(typed, otherLocale(locale)) || /^\p{L}?$/u.test(typed));

const standing = (unit: ListedUnit, wanted: readonly Wanted[], findings: ReadonlySet<string>): number =>
  (findings.has(unit.kind) ? FINDING : 1) *
  (unit.kind === 'statistic' ? numberStanding(unit, wanted) : 1) *
  (unit.names && wanted.includes('persons') ? PERSONS : 1);

function numberStanding({ numerals = [] }: ListedUnit, wanted: readonly Wanted[]): number {
  if (wanted.includes('shares')) return NUMBERS;
  if (!wanted.includes('numbers')) return 1;
  return numerals.every(({ numeral, after }) => after === '' && !numeral.includes('%')) ? NUMBERS : SHARES;
}

/** Adds the quotations of speakers whose names have the word. */
function addSpeakers({ typed, postings }: FoundTerm, { listing, own: { lexicon } }: SearchSources): void {
  const keys = lexicon.keysOf(typed);
  const isIn = (name: string) =>
    tokens(name, lexicon.locale).some(({ word }) => lexicon.keysOf(word).some((key) => keys.includes(key)));
  const spoken = Object.entries(listing.speakers).flatMap(([id, { name }]) => (isIn(name) ? [id] : []));
  for (const [position, { speaker }] of listing.units.entries())
    if (speaker !== undefined && spoken.includes(speaker) && !postings.has(position))
      postings.set(position, { places: [-1], nearness: SPEAKER });
}
