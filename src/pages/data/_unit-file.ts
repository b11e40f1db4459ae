import type { APIRoute, GetStaticPaths } from 'astro';
import { type Report, unit, unitsOfKind } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

/** The paths of the files that each unit of a kind has: /data/statistics/s1.csv. */
export const unitFilePaths =
  (kind: 'statistic' | 'figure'): GetStaticPaths =>
  () =>
    unitsOfKind(currentReport(), kind).map(({ id }) => ({ params: { id } }));

/** Answers with the file that is made of the unit whose id the address has. */
export const unitFile =
  (make: (report: Report, unit: Unit) => string | undefined): APIRoute =>
  ({ params }) => {
    const report = currentReport();
    return fileResponse(make(report, unit(report, params.id ?? '')));
  };
