import type { Locale, Localised } from '../../i18n/locale.ts';
import type { EntryKindRecord } from '../../schemas/list/entry-kind.ts';
import type { Figure, Statistic } from '../statistic/statistic.ts';

/** A run of words as an author may write them: plain text, or an insert around more of it. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'ref'; to: string; children: Inline[] }
  /** Words that state a number: a mark of the statistic that has it. */
  | { type: 'stat'; of: string; children: Inline[] }
  /** Words in a language, which may be any: its tag. */
  | { type: 'lang'; lang: string; children: Inline[] };

/** The words of one block in one language: its sentence or sentences, and the items of a list that it introduces. */
export interface Prose {
  words: Inline[];
  items: Inline[][];
}

/** A page of the report, on which units stand in the course of reading: a part, a chapter, or the list of figures. */
export interface Page {
  /** The id of the unit that the page is about: "ch3", "methodology"; of the list of figures "figures", which no unit has. */
  id: string;
  /** Its words in addresses, below the language: "chapters/3". */
  address: Record<Locale, string>;
  /** The number of a chapter. */
  chapter?: number;
}

/** What a list of the report says that its entries are. */
export type EntryKind = EntryKindRecord;

/** Something that an entry says beside its words: an addressee, a deadline. */
export interface EntryField {
  name: Localised<string>;
  value: Localised<Prose>;
}

/** What was said of an entry after the report: a response, a correction. */
export interface Reply {
  /** "2020-01-31" */
  date: string;
  /** What it is: "Response". */
  label: Localised<string>;
  /** Whose words they are; absent where they are this edition's. */
  by?: Localised<string>;
  text: Localised<Prose>;
}

export interface Speaker {
  id: string;
  name: Localised<string>;
  /** After "quotations": "from young people". Left out where nobody wrote it. */
  from?: Localised<string>;
  /** Somebody whose own life the report is about: their words are set largest. */
  lived: boolean;
  /** True where the words are those of a document, and of no person. */
  document?: true;
}

/** What every unit has. */
interface AnyUnit {
  id: string;
  /** The id of what it is part of. */
  parent?: string;
  title?: Localised<string>;
  /** The words; a unit that is only a title has none of its own. */
  prose?: Localised<Prose>;
  /** True where the words are this edition's and not the report's. */
  editorial?: boolean;
  /** The page on which it stands in the course of the report. */
  home: Page;
}

export interface ChapterUnit extends AnyUnit {
  type: 'chapter';
  kind: 'chapter';
  /** "3", as printed. */
  number: string;
  title: Localised<string>;
}

/** A heading over running text, a list, a group of entries or other parts. */
export interface SectionUnit extends AnyUnit {
  type: 'section';
  kind: 'section';
  title: Localised<string>;
}

/** A block of running text. */
export interface ParagraphUnit extends AnyUnit {
  type: 'paragraph';
  kind: 'paragraph';
  /** "3.3" on a numbered paragraph's first block, as printed. */
  number?: string;
  /** Which block of its section or numbered paragraph it is, from 1. */
  position: number;
  parent: string;
}

/** An entry of a list. */
export interface EntryUnit extends AnyUnit {
  type: 'entry';
  /** The public kind of its list's entries. */
  kind: EntryKind['name'];
  entry: EntryKind;
  /** The number in its id: 10 of c10. */
  ordinal: number;
  parent: string;
  prose: Localised<Prose>;
  /** What it says beside its words. */
  fields?: EntryField[];
  /** What was said of it after the report. */
  replies?: Reply[];
}

export interface QuotationUnit extends AnyUnit {
  type: 'quotation';
  kind: 'quotation';
  speaker: Speaker;
  parent: string;
  prose: Localised<Prose>;
}

export interface StatisticUnit extends AnyUnit {
  type: 'statistic';
  kind: 'statistic';
  /** The block in which its numbers stand first. */
  parent: string;
  /** What is measured. */
  title: Localised<string>;
  prose: Localised<Prose>;
  /** What it says besides its words. */
  statistic: Statistic;
}

