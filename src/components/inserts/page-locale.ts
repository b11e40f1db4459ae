import { type Locale, locales } from '../../i18n/locale.ts';

/** The language of the page that is being made, from its address. Throws outside pages of a language. */
export function pageLocale({ params }: { params: Record<string, string | undefined> }): Locale {
  const found = locales.find((locale) => locale === params.locale);
  if (!found) throw new Error('An insert stands on a page that is in no language.');
  return found;
}
