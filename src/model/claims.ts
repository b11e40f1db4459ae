import { type Locale, originalOf } from '../i18n/locale.ts';
import { words } from '../i18n/words.ts';
import { standing } from './edition.ts';
import type { Report } from './report.ts';
import type { FigureUnit, Unit } from './unit/unit.ts';

/*
 * What pages say of a report as a whole, each from the record or the check that establishes it; of its translation see
 * translation/notice.ts.
 */

/** Whether the statistics are all numbers that the report states: only then was nothing left over in its source. */
export const statesEveryNumber = ({ source }: Pick<Report, 'source'>): boolean => source?.numbersChecked ?? false;

/** What the face of letters says of words: of those that were held against a source, that they are word for word. */
export function trustWords({ source, translations, record }: Report, locale: Locale): string {
  const { checked, unchecked } = words(locale).edition.trust;
  const { translated, original } = source ? checked : unchecked;
  const isTranslated = translations.size > 0 && record.translation?.by !== 'publisher';
  return isTranslated ? translated : original;
}

/** What the list of quotations says of numbers and names: only the source shows that the report printed no numbers. */
export function quotationsWords(report: Report, locale: Locale): string {
  const { source, speakers, record } = report;
  const { quotationNumbers, speakerNames } = words(locale).list;
  const isTranslated =
    record.translation?.by !== 'publisher' && speakers.some(({ name }) => isRendered(name, locale, originalOf(report)));
  return [
    source ? quotationNumbers.checked : quotationNumbers.unchecked,
    isTranslated ? speakerNames.translated : speakerNames.printed,
  ].join(' ');
}

/** Names are printed in the language that the report was written in, and stay where they are the same. */
const isRendered = (name: Partial<Record<Locale, string>>, locale: Locale, original: Locale): boolean =>
  locale !== original && name[locale] !== undefined && name[locale] !== name[original];

/** What the list of figures and a figure's own page say of whose they are. */
export function figuresWords(figures: FigureUnit[], locale: Locale): string {
  const t = words(locale).statistic.figure;
  return figures.some(({ figure }) => figure.printed) ? t.introPrinted : t.intro;
}

/** The phrase by which a unit is cited. */
export function citationPhrase({ record }: Pick<Report, 'record'>, unit: Unit, locale: Locale): string {
  const phrases = words(locale).citation.plain[standing(record)];
  if (unit.type === 'statistic' || unit.type === 'subject') return phrases[unit.type];
  return unit.type === 'figure' && !unit.figure.printed ? phrases.figure : phrases.printed;
}
