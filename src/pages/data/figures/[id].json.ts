import { figureJson } from '../../../formats/figure-json.ts';
import { unitFile, unitFilePaths } from '../_unit-file.ts';

export const getStaticPaths = unitFilePaths('figure');
export const GET = unitFile(figureJson);
