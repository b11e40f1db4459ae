import type { EvidenceRole } from '../../schemas/reading/evidence.ts';
import type { Runs } from './run.ts';

/**
 * What a book is made of, from above to below. A block of a unit bears its id, and every unit of the report is one block: what
 * writers set at its beginning is the place that links to it lead to.
 */
export type Block = UnitBlock | EditionBlock;

/** The blocks that are units. */
export type UnitBlock =
  | HeadingBlock
  | ParagraphBlock
  | QuotationBlock
  | EntryBlock
  | StatisticBlock
  | FigureBlock
  | SubjectBlock;

/** The blocks that are this edition's alone and no units. */
export type EditionBlock = TitleBlock | CautionBlock | RemarkBlock | ReferencesBlock | FactsBlock | IndexBlock;

/** What every unit has. */
interface OfUnit {
  id: string;
  /** The language that its words are really in. */
  lang: string;
  /** "Paragraph 3.2", "Chapter 3 overview", "Quotation q8" */
  name: Runs;
  /** Its permanent address, whole: "https://report.example/id/p3.2/". */
  address: string;
  /** Whether its words are this edition's (sans) and not the report's (serif). */
  ours: boolean;
  /** The edition's notes, for footnotes: a mark of each stands after the block's last words. */
  notes: Footnote[];
  apparatus: Apparatus;
}

/** A note of this edition at a block. */
export interface Footnote {
  id: string;
  /** What it is about: "As printed". */
  label?: Runs;
  words: Runs;
  /** True where the note stands in full at another block already: its words lead there. */
  again: boolean;
}

/** What this edition says in the margin of a block; each is empty or absent where there is nothing to say. */
export interface Apparatus {
  /** What it bears on, by how it does: "Supports", and conclusions 3 and 9. */
  bearsOn: Bearing[];
  /** What it rests on, the same way: "Supported by". */
  restsOn: Bearing[];
  /** The numbers that it is the first to state. */
  numbers: MarginNumber[];
  /** The state of its translation, and when its words changed. */
  remarks: Runs[];
}

export interface Bearing {
  /** `summary`: passages in which the report itself sums up. */
  role: EvidenceRole | 'summary';
  /** "Supports" */
  label: Runs;
  items: Reference[];
}

/** A unit by its name, with a link to it. */
export interface Reference {
  id: string;
  /** Of runs that lead there. */
  name: Runs;
  /** The shortest name, for margins and indexes: "3.2", "c10", with its link. */
  short: Runs;
  /** Why it is named: the reason of a link. */
  why?: Runs;
}

export interface MarginNumber {
  reference: Reference;
  /** "more than 80%"; of several values each with where and when it holds. */
  values: Runs[];
  /** What is measured: "of respondents". */
  label: Runs;
  /** Said in words alone in the text ("two"), so that a margin needs no numeral. */
  inWords: boolean;
}

/** A title of the report: of a chapter, a section, or entries in a group. `level` (1 …) is for structure, `opens` for its size. */
export interface HeadingBlock extends OfUnit {
  type: 'heading';
  level: number;
  opens: Opens;
  /** As printed before it: "3". */
  number?: string;
  /** What it is, before a number: "Chapter 3". */
  before?: Runs;
  title: Runs;
}

/** What a heading stands over: several chapters, a chapter, another part of the report, or something within one of them. */
export type Opens = 'division' | 'chapter' | 'part' | 'section';

/** A block of running text with the list that it introduces. */
export interface ParagraphBlock extends OfUnit {
  type: 'paragraph';
  /** As printed, on the first block of a numbered paragraph: "3.2". */
  number?: string;
  /** The number of the paragraph that it is a later block of. */
  continues?: string;
  words: Runs;
  items: Runs[];
}

/** Words of somebody, without quotation marks around them, which the writer sets (“ ”). */
export interface QuotationBlock extends OfUnit {
  type: 'quotation';
  words: Runs;
  items: Runs[];
  speaker: Runs;
  /** "(translated)", the edition's, after the speaker. */
  translated?: Runs;
  /** Somebody whose own life the report is about: set largest. */
  lived: boolean;
  /** So many words that they are set a little smaller. */
  long: boolean;
}

