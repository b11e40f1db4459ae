import { type FigureRow, figureTable } from '../../charts/table.ts';
import type { Report } from '../../model/report.ts';
import type { FigureUnit } from '../../model/unit/unit.ts';
import { lastColumns, type UnitRow } from './address-columns.ts';
import { type Column, inEachColumn, table } from './columns.ts';
import { type TableValue, valueColumns } from './value-columns.ts';

type Row = UnitRow & Omit<FigureRow, 'place'> & TableValue;

export const figureColumns: Column<Row>[] = [
  ['id', ({ of }) => of.id],
  ['panel', ({ panel }) => panel],
  inEachColumn<Row>('panel', ({ panelTitle }) => panelTitle),
  inEachColumn<Row>('label', ({ label }) => label),
  ['statistic', ({ statistic }) => statistic],
  ...valueColumns,
  inEachColumn<Row>('missing', ({ missing }) => missing),
  ...lastColumns,
];

/** /data/figures/<id>.csv: a row for each row of the figure, in their order. */
export const figureCsv = (report: Report, of: FigureUnit): string =>
  table(
    report,
    figureColumns,
    figureTable(of.figure, report).map((row) => ({ ...row, place: row.place?.id, site: report.site, of })),
  );
