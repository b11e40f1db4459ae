import type { Locale } from '../../../i18n/locale.ts';
import { monthName } from '../../../language/date.ts';
import type { Observation, Place } from '../../../model/statistic/statistic.ts';
import { type Named, placesIn, yearsIn, yearsOf } from './named.ts';

/** A number in a run of words and the observation that it states. */
export interface Stated {
  at: number;
  observation: Pick<Observation, 'place' | 'period'>;
}

/** A place or period of an observation that its words deny. */
export interface Denied {
  field: 'place' | 'period';
  has: string;
  /** What the words name instead, in their order. */
  named: string[];
}

/**
 * Holds places and periods of numbers against the clauses that state them. A clause that names none goes on with those of
 * the clause before it ("During the same period in England …"). Where it names as many as it has numbers, they belong to
 * each other in order; otherwise the number's own must be among them.
 */
export function deniedBy(words: string, stated: Stated[], places: Place[], locale: Locale): (Denied & Stated)[] {
  const starts = [0, ...[...words.matchAll(/[.;!?]\s+/g)].map(({ 0: { length }, index }) => index + length)];
  const clauses = starts.map((start, index) => ({ start, end: starts[index + 1] ?? words.length }));
  let [years, wheres]: Named[][] = [[], []];
  return clauses.flatMap(({ start, end }) => {
    const clause = words.slice(start, end);
    const [ownYears, ownPlaces] = [yearsIn(clause), placesIn(clause, places, locale)];
    if (ownYears.length > 0) years = ownYears;
    if (ownPlaces.length > 0) wheres = ownPlaces;
    const here = stated.filter(({ at }) => at >= start && at < end);
    return here.flatMap((each, index) => {
      const { place, period } = each.observation;
      const ofThis = (named: Named[] = []) => (named.length === here.length ? named.slice(index, index + 1) : named);
      const [when, where] = [ofThis(years), ofThis(wheres)].map((named) => named.map(({ what }) => what));
      return [
        ...(period && when && when.length > 0 && !yearsOf(period).some((year) => when.includes(year))
          ? [{ ...each, field: 'period' as const, has: period, named: when }]
          : []),
        ...(place && where && where.length > 0 && !where.includes(place)
          ? [{ ...each, field: 'place' as const, has: place, named: where }]
          : []),
        ...(period && !hasDay(words, period, locale)
          ? [{ ...each, field: 'period' as const, has: period, named: yearsIn(words).map(({ what }) => what) }]
          : []),
      ];
    });
  });
}

/** Words that name a day of the period's year must name the period's own. */
function hasDay(words: string, period: string, locale: Locale): boolean {
  const [year = '', month, day] = period.split('-');
  if (!day) return true;
  const dated = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(\\p{L}+)\\s+${year}(?!\\d)`, 'gu');
  const days = [...words.matchAll(dated)];
  return (
    days.length === 0 ||
    days.some((found) => Number(found[1]) === Number(day) && found[2] === monthName(Number(month), locale))
  );
}