/** An entry of a list: "Conclusion 10". */
export interface EntryBlock extends OfUnit {
  type: 'entry';
  /** Of its title or number as a heading. */
  level: number;
  /** "Conclusion" */
  kind: Runs;
  /** "10"; "m7" beside a title where the edition gave the number. */
  mark: string;
  /** Whose the number is. */
  numbers: 'printed' | 'edition';
  /** The class of its ink in tokens.css, if it has one: "red". */
  ink?: string;
  title?: Runs;
  words: Runs;
  items: Runs[];
  /** What stands beside its words: "Addressee" and "The council". `ours` where the edition says it; `label` then says so. */
  fields: { ours: boolean; label?: Runs; facts: Fact[] };
  /** What was said of it after the report: who and when, and the words. */
  replies: { head: Runs; words: Runs }[];
}

/** A thing known, and its name. */
export interface Fact {
  name: Runs;
  value: Runs;
}

/** A number of the report with what is known of it. Its title is the edition's, its words are the report's. */
export interface StatisticBlock extends OfUnit {
  type: 'statistic';
  title: Runs;
  /** Of a single value, as it is set: "more than", "80%", "of respondents". */
  numeral?: { before: string; numeral: string; after: string };
  /** Every value: of a single one without a name, else with where and when it holds. */
  values: { name?: Runs; value: Runs }[];
  /** Reads on from the numeral: "of respondents". */
  label: Runs;
  words: Runs;
  items: Runs[];
  /** Base, population, place, period, method, where it stands, figures that show it. */
  facts: Fact[];
}

/** A chart. */
export interface FigureBlock extends OfUnit {
  type: 'figure';
  title: Runs;
  subtitle?: Runs;
  /** For pages of paper. */
  drawing: Drawing;
  /** The same for screens, of which the least are a phone's: words stand above what is drawn. */
  narrow: Drawing;
  table: Table;
  /** How to read it: "Note", and the words. */
  reading: Fact;
  /** Where its numbers stand, and whose the chart is. */
  source: Fact;
  /** What this edition works out from it: what, and the calculation. */
  derived: Fact[];
}

export interface Drawing {
  /** A whole SVG file in light colours, without title or source, which the block has. Font family: sans-serif. */
  svg: string;
  /** In pixels of 1/96 inch, for which its letters are sized (12–15 px). */
  width: number;
  height: number;
  /** The text alternative: every value, in sentences. */
  alternative: string;
}

export interface Table {
  head: Runs[];
  /** Rows under the title of their panel, if it has one. Of each row the first cell is its head. */
  groups: { title?: Runs; rows: Runs[][] }[];
}

/** A subject of this edition's sorting; its passages are the references that follow. */
export interface SubjectBlock extends OfUnit {
  type: 'subject';
  level: number;
  title: Runs;
  words: Runs;
  items: Runs[];
  members: Reference[];
}

/** A title of the edition's own. Its id, with a full stop before it ("edition.index"), is no unit's. */
export interface TitleBlock {
  type: 'title';
  id: string;
  level: number;
  title: Runs;
}

/** The quiet line before testimony. */
export interface CautionBlock {
  type: 'caution';
  /** Of its note. */
  id: string;
  words: Runs;
}

/** What this edition says in a paragraph of its own. */
export interface RemarkBlock {
  type: 'remark';
  words: Runs;
}

/** A list of units, each with why it is named, under a few words. */
export interface ReferencesBlock {
  type: 'references';
  lead: Runs;
  items: Reference[];
}

/** What is known, a line each: a colophon, help lines. */
export interface FactsBlock {
  type: 'facts';
  facts: Fact[];
}

/** Terms and where they stand: a writer of pages sets their numbers, any other the short names. */
export interface IndexBlock {
  type: 'index';
  /** Under letters of the language's alphabet; one group without a letter where the order is another. */
  groups: { letter?: string; entries: IndexEntry[] }[];
}

export interface IndexEntry {
  term: Runs;
  /** In printed order; each id once. */
  places: Reference[];
}

/** What begins a page, or is a file of an EPUB. Its first block is its heading. */
export interface BookSection {
  /** That of its heading: a unit's, or "edition.index". */
  id: string;
  /** `edition` where all of it is this edition's. */
  opens: Exclude<Opens, 'section'> | 'edition';
  blocks: Block[];
}
