import { mystReferences } from '../../formats/inventory/myst.ts';
import { languageFile, languageFilePaths } from '../_language-file.ts';

export const getStaticPaths = languageFilePaths;

export const GET = languageFile(mystReferences);
