import type { Languages, Localised } from '../i18n/locale.ts';
import type { HelpLines } from '../schemas/help-line.ts';
import type { Change, Published, Redirect, Wordings } from '../schemas/ledger.ts';
import type { Name } from '../schemas/name.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { Synonyms } from '../schemas/synonym.ts';
import type { Term } from '../schemas/term.ts';
import type { TranslationRecord } from '../schemas/translation.ts';
import type { WordFamilies } from '../schemas/welsh.ts';
import type { DownloadKind } from './address/download-kind.ts';
import type { Site } from './address/site.ts';
import type { EvidenceLink, Unlinked } from './evidence/link.ts';
import type { Source } from './source/source.ts';
import type { Derived, Measures, Place } from './statistic/statistic.ts';
import type { EditionText } from './translation/edition-text.ts';
import type {
  BlockUnit,
  ChapterUnit,
  EntryKind,
  EntryUnit,
  ParagraphUnit,
  QuotationUnit,
  SectionUnit,
  Speaker,
  Unit,
  UnitOf,
  UnitType,
} from './unit/unit.ts';

/** A part of the report that is running text: an introduction, a foreword, a chapter's overview. */
export interface Section {
  unit: SectionUnit;
  /** Its paragraphs and the quotations between them, in printed order. */
  blocks: BlockUnit[];
}

export interface Paragraph {
  /** As printed: "3.3". */
  number: string;
  /** Its text blocks and the quotations between them, in printed order; the first one bears the number. */
  blocks: [ParagraphUnit, ...BlockUnit[]];
}

export interface Chapter {
  unit: ChapterUnit;
  number: number;
  overview?: Section;
  paragraphs: Paragraph[];
}

/** Entries of a list under a heading of their own. */
export interface EntryGroup {
  unit: SectionUnit;
  entries: EntryUnit[];
}

/** A part of the report that is a list: a heading, perhaps a text that leads in, and entries of one kind, in groups or not. */
export interface EntryList {
  unit: SectionUnit;
  kind: EntryKind;
  blocks: ParagraphUnit[];
  groups: EntryGroup[];
  /** All entries, those in groups among them. */
  entries: EntryUnit[];
}

/** A part of the report, as report.json lists them. */
export type Part =
  | ({ type: 'section' } & Section)
  | ({ type: 'list' } & EntryList)
  | { type: 'chapters'; chapters: Chapter[] }
  /** A heading over other parts: an appendix of two lists, a PART of several chapters. */
  | { type: 'group'; unit: SectionUnit; parts: Part[] };

/** Something this edition tells the reader at a place of the report. */
export interface Note {
  id: string;
  /** `note` stands in the margin; `caution` is the quiet line before testimony. */
  kind: 'note' | 'caution';
  /** The first words, which say what the note is about: "As printed". */
  label?: Localised<string>;
  text: Localised<string>;
  /** Ids of the units that it stands at; the id of a chapter or section: at its head. */
  at: string[];
}

/** The pages of the edition's own; their words are MDX that Astro renders. */
export const editionPages = ['about', 'accessibility'] as const;
export type EditionPage = (typeof editionPages)[number];

/** What search has to know of a report's Welsh words beside the dictionary. */
export interface WelshWords {
  /** Forms that are taken for one another: plentyn, plant. */
  families: WordFamilies;
  /** What the dictionary lacks. */
  words: string[];
}

/** One report, whole: what every page, file and check is made from. Optional parts are absent where a report has none. */
export interface Report {
  /** Where this build of it stands. */
  site: Site;
  record: ReportRecord;
  /** The languages that it is in, the one that it was written in first. */
  languages: Languages;
  /** The parts of the report in the order of reading. */
  parts: Part[];
  /** The chapters of all parts. */
  chapters: Chapter[];
  /** Every unit in printed order, a container before what it contains. */
  units: Unit[];
  byId: ReadonlyMap<string, Unit>;
  /** The state of translations, by id of unit; src/model/translation/translation.ts reads it. */
  translations: ReadonlyMap<string, TranslationRecord>;
  /** What terms are in Welsh, from which the glossary is made. */
  terms: Term[];
  /** What readers type for what the report says, in groups. */
  synonyms: Synonyms;
  welsh: WelshWords;
  /** Who and what the report names, for the concordance. */
  names: Name[];
  speakers: Speaker[];
  /** The places that statistics are about. */
  places: Place[];
  /** What statistics count, and how the report came by them. */
  measures: Measures;
  /** What this edition works out from the report's numbers. */
  derived: Derived[];
  /** What its findings rest on, as this edition reads it: by finding, the strongest first. */
  evidence: EvidenceLink[];
  /** The quotations and statistics that bear on none of them, each with the reason. */
  unlinked: Unlinked[];
  notes: Note[];
  helpLines?: HelpLines;
  editionPages: EditionPage[];
  /** The kinds of files to keep that this build makes beside its pages; none where a report is only read. */
  downloads: readonly DownloadKind[];
  /** The edition's own texts in both languages and the state of their Welsh. */
  editionTexts: EditionText[];
  source?: Source;
  published: Published;
  /** The words of every published wording, by the version of the edition in which they first stood. */
  wordings: ReadonlyMap<string, Wordings>;
  redirects: Redirect[];
  changes: Change[];
}

