import { type Counts, facetCounts, passes } from './facets.ts';
import { groups } from './group.ts';
import type { ListedUnit, Listing } from './listing.ts';
import type { Passage } from './passage.ts';
import { normalise, type SearchRequest } from './query.ts';

/** A unit that an engine found. */
export interface Hit {
  id: string;
  /** The higher the better; engines that have no opinion give all the same. */
  score: number;
  passage(): Promise<Passage>;
}

/** Something that finds units by their words. It knows nothing of filters, groups or addresses. */
export interface SearchEngine {
  /** The units that match, in any order; for an empty query all units. Rejects when it cannot be loaded. */
  find(query: string): Promise<Hit[]>;
}

export interface FoundUnit {
  unit: ListedUnit;
  passage: Hit['passage'];
}

export interface Found {
  /** How many units were found, those not shown yet included. */
  total: number;
  /** Best first; in a group the best first. */
  groups: [FoundUnit, ...FoundUnit[]][];
  counts: Counts;
}

/** Runs a request: words by the engine, filters, groups and order by the listing. */
export async function search(engine: SearchEngine, { units }: Listing, request: SearchRequest): Promise<Found> {
  const hits = new Map((await engine.find(normalise(request.q))).map((hit) => [hit.id, hit]));
  const matching = units
    .flatMap((unit) => {
      const hit = hits.get(unit.id);
      return hit ? [{ unit, score: hit.score, passage: hit.passage }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const found = matching.filter(({ unit }) => passes(unit, request));
  return {
    total: found.length,
    groups: groups(found, ({ unit }) => unit.group),
    counts: facetCounts(
      matching.map(({ unit }) => unit),
      request,
    ),
  };
}
