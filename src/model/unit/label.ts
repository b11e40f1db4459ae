import { type Locale, langAttribute, type Shown, shown, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { nth } from '../../language/ordinal.ts';
import type { Report } from '../report.ts';
import { unit } from '../report.ts';
import type { PrintedAt } from '../source/source.ts';
import { typographic } from '../typography.ts';
import { kindLabel } from './kind.ts';
import type { EntryUnit, ParagraphUnit, SectionUnit, Unit, UnitOf, UnitType } from './unit.ts';

/** A unit's name where many stand side by side. */
export interface ShortLabel {
  /** "3.2", "3.2, second block", "c10", "q8", "Introduction, fourth paragraph", "Chapter 3 overview" */
  text: string;
  /** The whole name, where that says more: "Paragraph 3.2". It has the short one in it, as who speaks to a computer sees that. */
  name?: string;
  /** The language of the text, where that is not the reader's. */
  lang?: Locale | undefined;
}

/** What a unit is called in a list, a link or a title: "Paragraph 3.2", "Conclusion 10", "Quotation q8", "Figure 1". */
export const unitLabel = (report: Report, of: Unit, locale: Locale): string =>
  labelParts(report, of, locale)
    .map(({ value }) => value)
    .join('');

/** The same in runs, each in the language that it is in: a title may have no words in the reader's. */
export const labelParts = <Type extends UnitType>(report: Report, of: Named<Type>, locale: Locale): Shown<string>[] =>
  names[of.type].whole(report, of, locale);

/** The same where many stand side by side. */
export const shortLabel = <Type extends UnitType>(report: Report, of: Named<Type>, locale: Locale): ShortLabel =>
  names[of.type].short(report, of, locale);

/** The units of some types, written so that the compiler follows a unit into the table below. */
type Named<Type extends UnitType> = { [Each in Type]: UnitOf<Each> & { type: Each } }[Type];

/** How the units of a type are called: whole, in runs by language, and short. */
interface Naming<Type extends UnitType> {
  whole: (report: Report, of: Named<Type>, locale: Locale) => Shown<string>[];
  short: (report: Report, of: Named<Type>, locale: Locale) => ShortLabel;
}

const own = (value: string, lang: Locale): Shown<string> => ({ value, lang });

/** "Quotation q8": by the id. */
const byReference = {
  whole: (_: Report, of: Unit, locale: Locale): Shown<string>[] => [own(`${kindLabel(of, locale)} ${of.id}`, locale)],
  short: (_: Report, of: Unit, locale: Locale): ShortLabel => ({
    text: of.id,
    name: `${kindLabel(of, locale)} ${of.id}`,
  }),
};

const names: { [Type in UnitType]: Naming<Type> } = {
  chapter: {
    whole: (report, of, locale) => [
      own(fill(words(locale).nav.chapterTitle, { n: of.number, title: '' }), locale),
      ...titleParts(report, of, locale),
    ],
    short: (_, of, locale) => ({ text: `${words(locale).kind.chapter} ${of.number}` }),
  },
  section: { whole: sectionLabel, short: sectionShort },
  paragraph: {
    whole: (report, of, locale) =>
      of.number === undefined ? laterBlock(report, of, locale) : [own(paragraphN(of.number, locale), locale)],
    short: paragraphShort,
  },
  entry: {
    whole: entryLabel,
    short: (report, of, locale) =>
      of.title ? titled(report, of, '', locale) : { text: of.id, name: `${kindLabel(of, locale)} ${of.id}` },
  },
  quotation: byReference,
  statistic: byReference,
  figure: {
    whole: (_, of, locale) => [own(`${words(locale).kind.figure} ${of.ordinal}`, locale)],
    short: byReference.short,
  },
  subject: {
    whole: titleParts,
    short: (report, of, locale) => titled(report, of, '', locale),
  },
};

/** "Conclusion 10"; under a title that, after a number if the report printed one: "Recommendation 3: Ramps". */
function entryLabel(report: Report, of: EntryUnit, locale: Locale): Shown<string>[] {
  const name = `${kindLabel(of, locale)} ${of.ordinal}`;
  if (!of.title) return [own(name, locale)];
  return [...(of.entry.numbers === 'printed' ? [own(`${name}: `, locale)] : []), ...titleParts(report, of, locale)];
}

/** "Introduction"; of a section within a part of the report "Chapter 3 overview" or "Conclusions: People". */
function sectionLabel(report: Report, section: SectionUnit, locale: Locale): Shown<string>[] {
  const part = section.parent === undefined ? undefined : unit(report, section.parent);
  if (!part) return titleParts(report, section, locale);
  if (part.type === 'chapter') return [own(fill(words(locale).unit.overview, { n: part.number }), locale)];
  return [...titleParts(report, part, locale), own(': ', locale), ...titleParts(report, section, locale)];
}

/** "Paragraph 3.2, second block"; of an unnumbered block "Chapter 3 overview, second paragraph". */
function laterBlock(report: Report, block: ParagraphUnit, locale: Locale): Shown<string>[] {
  const of = unit(report, block.parent);
  const place = own(`, ${placeIn(of, block.position, locale)}`, locale);
  if (of.type === 'paragraph') return [own(paragraphN(of.number ?? '', locale) + place.value, locale)];
  return [...labelParts(report, of, locale), place];
}

/** "second block" of what has a number, "second paragraph" of anything else. */
const placeIn = ({ type }: Unit, position: number, locale: Locale): string =>
  nth(position, words(locale).unit[type === 'paragraph' ? 'nthBlock' : 'nthParagraph']);

function sectionShort(report: Report, of: SectionUnit, locale: Locale): ShortLabel {
  return overviewShort(report, of, locale) ?? titled(report, of, '', locale);
}

/** A later block of a numbered paragraph has that number and its place; any other the name of its section and its place. */
function paragraphShort(report: Report, of: ParagraphUnit, locale: Locale): ShortLabel {
  const parent = unit(report, of.parent);
  const place = `, ${placeIn(parent, of.position, locale)}`;
  const text = of.number ?? (parent.type === 'paragraph' ? `${parent.number}${place}` : undefined);
  if (text !== undefined) return { text, name: paragraphN(text, locale) };
  const overview = overviewShort(report, parent, locale);
  return overview ? { text: overview.text + place } : titled(report, parent, place, locale);
}

/** "Chapter 3 overview" of what a chapter begins with. */
function overviewShort(report: Report, { parent }: Unit, locale: Locale): ShortLabel | undefined {
  const chapter = parent === undefined ? undefined : unit(report, parent);
  if (chapter?.type !== 'chapter') return undefined;
  return { text: fill(words(locale).unit.overview, { n: chapter.number }) };
}

const paragraphN = (n: string, locale: Locale): string => fill(words(locale).nav.paragraphN, { n });

function titled(report: Report, of: Unit, place: string, locale: Locale): ShortLabel {
  const lang = of.title && langAttribute(shown(of.title, locale, report).lang, locale);
  return { text: titleIn(of, locale) + place, lang };
}

/** "Printed page 14 (about)"; nothing where it is not known. */
export function printedPages(at: PrintedAt | undefined, locale: Locale): string | undefined {
  if (!at?.pages) return undefined;
  const [first, last] = at.pages;
  const t = words(locale).unit;
  return last ? fill(t.pagesRange, { first, last }) : fill(t.pages, { first });
}

/** "8–12": the numbers of entries that follow one another. */
export function rangeLabel(entries: EntryUnit[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return '';
  return first === last ? String(first.ordinal) : `${first.ordinal}–${last.ordinal}`;
}

/** A unit's title in the reader's language or, where it is missing, in the other one, with typographic marks. */
export const titleIn = ({ title }: Pick<Unit, 'title'>, locale: Locale): string =>
  title ? typographic(shownValue(title, locale)) : '';

function titleParts(report: Report, { title }: Unit, locale: Locale): Shown<string>[] {
  if (!title) return [];
  const { value, lang } = shown(title, locale, report);
  return [{ value: typographic(value), lang }];
}
