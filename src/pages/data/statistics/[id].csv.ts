import { statisticCsv } from '../../../formats/tables/statistics-csv.ts';
import { unitFile, unitFilePaths } from '../_unit-file.ts';

export const getStaticPaths = unitFilePaths('statistic');
export const GET = unitFile('statistic', statisticCsv);
