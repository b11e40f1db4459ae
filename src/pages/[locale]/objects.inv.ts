import { sphinxInventory } from '../../formats/inventory/sphinx.ts';
import { languageFile, languageFilePaths } from '../_language-file.ts';

export const getStaticPaths = languageFilePaths;

export const GET = languageFile(sphinxInventory);
