import { type Locale, originalOf, type Shown } from '../../i18n/locale.ts';
import { fillRuns, words } from '../../i18n/words.ts';
import { neighbours } from '../address/reading-order.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { membersOf } from '../evidence/subjects.ts';
import { ancestors, type Chapter, leadIn, listOf, type Report, unitsOf, unitsOfKind } from '../report.ts';
import { isTranslated, missingLanguage, pageNotice } from '../translation/translation.ts';
import { labelParts } from './label.ts';
import type { EntryUnit, QuotationUnit, SectionUnit, Unit } from './unit.ts';

/** The group of a list in which an entry stands, and the group's other entries; nothing where its list has no groups. */
export function groupOf(
  report: Pick<Report, 'parts'>,
  entry: EntryUnit,
): { group: SectionUnit; others: EntryUnit[] } | undefined {
  const found = listOf(report, entry)?.groups.find(({ unit }) => unit.id === entry.parent);
  return found && { group: found.unit, others: found.entries.filter(({ id }) => id !== entry.id) };
}

/**
 * The chapter that has the title of a group: word for word in the language that the report was written in, as no likeness is
 * judged here.
 */
export function chapterTitledAs(
  report: Pick<Report, 'chapters' | 'languages'>,
  { title }: SectionUnit,
): Chapter | undefined {
  const original = originalOf(report);
  return report.chapters.find(
    ({ unit }) => unit.title[original] !== undefined && unit.title[original] === title[original],
  );
}

/** What the way to a unit's place says: "Read it in chapter 3", of what stands in no chapter "Read it in its place: Methodology". */
export function placeWords(report: Report, { home }: Unit, locale: Locale): Shown<string>[] {
  const t = words(locale).unit;
  if (home.chapter !== undefined) return fillRuns(t.inChapter, { n: home.chapter }, locale);
  const part = report.byId.get(home.id);
  return fillRuns(t.inPart, { part: part ? labelParts(report, part, locale) : '' }, locale);
}

/** The other quotations of those whose words these are: of the same kind of speaker, who need not be the same person. */
export const othersFrom = (report: Pick<Report, 'units'>, quotation: QuotationUnit): QuotationUnit[] =>
  unitsOf(report, 'quotation').filter(({ id, speaker }) => speaker.id === quotation.speaker.id && id !== quotation.id);

/**
 * The units for which the own page of a conclusion or quotation has its notice: itself and, where its translation is
 * approved, all others of which words stand there: titles of where it stands, what leads in to it, its neighbours and the
 * others of its group or speaker.
 */
export function noticeUnits(report: Report, unit: Unit, locale: Locale): Unit[] {
  const isApproved = isTranslated(report, unit, locale) && pageNotice(report, locale, [unit]) === 'none';
  // What is not translated stands there as it was written, and marked.
  return isApproved ? unitPageUnits(report, unit).filter((other) => missingLanguage(report, other) !== locale) : [unit];
}

/** What the own page of a unit shows the words of besides its own and those around it: what it rests on, or what is gathered under it. */
export function shownWith(report: Report, unit: Unit): Unit[] {
  if (unit.type === 'subject') return membersOf(report, unit);
  return unit.type === 'entry' ? evidenceOf(report, unit).flatMap(({ unit: id }) => report.byId.get(id) ?? []) : [];
}

function unitPageUnits(report: Report, unit: Unit): Unit[] {
  const { previous, next } = neighbours(unitsOfKind(report, unit.kind), unit);
  const around = ancestors(report, unit).filter(({ title }) => title !== undefined);
  const before = unit.type === 'quotation' ? leadIn(report, unit) : undefined;
  return [
    ...new Set([unit, before, previous, next, ...others(report, unit), ...around, ...shownWith(report, unit)]),
  ].filter((shown) => shown !== undefined);
}

function others(report: Report, unit: Unit): Unit[] {
  if (unit.type === 'quotation') return othersFrom(report, unit);
  return unit.type === 'entry' ? (groupOf(report, unit)?.others ?? []) : [];
}
