import { ancestors, type Report, unitsOf } from '../../model/report.ts';
import { type QuotationUnit, unitTexts } from '../../model/unit/unit.ts';
import { lastColumns, pathColumns, type UnitRow, unitRows } from './address-columns.ts';
import { type Column, inEachColumn, tableOfAny } from './columns.ts';

interface Row extends UnitRow<QuotationUnit> {
  /** The id of the chapter or section that it stands in. */
  page: string | undefined;
}

/** `paragraph` is what a quotation is part of within its `chapter`. */
export const quotationsColumns: Column<Row>[] = [
  ['id', ({ of }) => of.id],
  ['chapter', ({ page }) => page],
  ['paragraph', ({ of }) => of.parent],
  ['speaker_id', ({ of }) => of.speaker.id],
  inEachColumn<Row>('speaker', ({ of }) => of.speaker.name),
  inEachColumn<Row>('text', ({ of }) => unitTexts(of)),
  ...pathColumns,
  ...lastColumns,
];

/** /data/quotations.csv: a row for each quotation in printed order; undefined where a report has none. */
export const quotationsCsv = (report: Report): string | undefined =>
  tableOfAny(
    report,
    quotationsColumns,
    unitRows(report, unitsOf(report, 'quotation')).map((row) => ({
      ...row,
      page: ancestors(report, row.of).at(-1)?.id,
    })),
  );
