import { valueText } from '../../charts/value.ts';
import { type Locale, shownValue } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { MeasureUnit, Observation } from '../../model/statistic/statistic.ts';
import { inFull, isRatio } from '../../model/statistic/value.ts';
import { typographic } from '../../model/typography.ts';
import type { StatisticUnit } from '../../model/unit/unit.ts';

/** When and where statistics are of, as far as the report says. */
export function coverage({ places }: Report, statistics: StatisticUnit[], locale: Locale) {
  const all = observations(statistics);
  const times = all.flatMap(({ period }) => period?.split('/') ?? []).sort();
  const [first, last] = [times[0], times.at(-1)];
  const named = new Set(all.map(({ place }) => place));
  const where = places.filter(({ id }) => named.has(id));
  return {
    ...(first ? { temporalCoverage: last && first !== last ? `${first}/${last}` : first } : {}),
    ...(where.length > 0
      ? { spatialCoverage: where.map(({ name }) => ({ '@type': 'Place' as const, name: name[locale] })) }
      : {}),
  };
}

const observations = (statistics: StatisticUnit[]): Observation[] =>
  statistics.flatMap(({ statistic }) => statistic.observations);

/** What is measured, and the value of a measure that has one. */
export const variables = (statistics: StatisticUnit[], locale: Locale) =>
  statistics.map(({ id, title, statistic }) => ({
    '@type': 'PropertyValue' as const,
    propertyID: id,
    name: typographic(shownValue(title, locale)),
    unitText: statistic.unit.name[locale],
    ...(statistic.observations.length === 1 ? valueFields(statistic.observations[0], statistic.unit, locale) : {}),
  }));

/** A number only where the report states it exactly; with a bound, what the report says in words. */
export function valueFields({ value, bound }: Observation, unit: MeasureUnit, locale: Locale) {
  if (value === null) return {};
  const full = inFull(value, unit);
  if (typeof full === 'object') return { minValue: full.low, maxValue: full.high };
  return { value: bound === 'exact' && !isRatio(value) ? full : valueText(value, bound, unit, locale) };
}

/** How the report came by them, in words; left out where it says of none. */
export function techniques(statistics: StatisticUnit[], locale: Locale): string[] | undefined {
  const methods = statistics.flatMap(({ statistic: { method } }) => (method.stated ? method.name[locale] : []));
  return methods.length > 0 ? [...new Set(methods)] : undefined;
}
