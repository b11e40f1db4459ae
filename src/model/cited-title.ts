import { type Locale, type Localised, type Shown, shown } from '../i18n/locale.ts';
import { fillRuns, words } from '../i18n/words.ts';
import { typographic } from './typography.ts';

/**
 * The title by which a report is cited, in runs of one language each: the one that was published, in English, and after it
 * in brackets this edition's translation, if readers of `locale` have one. Nobody finds a report by a title of our own.
 */
export function citedTitle({ title }: { title: Localised<string> }, locale: Locale): Shown<string>[] {
  const original = typographicRun(shown(title, 'en'));
  const own = typographicRun(shown(title, locale));
  if (own.value === original.value) return [original];
  return fillRuns(words(locale).citedTitle, { original: [original], translation: [own] }, locale);
}

/** The same as plain text. */
export const citedTitleText = (record: { title: Localised<string> }, locale: Locale): string =>
  citedTitle(record, locale)
    .map(({ value }) => value)
    .join('');

const typographicRun = ({ value, lang }: Shown<string>): Shown<string> => ({ value: typographic(value), lang });
