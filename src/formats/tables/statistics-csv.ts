import { type Report, unitsOf } from '../../model/report.ts';
import { type StatisticUnit, unitTexts } from '../../model/unit/unit.ts';
import { neutralPath, type UnitRow, unitRows, wholeAddresses } from './address-columns.ts';
import { type Column, inEachColumn, table, tableOfAny } from './columns.ts';
import { type TableValue, valueColumns } from './value-columns.ts';

type Row = UnitRow<StatisticUnit> & TableValue;

export const statisticsColumns: Column<Row>[] = [
  ['id', ({ of }) => of.id],
  ...valueColumns,
  inEachColumn<Row>('text', ({ of }) => unitTexts(of)),
  ['paragraph', ({ of }) => of.parent],
  neutralPath,
  inEachColumn<Row>('title', ({ of }) => of.title),
  inEachColumn<Row>('population', ({ of }) => of.statistic.population),
  ['method', ({ of }) => of.statistic.method.id],
  ...wholeAddresses,
];

/** The columns whose values together stand in no two rows. */
export const statisticsKey = ['id', 'place', 'period'];

/** /data/statistics.csv: a row for each observation in printed order; undefined where a report has no statistics. */
export const statisticsCsv = (report: Report): string | undefined =>
  tableOfAny(report, statisticsColumns, unitRows(report, unitsOf(report, 'statistic')).flatMap(observationRows));

/** /data/statistics/<id>.csv: the same rows of one statistic. */
export const statisticCsv = (report: Report, of: StatisticUnit): string =>
  table(report, statisticsColumns, observationRows({ site: report.site, of }));

function observationRows(row: UnitRow<StatisticUnit>): Row[] {
  const { unit, base, observations } = row.of.statistic;
  return observations.map((observation) => ({ ...row, ...observation, unit, base }));
}
