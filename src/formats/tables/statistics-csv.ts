import { path } from '../../model/address/permalink.ts';
import { type Report, unitsOfKind } from '../../model/report.ts';
import type { Value } from '../../model/statistic/statistic.ts';
import { type Unit, unitText } from '../../model/unit/unit.ts';
import { wholeAddressColumns, wholeAddresses } from './address-columns.ts';
import { type Cell, csv } from './csv.ts';

export const statisticsColumns = [
  'id',
  'place',
  'period',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'base_en',
  'base_cy',
  'text_en',
  'text_cy',
  'paragraph',
  'url_id',
  ...wholeAddressColumns,
] as const;

/** /data/statistics.csv: a row for each observation in printed order; undefined where a report has no statistics. */
export function statisticsCsv(report: Report): string | undefined {
  const statistics = unitsOfKind(report, 'statistic');
  return statistics.length > 0
    ? csv(
        statisticsColumns,
        statistics.flatMap((unit) => rows(report, unit)),
      )
    : undefined;
}

/** /data/statistics/<id>.csv: the same rows of one statistic. */
export const statisticCsv = (report: Report, unit: Unit): string => csv(statisticsColumns, rows(report, unit));

function rows({ site }: Report, unit: Unit): Cell[][] {
  const { id, parent, statistic } = unit;
  if (!statistic) return [];
  const { base, observations } = statistic;
  return observations.map(({ place, period, value, bound }) => [
    id,
    place,
    period,
    ...valueCells(value),
    bound,
    statistic.unit,
    base?.en,
    base?.cy,
    unitText(unit, 'en'),
    unitText(unit, 'cy'),
    parent,
    path({ to: 'id', id }, 'en'),
    ...wholeAddresses(site, { to: 'unit', unit }),
  ]);
}

/** The cells value, low and high: the first of a number, the others of a range, none where the report gives no value. */
export const valueCells = (value: Value | null): [Cell, Cell, Cell] =>
  typeof value === 'object' ? [undefined, value?.low, value?.high] : [value, undefined, undefined];