export function findUnit(report: Report, id: string): Unit | undefined {
  return report.byId.get(id);
}

/** The unit of that id. Throws where there is none: ids in content are checked when it is read. */
export function unit(report: Report, id: string): Unit {
  const found = findUnit(report, id);
  if (!found) throw new Error(`No unit "${id}".`);
  return found;
}

/** The units of a type, in printed order. */
export const unitsOf = <Type extends UnitType>({ units }: Pick<Report, 'units'>, type: Type): UnitOf<Type>[] =>
  units.filter((unit): unit is UnitOf<Type> => unit.type === type);

/** The units of a public kind, in printed order: the entries of a list by what the list says that they are. */
export const unitsOfKind = ({ units }: Pick<Report, 'units'>, kind: Unit['kind']): Unit[] =>
  units.filter((unit) => unit.kind === kind);

/** The text block that stands before a quotation and leads in to it. */
export function leadIn(report: Report, quotation: Unit): Unit | undefined {
  const before = report.units.slice(
    0,
    report.units.findIndex(({ id }) => id === quotation.id),
  );
  return before.findLast(({ type }) => type !== 'quotation' && type !== 'statistic');
}

/** What a unit is part of, from the nearest outwards. */
export function ancestors(report: Report, of: Unit): Unit[] {
  if (!of.parent) return [];
  const parent = unit(report, of.parent);
  return [parent, ...ancestors(report, parent)];
}

/** Every unit of some parts in printed order, a container before what it contains. */
export const unitsInOrder = (parts: Part[]): Unit[] => parts.flatMap(partUnits);

function partUnits(part: Part): Unit[] {
  switch (part.type) {
    case 'section':
      return sectionUnits(part);
    case 'list':
      return [
        part.unit,
        ...part.blocks,
        ...(part.groups.length > 0 ? part.groups.flatMap((group) => [group.unit, ...group.entries]) : part.entries),
      ];
    case 'chapters':
      return part.chapters.flatMap((chapter) => [chapter.unit, ...chapterUnits(chapter)]);
    case 'group':
      return [part.unit, ...unitsInOrder(part.parts)];
  }
}

/** All parts, those inside others among them. */
export const allParts = (parts: Part[]): Part[] =>
  parts.flatMap((part) => (part.type === 'group' ? [part, ...allParts(part.parts)] : [part]));

/** A heading over other parts. */
export type PartGroup = Extract<Part, { type: 'group' }>;

/** The list of which a unit is an entry. */
export const listOf = (report: Pick<Report, 'parts'>, unit: Unit): EntryList | undefined =>
  entryLists(report).find(({ entries }) => entries.some(({ id }) => id === unit.id));

/** The units that stand on the page of a part below its heading, in printed order. */
export const unitsBelow = ({ units }: Pick<Report, 'units'>, part: Unit): Unit[] =>
  units.filter((unit) => unit !== part && unit.home.id === part.home.id);

/**
 * The list of what the report found, for the home page: that of the finding which it shows first, or the first whose entries
 * have pages of their own.
 */
export function findingsList(report: Report): EntryList | undefined {
  const lists = entryLists(report);
  const shown = report.byId.get(report.record.home.finding ?? '');
  return (
    lists.find(({ entries }) => entries.some((entry) => entry === shown)) ?? lists.find(({ kind }) => kind.address)
  );
}

/** The running text that a report begins with. */
export const firstSection = ({ parts }: Pick<Report, 'parts'>): Section | undefined =>
  allParts(parts).find((part) => part.type === 'section');

/** The lists of a report. */
export const entryLists = ({ parts }: Pick<Report, 'parts'>): EntryList[] =>
  allParts(parts).flatMap((part) => (part.type === 'list' ? [part] : []));

/** The lists with a table of their own, /data/<id>.csv: those whose entries have pages. */
export const tabledLists = (report: Pick<Report, 'parts'>): EntryList[] =>
  entryLists(report).filter(({ kind, entries }) => kind.address && entries.length > 0);

/** The units of a chapter's text, without the chapter itself. */
export const chapterUnits = ({ overview, paragraphs }: Chapter): (SectionUnit | BlockUnit)[] => [
  ...sectionUnits(overview),
  ...paragraphs.flatMap(({ blocks }) => blocks),
];

/** The quotations of a chapter, in printed order. */
export const chapterQuotations = (chapter: Chapter): QuotationUnit[] =>
  chapterUnits(chapter).filter((unit) => unit.type === 'quotation');

const sectionUnits = (section?: Section): (SectionUnit | BlockUnit)[] =>
  section ? [section.unit, ...section.blocks] : [];
