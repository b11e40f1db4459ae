import type { Locale } from '../i18n/locale.ts';

const article: Record<Locale, RegExp> = { en: /^the /i, cy: /^yr? /i };

/** Words without the definite article that they begin with: "sector gwirfoddol" of "y sector gwirfoddol". */
export const withoutArticle = (words: string, locale: Locale): string => words.replace(article[locale], '');

const leftOut: Record<Locale, RegExp> = { en: article.en, cy: /^(?:yr?|yn) /i };

/** Words as a list files them: without the article or, in Welsh, the "yn" that some adverbs begin with. */
export const asFiled = (words: string, locale: Locale): string => words.replace(leftOut[locale], '');
