import { quickSearch as cy } from '../../i18n/cy/search.ts';
import { quickSearch as en } from '../../i18n/en/search.ts';
import { pageLocale } from '../reading/page-locale.ts';

/** The words of the quick search and of the way back to results, in that language. */
export const words = { cy, en }[pageLocale];
