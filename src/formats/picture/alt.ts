import { type Locale, shownValue } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { firstWords } from '../../model/unit/excerpt.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import { unitText } from '../../model/unit/unit.ts';
import { cardTitle } from '../card/embed-html.ts';
import type { PictureSubject } from './subject.ts';

/** So many words of it anybody would listen to; networks take 420 characters. */
const most = 60;

/** What a picture says to those who do not see it. */
export function pictureAlt(report: Report, subject: PictureSubject, locale: Locale): string {
  if (subject === 'report')
    return [titleIn(report.record, locale), subtitleIn(report, locale)].filter((line) => line).join('. ');
  const name = unitLabel(report, subject, locale);
  const text = subject.type === 'entry' || subject.type === 'quotation' ? unitText(subject, locale) : undefined;
  if (text !== undefined) return `${name}: ${typographic(firstWords(text.replaceAll('\n', ' '), most))}`;
  if (subject.type === 'statistic' || subject.type === 'figure') return `${name}: ${titleIn(subject, locale)}`;
  return cardTitle(report, subject, locale);
}

export const subtitleIn = ({ record }: Pick<Report, 'record'>, locale: Locale): string | undefined =>
  record.subtitle && typographic(shownValue(record.subtitle, locale).join(' '));
