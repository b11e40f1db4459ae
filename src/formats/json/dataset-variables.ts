import { type ValueWords, valueText } from '../../charts/value.ts';
import { type Locale, shownValue } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import type { MeasureUnit, Method, Observation } from '../../model/statistic/statistic.ts';
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
    temporalCoverage: first && last && first !== last ? `${first}/${last}` : first,
    spatialCoverage: where.length > 0 ? where.map(({ name }) => ({ '@type': 'Place', name: name[locale] })) : undefined,
  };
}

const observations = (statistics: StatisticUnit[]): Observation[] =>
  statistics.flatMap(({ statistic }) => statistic.observations);

/** What is measured, and the value of a measure that has one. */
export const variables = (statistics: StatisticUnit[], locale: Locale) =>
  statistics.map(({ id, title, statistic }) => ({
    '@type': 'PropertyValue',
    propertyID: id,
    name: typographic(shownValue(title, locale)),
    unitText: words(locale).statistic.unit[statistic.unit],
    ...(statistic.observations.length === 1
      ? valueFields(statistic.observations[0], statistic.unit, words(locale).statistic.value)
      : {}),
  }));

/** A number only where the report states it exactly; with a bound, what the report says in words. */
function valueFields({ value, bound }: Observation, unit: MeasureUnit, names: ValueWords) {
  if (typeof value === 'object') return value ? { minValue: value.low, maxValue: value.high } : {};
  return { value: bound === 'exact' ? value : valueText(value, bound, unit, names) };
}

/** How the report came by them, in words; left out where it says of none. */
export function techniques(statistics: StatisticUnit[], names: Record<Method, string>): string[] | undefined {
  const methods = new Set(statistics.map(({ statistic }) => statistic.method));
  methods.delete('not-stated');
  return methods.size > 0 ? [...methods].map((method) => names[method]) : undefined;
}
