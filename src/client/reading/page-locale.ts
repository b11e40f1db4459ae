import { locales } from '../../i18n/locale.ts';

/** The language of the page. */
export const pageLocale = locales.find((each) => each === document.documentElement.lang) ?? 'en';
