import type { Locale } from '../../i18n/locale.ts';
import { shown, shownValue } from '../../i18n/locale.ts';
import { ancestors, type Report } from '../report.ts';
import { typographic } from '../typography.ts';
import { firstWords } from './excerpt.ts';
import { labelParts, titleIn, unitLabel } from './label.ts';
import { proseText, type Unit } from './unit.ts';

/**
 * The description of a page about a unit, for search engines: its own first words, and the report that they are from. An
 * attribute cannot say that its words are in another language: where they are, the page's name stands for them.
 */
export function unitDescription(report: Report, units: Unit[], locale: Locale): string {
  const first = units.find(({ prose }) => prose !== undefined);
  const title = titleIn(report.record, locale);
  if (!first) return `${title}. ${report.record.description[locale]}`;
  const prose = first.prose && shown(first.prose, locale, report);
  if (prose?.lang !== locale) return `${named(report, units, first, locale)}. ${report.record.description[locale]}`;
  return `${typographic(firstWords(proseText(prose.value), 22))} – ${title}, ${shownValue(report.record.published.words, locale)}`;
}

/** What a page is called in its own language: the one unit that it shows, or what its units are part of. */
function named(report: Report, units: Unit[], first: Unit, locale: Locale): string {
  const page = units.length === 1 ? first : (ancestors(report, first).at(-1) ?? first);
  const isOwn = labelParts(report, page, locale).every(({ lang }) => lang === locale);
  return isOwn ? unitLabel(report, page, locale) : titleIn(report.record, locale);
}
