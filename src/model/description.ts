import type { Locale } from '../i18n/locale.ts';
import { shown } from '../i18n/locale.ts';
import { firstWords } from './excerpt.ts';
import { titleIn } from './label.ts';
import type { Report } from './report.ts';
import { typographic } from './typography.ts';
import { proseText, type Unit } from './unit.ts';

/** The description of a page about a unit, for search engines: its own first words, and the report that they are from. */
export function unitDescription(report: Report, units: Unit[], locale: Locale): string {
  const first = units.find(({ prose }) => prose !== undefined)?.prose;
  const title = titleIn(report.record, locale);
  if (!first) return `${title}. ${report.record.description[locale]}`;
  return `${typographic(firstWords(proseText(shown(first, locale).value), 22))} – ${title}, ${shown(report.record.published.words, locale).value}`;
}
