import { inOwnLanguages } from '../../i18n/locale.ts';

/** In the languages of the report, English before Welsh, whichever was written first. */
export const byLanguage = inOwnLanguages;
