import { mystData } from '../../../formats/inventory/myst-data.ts';
import { languageUnitFile, languageUnitPaths } from '../../_language-file.ts';

export const getStaticPaths = languageUnitPaths;

export const GET = languageUnitFile(mystData);
