import { type Report, unitsOfKind } from '../../model/report.ts';

const columns = ['paragraph', 'quotation', 'statistic'] as const;

/** What is counted for every part of the report, each in a column of its own. */
export const heldKinds = (report: Report): (typeof columns)[number][] =>
  columns.filter((kind) => unitsOfKind(report, kind).length > 0);