export interface FigureUnit extends AnyUnit {
  type: 'figure';
  kind: 'figure';
  /** The number in its id: 2 of f2. */
  ordinal: number;
  title: Localised<string>;
  /** What it shows. */
  figure: Figure;
}

/** Something that the report speaks of in many places, as this edition sorts it. */
export interface SubjectUnit extends AnyUnit {
  type: 'subject';
  kind: 'subject';
  /** The number in its id: 3 of t3. */
  ordinal: number;
  title: Localised<string>;
  /** What is gathered under it. */
  prose: Localised<Prose>;
  /** The ids of the units that speak of it, in printed order. */
  members: string[];
}

/** Everything that has an id of its own. `type` says what it is to the engine, `kind` what the public calls it. */
export type Unit =
  | ChapterUnit
  | SectionUnit
  | ParagraphUnit
  | EntryUnit
  | QuotationUnit
  | StatisticUnit
  | FigureUnit
  | SubjectUnit;
/** Whether a unit is of the report itself, and not only of this edition's sorting. */
export const isReports = ({ type }: Pick<Unit, 'type'>): boolean => type !== 'subject';
/** A block of running text: a paragraph's, or a quotation between them. */
export type BlockUnit = ParagraphUnit | QuotationUnit;
export type UnitType = Unit['type'];
/** The units of a type. */
export type UnitOf<Type extends UnitType> = Extract<Unit, { type: Type }>;

/** The number that the report printed before a unit: "3" of a chapter, "3.3" of a paragraph, "3" of an entry that it numbered. */
export function printedNumber(unit: Unit): string | undefined {
  if (unit.type === 'entry') return unit.entry.numbers === 'printed' ? String(unit.ordinal) : undefined;
  return unit.type === 'chapter' || unit.type === 'paragraph' ? unit.number : undefined;
}

/** The id under which a unit is found in the course of the report: a statistic stands in its block. */
export const placeId = (unit: Unit): string => (unit.type === 'statistic' ? unit.parent : unit.id);

/** Whether a unit is what its page is about, and no place on it. */
export const isPageItself = ({ id, home }: Pick<Unit, 'id' | 'home'>): boolean => id === home.id;

/** Plain text of a run, with the source's own characters. */
export function inlineText(words: Inline[]): string {
  return words.map((word) => (word.type === 'text' ? word.value : inlineText(word.children))).join('');
}

/** Plain text of a block: the items of its list are further lines. */
export function proseText(prose: Prose): string {
  return [prose.words, ...prose.items].map(inlineText).join('\n');
}

export const plainProse = (text: string): Prose => ({ words: [{ type: 'text', value: text }], items: [] });

/** A unit's text in one language, without number, outer quotation marks or run-in head; of a title-only unit its title. */
export function unitText(unit: Unit, locale: Locale): string | undefined {
  if (!unit.prose) return unit.title?.[locale];
  const prose = unit.prose[locale];
  return prose && proseText(prose);
}

/** What the report itself says beside an entry's words. */
export const reportFields = (unit: Unit): EntryField[] =>
  unit.type === 'entry' && unit.entry.fields !== 'edition' ? (unit.fields ?? []) : [];

/** The same in one language, each as a line: "Addressee: The council". */
export function printedFields(unit: Unit, locale: Locale): string[] {
  return reportFields(unit).flatMap(({ name, value }) => {
    const [label, prose] = [name[locale], value[locale]];
    return label === undefined || prose === undefined ? [] : [`${label}: ${proseText(prose)}`];
  });
}

/** A unit's text in each language that has it. */
export const unitTexts = (unit: Unit): Partial<Record<Locale, string>> => ({
  en: unitText(unit, 'en'),
  cy: unitText(unit, 'cy'),
});
