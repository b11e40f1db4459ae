import { type Locale, type Localised, locales, mapLocalised } from '../../i18n/locale.ts';

/** The languages in the order of all public files: English before Welsh. */
export const inOrder: Locale[] = [...locales].reverse();

/** English before Welsh, whichever was written first. */
export const byLanguage = <T>(value: Localised<T>): Localised<T> => mapLocalised(value, (words) => words);
