import { type Locale, type Shown, shown } from '../i18n/locale.ts';
import { fillRuns, words } from '../i18n/words.ts';
import type { ReportRecord } from '../schemas/report.ts';
import { standing } from './edition.ts';
import { typographic } from './typography.ts';

/** What is cited: the record of a report will do. */
export type Cited = Pick<ReportRecord, 'title' | 'edition' | 'translation'>;

/**
 * The title by which a report is cited, in runs of one language each: the one that was published, in English, and after it
 * in brackets this edition's translation, if readers of `locale` have one. Nobody finds a report by a title of our own.
 */
export function citedTitle(record: Cited, locale: Locale): Shown<string>[] {
  const { title, translation } = record;
  const original = typographicRun(shown(title, 'en'));
  const own = typographicRun(shown(title, locale));
  // What was published in both languages has a title in each.
  if (own.value === original.value || translation?.by === 'publisher') return [own];
  return fillRuns(words(locale).citedTitle[standing(record)], { original: [original], translation: [own] }, locale);
}

/** The same as plain text. */
export const citedTitleText = (record: Cited, locale: Locale): string =>
  citedTitle(record, locale)
    .map(({ value }) => value)
    .join('');

const typographicRun = ({ value, lang }: Shown<string>): Shown<string> => ({ value: typographic(value), lang });
