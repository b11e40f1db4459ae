import type { InLanguages } from '../../i18n/locale.ts';
import type { Observation, Statistic, Value } from '../../model/statistic/statistic.ts';
import { byLanguage } from './by-language.ts';

/**
 * What /data/report.json says of a statistic besides its words: its one value, with place and period beside it, or its
 * observations. Fields that the report does not state are undefined, and so left out.
 */
export function statisticJson(report: InLanguages, { unit, observations, base, population, method }: Statistic) {
  const [first, ...more] = observations;
  const single = more.length === 0 ? observationJson(report, first) : undefined;
  return {
    // Null stands only among several.
    value: single?.value ?? undefined,
    bound: single?.bound,
    unit,
    place: single?.place,
    period: single?.period,
    base: base && byLanguage(report, base),
    population: population && byLanguage(report, population),
    method,
    observations: single ? undefined : observations.map((each) => observationJson(report, each)),
  };
}

const observationJson = (report: InLanguages, { place, period, value, bound, reason }: Observation) => ({
  place,
  period,
  value: valueJson(value),
  bound,
  reason: reason && byLanguage(report, reason),
});

/** A number, or a range with its lowest value first; null where the report gives none. */
export const valueJson = (value: Value | null): Value | null =>
  typeof value === 'object' && value ? { low: value.low, high: value.high } : value;
