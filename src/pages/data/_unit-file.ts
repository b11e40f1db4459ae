import type { APIRoute, GetStaticPaths } from 'astro';
import { type Report, unitsOf } from '../../model/report.ts';
import type { UnitOf, UnitType } from '../../model/unit/unit.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

/** The paths of the files that each unit of a type has: /data/statistics/s1.csv. */
export const unitFilePaths =
  (type: 'statistic' | 'figure'): GetStaticPaths =>
  () =>
    unitsOf(currentReport(), type).map(({ id }) => ({ params: { id } }));

/** Answers with the file that is made of the unit whose id the address has. */
export const unitFile =
  <Type extends UnitType>(type: Type, make: (report: Report, unit: UnitOf<Type>) => string): APIRoute =>
  ({ params }) => {
    const report = currentReport();
    const unit = unitsOf(report, type).find(({ id }) => id === params.id);
    return fileResponse(unit && make(report, unit));
  };
