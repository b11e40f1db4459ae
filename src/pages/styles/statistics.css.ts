import type { APIRoute } from 'astro';
import { filterStyles } from '../../components/statistics/list/filter-styles.ts';
import { hasRoom } from '../../model/address/pages.ts';
import { statisticParts } from '../../model/statistic/report-statistics.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from '../data/_file.ts';

/** What the filters of the list of statistics hide. */
export const GET: APIRoute = () => {
  const report = currentReport();
  return fileResponse(hasRoom(report, 'statistics') ? filterStyles(statisticParts(report)) : undefined);
};
