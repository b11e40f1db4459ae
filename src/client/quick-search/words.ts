import { quickSearch as cy } from '../../i18n/cy/search.ts';
import { quickSearch as en } from '../../i18n/en/search.ts';
import { locales } from '../../i18n/locale.ts';

/** The language of the page. */
export const locale = locales.find((each) => each === document.documentElement.lang) ?? 'en';

/** The words of the quick search and of the way back to results, in that language. */
export const words = { cy, en }[locale];
