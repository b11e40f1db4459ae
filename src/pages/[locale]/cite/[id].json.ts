import { citeFile, citePaths } from './_cite-file.ts';

export const getStaticPaths = citePaths;
export const GET = citeFile('json');
