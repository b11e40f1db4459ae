import type { Graph, Observation as ObservationLd } from 'schema-dts';
import type { Locale } from '../../../i18n/locale.ts';
import { canonical } from '../../../model/address/permalink.ts';
import type { Report } from '../../../model/report.ts';
import type { Observation } from '../../../model/statistic/statistic.ts';
import { inFull, isRatio } from '../../../model/statistic/value.ts';
import { titleIn } from '../../../model/unit/label.ts';
import type { StatisticUnit } from '../../../model/unit/unit.ts';
import { techniques, valueFields } from '../dataset-variables.ts';
import { jsonLd } from '../json-ld.ts';
import { reportId } from './report.ts';

/**
 * The values of a statistic for search engines, each as an Observation of schema.org: what was measured, where and when, and the
 * value as the report bounds it. A value that the report does not give is none. Undefined where none is left.
 */
export function observationsJsonLd(report: Report, unit: StatisticUnit, locale: Locale): string | undefined {
  const all = unit.statistic.observations.flatMap((each, at) =>
    each.value === null ? [] : [observation(report, unit, each, at + 1, locale)],
  );
  if (all.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': all };
  return jsonLd(graph);
}

function observation(
  report: Report,
  unit: StatisticUnit,
  { place, period, value, bound }: Observation,
  number: number,
  locale: Locale,
): ObservationLd {
  const { statistic } = unit;
  const where = report.places.find(({ id }) => id === place);
  const [technique] = techniques([unit], locale) ?? [];
  return {
    '@type': 'Observation',
    '@id': `${canonical(report.site, { to: 'id', id: unit.id }, locale)}#value-${number}`,
    identifier: unit.id,
    url: canonical(report.site, { to: 'unit', unit }, locale),
    variableMeasured: titleIn(unit, locale),
    ...(where ? { observationAbout: { '@type': 'Place', name: where.name[locale] } } : {}),
    ...(period === undefined ? {} : { observationDate: period }),
    ...bounded(value, bound, unit),
    ...valueFields({ value, bound }, statistic.unit, locale),
    unitText: statistic.unit.name[locale],
    ...(technique === undefined ? {} : { measurementTechnique: technique }),
    subjectOf: { '@id': reportId(report, locale) },
  };
}

/** Of "more than 80" the least that it may be, of "fewer than 100" the most: the value itself is in words. */
function bounded(
  value: Observation['value'],
  bound: Observation['bound'],
  { statistic: { unit } }: StatisticUnit,
): Pick<ObservationLd, 'minValue' | 'maxValue'> {
  if (value === null || isRatio(value)) return {};
  const full = inFull(value, unit);
  if (typeof full === 'object') return {};
  if (bound === 'over' || bound === 'at-least') return { minValue: full };
  return bound === 'below' || bound === 'at-most' ? { maxValue: full } : {};
}
