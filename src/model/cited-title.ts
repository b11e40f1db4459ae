import { type InLanguages, type Locale, originalOf, type Shown, shown } from '../i18n/locale.ts';
import { fillRuns, words } from '../i18n/words.ts';
import type { ReportRecord } from '../schemas/report.ts';
import { standing } from './edition.ts';
import { typographic } from './typography.ts';

/** What is cited: a whole report will do. */
export interface Cited extends InLanguages {
  record: Pick<ReportRecord, 'title' | 'edition' | 'translation'>;
}

/**
 * The title by which a report is cited, in runs of one language each: the one that was published, and after it in brackets
 * this edition's translation, if readers of `locale` have one. Nobody finds a report by a title of our own.
 */
export function citedTitle(report: Cited, locale: Locale): Shown<string>[] {
  const { title, translation } = report.record;
  const original = typographicRun(shown(title, originalOf(report), report));
  const own = typographicRun(shown(title, locale, report));
  // What was published in both languages has a title in each.
  if (own.value === original.value || translation?.by === 'publisher') return [own];
  return fillRuns(
    words(locale).citedTitle[standing(report.record)],
    { original: [original], translation: [own] },
    locale,
  );
}

/** The same as plain text. */
export const citedTitleText = (report: Cited, locale: Locale): string =>
  citedTitle(report, locale)
    .map(({ value }) => value)
    .join('');

const typographicRun = ({ value, lang }: Shown<string>): Shown<string> => ({ value: typographic(value), lang });
