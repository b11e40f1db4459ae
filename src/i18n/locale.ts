/** The languages that the engine has an interface for, in the order in which pages of no one language list them: Welsh first. */
export const locales = ['cy', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What messages to authors call them. */
export const languageNames: Record<Locale, string> = { en: 'English', cy: 'Welsh' };

/** The languages of a report, as its report.json lists them: the first is the one that it was written in. */
export type Languages = readonly [original: Locale, ...translations: Locale[]];

/** Whatever knows the languages of a report: a whole report will do. */
export interface InLanguages {
  languages: Languages;
}

/** The language that a report was written in, and every text of it unless its record says that it was another one. */
export const originalOf = ({ languages }: InLanguages): Locale => languages[0];

/** The languages of a report as pages of no one language list them. */
export const listedLanguages = ({ languages }: InLanguages): Locale[] =>
  locales.filter((locale) => languages.includes(locale));

/** Whether a report is in more than one language, so that there are translations, and pages in both. */
export const isBilingual = ({ languages }: InLanguages): boolean => languages.length > 1;

/** The other language of a report for readers of one; undefined where it has no other. */
export const otherLanguage = ({ languages }: InLanguages, locale: Locale): Locale | undefined =>
  languages.find((other) => other !== locale);

/** The language of a tag; none where the engine has no such language. */
export const findLocale = (tag: unknown): Locale | undefined => locales.find((locale) => locale === tag);

/** A value in one language or both. At least one is there (the schemas see to it). */
export type Localised<T> = { en: T; cy?: T } | { en?: T; cy: T };

/** A value as it is shown to a reader of `locale`, and the language that it is really in. */
export interface Shown<T> {
  value: T;
  lang: Locale;
}

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'cy' : 'en');

/**
 * The value in the reader's language or, where that is missing, in the other one; `lang` says which. Words that are the
 * same in both languages are a name that was not translated, and in the language that the report was written in.
 */
export function shown<T>(value: Localised<T>, locale: Locale, of: InLanguages): Shown<T> {
  const { value: found, lang } = inReach(value, locale);
  const original = originalOf(of);
  return { value: found, lang: found === value[original] ? original : lang };
}

/** The same where nobody asks for its language. */
export const shownValue = <T>(value: Localised<T>, locale: Locale): T => inReach(value, locale).value;

function inReach<T>(value: Localised<T>, locale: Locale): Shown<T> {
  const own = value[locale];
  if (own !== undefined) return { value: own, lang: locale };
  const lang = otherLocale(locale);
  const other = value[lang];
  if (other === undefined)
    throw new Error('A localised value has neither language; the schemas should have refused it.');
  return { value: other, lang };
}

/** `lang` for an element whose words may not be in the page's language; left out where they are. */
export const langAttribute = (lang: Locale, page: Locale): Locale | undefined => (lang === page ? undefined : lang);

/** `hreflang` for a link; left out of a report in one language, which has no page in another. */
export const linkLanguage = (of: InLanguages, locale: Locale): Locale | undefined =>
  isBilingual(of) ? locale : undefined;

/** The same value made from each language that is there. */
export function mapLocalised<A, B>(value: Localised<A>, make: (value: A, locale: Locale) => B): Localised<B> {
  const en = value.en === undefined ? undefined : make(value.en, 'en');
  const cy = value.cy === undefined ? undefined : make(value.cy, 'cy');
  return localised(en, cy);
}

/** A value in the languages of a report alone, English first. */
export const inOwnLanguages = <T>({ languages }: InLanguages, value: Partial<Record<Locale, T>>): Localised<T> =>
  localised(languages.includes('en') ? value.en : undefined, languages.includes('cy') ? value.cy : undefined);

/** The same made for each language of a report. */
export const inEachLanguage = <T>(of: InLanguages, make: (locale: Locale) => T): Localised<T> =>
  localised(of.languages.includes('en') ? make('en') : undefined, of.languages.includes('cy') ? make('cy') : undefined);

/** Builds a localised value from what there is. Throws where there is nothing. */
export function localised<T>(en: T | undefined, cy: T | undefined): Localised<T> {
  if (en !== undefined) return cy === undefined ? { en } : { en, cy };
  if (cy !== undefined) return { cy };
  throw new Error('A localised value needs at least one language.');
}
