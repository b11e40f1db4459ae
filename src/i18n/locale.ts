/** The two languages of the edition, in the order that pages without a language of their own list them: Welsh first. */
export const locales = ['cy', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The same in the order of public files and of what is read in both: English, the language of the source, first. */
export const englishFirst: readonly Locale[] = locales.toReversed();

/** The language that a text was written in, unless its record says that it was the other one. */
export const original = 'en' satisfies Locale;

/** The language of a tag; none where the edition has no such language. */
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
 * same in both languages are a name that was not translated, and English.
 */
export function shown<T>(value: Localised<T>, locale: Locale): Shown<T> {
  const own = value[locale];
  if (own !== undefined) return { value: own, lang: own === value.en ? 'en' : locale };
  const lang = otherLocale(locale);
  const other = value[lang];
  if (other === undefined)
    throw new Error('A localised value has neither language; the schemas should have refused it.');
  return { value: other, lang };
}

/** `lang` for an element whose words may not be in the page's language; left out where they are. */
export const langAttribute = (lang: Locale, page: Locale): Locale | undefined => (lang === page ? undefined : lang);

/** The same value made from each language that is there. */
export function mapLocalised<A, B>(value: Localised<A>, make: (value: A, locale: Locale) => B): Localised<B> {
  const en = value.en === undefined ? undefined : make(value.en, 'en');
  const cy = value.cy === undefined ? undefined : make(value.cy, 'cy');
  return localised(en, cy);
}

/** Builds a localised value from what there is. Throws where there is nothing. */
export function localised<T>(en: T | undefined, cy: T | undefined): Localised<T> {
  if (en !== undefined) return cy === undefined ? { en } : { en, cy };
  if (cy !== undefined) return { cy };
  throw new Error('A localised value needs at least one language.');
}
