import { type Report, tabledLists } from '../../model/report.ts';
import { unitTexts } from '../../model/unit/unit.ts';
import { lastColumns, pathColumns, type UnitRow } from './address-columns.ts';
import { type Column, inEachColumn, tableOfAny } from './columns.ts';

export const entriesColumns: Column<UnitRow>[] = [
  ['id', ({ of }) => of.id],
  ['group', ({ of }) => of.parent],
  inEachColumn<UnitRow>('text', ({ of }) => unitTexts(of)),
  ...pathColumns,
  ...lastColumns,
];

/** /data/<list>.csv: a row for each entry of a list in printed order; undefined where it has none, or no such table. */
export function entriesCsv(report: Report, list: string): string | undefined {
  const { entries = [] } = tabledLists(report).find(({ unit }) => unit.id === list) ?? {};
  return tableOfAny(
    report,
    entriesColumns,
    entries.map((of) => ({ site: report.site, of })),
  );
}
