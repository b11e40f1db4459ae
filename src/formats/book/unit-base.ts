import { type Locale, shown } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import { notesAt } from '../../model/note.ts';
import type { Note, Report } from '../../model/report.ts';
import { labelParts, shortLabel } from '../../model/unit/label.ts';
import { isEditions } from '../../model/unit/owner.ts';
import { placeId, type Unit } from '../../model/unit/unit.ts';
import { apparatus } from './apparatus.ts';
import type { Footnote, UnitBlock } from './block.ts';
import { linked, ownRuns, partRuns, proseRuns, type Runs, recordRuns, unitLink } from './run.ts';

type Base = Pick<UnitBlock, 'id' | 'lang' | 'name' | 'address' | 'ours' | 'notes' | 'apparatus'>;

/** What every block of a unit has. */
export function unitBase(report: Report, unit: Unit, locale: Locale): Base {
  const first = unit.prose ?? unit.title;
  return {
    id: unit.id,
    lang: first ? shown<unknown>(first, locale, report).lang : locale,
    name: partRuns(report, labelParts(report, unit, locale)),
    address: canonical(report.site, { to: 'id', id: unit.id }, locale),
    ours: isEditions(unit),
    notes: notesAt(report, unit).map((note) => footnote(report, note, unit, locale)),
    apparatus: apparatus(report, unit, locale),
  };
}

/** A unit's words and the list that they introduce. */
export function proseParts(report: Report, { prose }: Unit, locale: Locale): { words: Runs; items: Runs[] } {
  if (!prose) return { words: [], items: [] };
  const { value, lang } = shown(prose, locale, report);
  return {
    words: proseRuns(report, value.words, lang),
    items: value.items.map((item) => proseRuns(report, item, lang)),
  };
}

/** A note in full where it stands first in the book; elsewhere where that is. */
function footnote(report: Report, { id, label, text, at }: Note, unit: Unit, locale: Locale): Footnote {
  const about = label?.[locale];
  const common = { id, ...(about ? { label: ownRuns(report, about, locale) } : {}) };
  const first = firstOf(report, at);
  if (!first || first.id === unit.id)
    return { ...common, words: recordRuns(report, text[locale] ?? '', locale), again: false };
  const name = shortLabel(report, first, locale);
  const see = fill(words(locale).book.noteAt, { place: name.name ?? name.text });
  return { ...common, words: linked(ownRuns(report, see, locale), unitLink(report, first.id, locale)), again: true };
}

/** The first in the order of the book, in which statistics and figures follow the report's text. */
function firstOf(report: Report, ids: string[]): Unit | undefined {
  const all = report.units.filter(({ id }) => ids.includes(id));
  return all.find((unit) => placeId(unit) === unit.id && unit.type !== 'figure' && unit.type !== 'subject') ?? all[0];
}
