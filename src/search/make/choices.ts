import { type Locale, shown } from '../../i18n/locale.ts';
import { findings } from '../../model/evidence/evidence.ts';
import { type Report, unitsOf, unitsOfKind } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { firstWords } from '../../model/unit/excerpt.ts';
import { entryInk, entryMark, reportKinds } from '../../model/unit/kind.ts';
import { proseText, type Unit } from '../../model/unit/unit.ts';
import type { FilterName } from '../ask/query.ts';
import { chapterOf } from './records.ts';

/** One value of a filter, as the page offers it. */
export interface Choice {
  value: string;
  label: string;
  /** Of a kind the class of its ink. */
  ink?: string | undefined;
  /** What follows the label for those who hear it: the title of chapter "3". */
  detail?: string;
  /** The language of label and detail. */
  lang: Locale;
}

/** What a report can be filtered by, in the order of the page: kinds in their own order, the rest as the report has them. */
export function searchChoices(report: Report, locale: Locale): Record<FilterName, Choice[]> {
  const present = reportKinds(report, locale).filter(({ name }) => unitsOfKind(report, name).length > 0);
  return {
    kind: present.map(({ name, labels, ink }) => ({ value: name, label: labels, ink, lang: locale })),
    chapter: report.units
      .filter((unit) => unit.title && !unit.prose && !unit.parent && unit.type !== 'figure')
      .map((unit) => chapterChoice(report, unit, locale)),
    speaker: report.speakers.map(({ id, name }) => {
      const { value, lang } = shown(name, locale, report);
      return { value: id, label: typographic(value), lang };
    }),
    subject: unitsOf(report, 'subject').map((unit) => {
      const { value, lang } = shown(unit.title, locale, report);
      return { value: unit.id, label: typographic(value), lang };
    }),
    evidence: findings(report).map((unit) => {
      const { value, lang } = shown(unit.prose, locale, report);
      const detail = typographic(firstWords(proseText(value), 6));
      return { value: unit.id, label: entryMark(unit), detail, ink: entryInk(unit.entry), lang };
    }),
  };
}

/** A chapter goes by its number, other parts of the report by their titles. */
function chapterChoice(report: Report, unit: Unit, locale: Locale): Choice {
  const { value, lang } = shown(unit.title ?? { en: unit.id }, locale, report);
  const title = typographic(value);
  const names = unit.type === 'chapter' ? { label: unit.number, detail: title } : { label: title };
  return { value: chapterOf(unit), ...names, lang };
}
