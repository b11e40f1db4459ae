import { figureCsv } from '../../../formats/tables/figure-csv.ts';
import { unitFile, unitFilePaths } from '../_unit-file.ts';

export const getStaticPaths = unitFilePaths('figure');
export const GET = unitFile('figure', figureCsv);
