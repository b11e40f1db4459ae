import { locales } from '../i18n/locale.ts';
import type { Note, Report } from './report.ts';
import { ancestors } from './report.ts';
import type { Unit } from './unit/unit.ts';

/** The cautions to show at the head of a unit's page or section. */
export const cautionsAt = (report: Report, unit: Unit): Note[] =>
  report.notes.filter(({ kind, at }) => kind === 'caution' && at.includes(unit.id));

/** Whether a page that shows these units carries testimony, so that help lines stand at its foot. */
export function hasTestimony(report: Report, units: Unit[]): boolean {
  const cautioned = new Set(report.notes.flatMap(({ kind, at }) => (kind === 'caution' ? at : [])));
  return units.some((unit) => [unit, ...ancestors(report, unit)].some(({ id }) => cautioned.has(id)));
}

/** Whether any of the report is testimony, so that a page which may show all of it has the help lines. */
export const hasCautions = (report: Report): boolean => report.notes.some(({ kind }) => kind === 'caution');

/** The editorial notes in the order of the report. */
export const editorialNotes = (report: Report): Note[] => report.notes.filter(({ kind }) => kind === 'note');

/** The editorial notes that stand at a unit. */
export const notesAt = (report: Report, unit: Unit): Note[] =>
  editorialNotes(report).filter(({ at }) => at.includes(unit.id));

/** Three lines of the right margin and a little, in characters. */
const longNote = 116;

/** Whether a note is too long to stand open in a margin: of more than about three lines there, in either language alike. */
export const isLongNote = ({ label, text }: Pick<Note, 'label' | 'text'>): boolean =>
  locales.some((locale) => {
    const said = (text[locale] ?? '').replace(/<[^>]*>/g, '');
    return (label?.[locale] ?? '').length + said.length > longNote;
  });
