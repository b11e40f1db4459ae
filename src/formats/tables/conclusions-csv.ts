import { type Report, unitsOfKind } from '../../model/report.ts';
import { unitTexts } from '../../model/unit/unit.ts';
import { lastColumns, pathColumns, type UnitRow, unitRows } from './address-columns.ts';
import { bothColumns, type Column, tableOfAny } from './columns.ts';

export const conclusionsColumns: Column<UnitRow>[] = [
  ['id', ({ of }) => of.id],
  ['group', ({ of }) => of.parent],
  ...bothColumns<UnitRow>('text', ({ of }) => unitTexts(of)),
  ...pathColumns,
  ...lastColumns,
];

/** /data/conclusions.csv: a row for each conclusion in printed order; undefined where a report has none. */
export const conclusionsCsv = (report: Report): string | undefined =>
  tableOfAny(conclusionsColumns, unitRows(report, unitsOfKind(report, 'conclusion')));
