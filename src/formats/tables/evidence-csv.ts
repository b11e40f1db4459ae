import type { EvidenceLink } from '../../model/evidence/link.ts';
import { type Report, unit } from '../../model/report.ts';
import { lastColumns, pathColumns, type UnitRow } from './address-columns.ts';
import { type Column, inEachColumn, tableOfAny } from './columns.ts';

interface Row extends UnitRow {
  link: EvidenceLink;
}

export const evidenceColumns: Column<Row>[] = [
  ['conclusion', ({ link }) => link.of],
  ['unit', ({ link }) => link.unit],
  ['kind', ({ of }) => of.kind],
  ['role', ({ link }) => link.role],
  inEachColumn<Row>('why', ({ link }) => link.why),
  ...pathColumns,
  ...lastColumns,
];

/** A passage bears on a finding once. */
export const evidenceKey = ['conclusion', 'unit'];

/** /data/evidence.csv: a row for each passage that bears on a finding, the strongest of each first; addresses are the passage's. */
export const evidenceCsv = (report: Report): string | undefined =>
  tableOfAny(
    report,
    evidenceColumns,
    report.evidence.map((link) => ({ site: report.site, of: unit(report, link.unit), link })),
  );
