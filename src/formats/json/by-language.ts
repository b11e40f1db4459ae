import { type Localised, mapLocalised } from '../../i18n/locale.ts';

/** English before Welsh, whichever was written first. */
export const byLanguage = <T>(value: Localised<T>): Localised<T> => mapLocalised(value, (words) => words);
