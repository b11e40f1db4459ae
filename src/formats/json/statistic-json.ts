import type { InLanguages } from '../../i18n/locale.ts';
import type { MeasureUnit, Observation, Ratio, Statistic, Value } from '../../model/statistic/statistic.ts';
import { inFull, isRatio } from '../../model/statistic/value.ts';
import { byLanguage } from './by-language.ts';

/**
 * What /data/report.json says of a statistic besides its words: its one value, with place and period beside it, or its
 * observations. Fields that the report does not state are undefined, and so left out.
 */
export function statisticJson(report: InLanguages, { unit, observations, base, population, method }: Statistic) {
  const [first, ...more] = observations;
  const single = more.length === 0 ? observationJson(report, first, unit) : undefined;
  return {
    // Null stands only among several.
    value: single?.value ?? undefined,
    bound: single?.bound,
    unit: unit.id,
    place: single?.place,
    period: single?.period,
    base: base && byLanguage(report, base),
    population: population && byLanguage(report, population),
    method: method.id,
    observations: single ? undefined : observations.map((each) => observationJson(report, each, unit)),
  };
}

const observationJson = (
  report: InLanguages,
  { place, period, value, bound, reason }: Observation,
  unit: MeasureUnit,
) => ({
  place,
  period,
  value: valueJson(value, unit),
  bound,
  reason: reason && byLanguage(report, reason),
});

/** A number in ones, a range with its lowest value first, or a ratio as it is stated; null where the report gives none. */
export function valueJson(
  value: Value | null,
  unit: MeasureUnit | undefined,
): ReturnType<typeof inFull> | Ratio | null {
  if (value === null) return null;
  return isRatio(value) ? { of: value.of } : inFull(value, unit ?? { scale: 1 });
}
