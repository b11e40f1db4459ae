import { figureJson } from '../../../formats/json/figure-json.ts';
import { unitFile, unitFilePaths } from '../_unit-file.ts';

export const getStaticPaths = unitFilePaths('figure');
export const GET = unitFile('figure', figureJson);
