import { type Locale, type Shown, shown } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { asSorted, compareWords, firstLetter } from '../../../language/alphabet.ts';
import { membersOf } from '../../../model/evidence/subjects.ts';
import { filedName, namesByKind } from '../../../model/name.ts';
import { type Report, unit as unitOf, unitsOf } from '../../../model/report.ts';
import { placeId, type Unit } from '../../../model/unit/unit.ts';
import type { BookSection, IndexBlock, IndexEntry } from '../block.ts';
import { editionSection, remark } from '../edition-title.ts';
import { reference } from '../reference.ts';
import { runsOf } from '../run.ts';

/** A line before it is set. */
interface Line {
  term: Shown<string>;
  /** In the order of an alphabet: "Beach, Ann". */
  sorted: string;
  units: Unit[];
}

/** The names of the report and the subjects, in one alphabet, with where they stand. */
export function indexSection(report: Report, locale: Locale): BookSection | undefined {
  const [names, subjects] = [nameLines(report, locale), subjectLines(report, locale)];
  const lines = [...names, ...subjects].sort((a, b) => compareWords(a.sorted, b.sorted, locale));
  if (lines.length === 0) return undefined;
  const t = words(locale).book.index;
  const intro = subjects.length === 0 ? t.names : names.length === 0 ? t.subjects : t.intro;
  const groups = [...Map.groupBy(lines, ({ sorted }) => firstLetter(sorted, locale))];
  const block: IndexBlock = {
    type: 'index',
    groups: groups.map(([letter, own]) => ({ letter, entries: own.map((line) => entry(report, line, locale)) })),
  };
  return editionSection(report, locale, {
    section: 'index',
    title: t.title,
    blocks: [remark(report, intro, locale), block],
  });
}

const nameLines = (report: Report, locale: Locale): Line[] =>
  namesByKind(report, locale)
    .flatMap(([, named]) => named)
    .map(({ name, units }) => {
      const { lang } = shown(name.name, locale, report);
      const filed = filedName(name, locale, ', ');
      // In persons' names n and g are two letters, in Welsh lists, too.
      return { term: { value: filed, lang }, sorted: asSorted(filed, name.kind === 'person' ? 'en' : lang), units };
    });

const subjectLines = (report: Report, locale: Locale): Line[] =>
  unitsOf(report, 'subject').map((unit) => {
    const term = shown(unit.title, locale, report);
    return { term, sorted: asSorted(term.value, term.lang), units: membersOf(report, unit) };
  });

/** A statistic's words are those of its block, which is in the text. */
function entry(report: Report, { term, units }: Line, locale: Locale): IndexEntry {
  const ids = [...new Set(units.map(placeId))];
  const places = ids.map((id) => unitOf(report, id));
  const inOrder = places.sort((a, b) => report.units.indexOf(a) - report.units.indexOf(b));
  return { term: runsOf(report, term), places: inOrder.map((unit) => reference(report, unit, locale)) };
}
