import type { Localised } from '../i18n/locale.ts';
import type { HelpLines } from '../schemas/help-line.ts';
import type { Change, Published, Redirect } from '../schemas/ledger.ts';
import type { Name } from '../schemas/name.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { Synonyms } from '../schemas/synonym.ts';
import type { Term } from '../schemas/term.ts';
import type { TranslationRecord } from '../schemas/translation.ts';
import type { WordFamilies } from '../schemas/welsh.ts';
import type { Site } from './address/site.ts';
import type { Source } from './source/source.ts';
import type { Derived, Place } from './statistic/statistic.ts';
import type { EditionText } from './translation/edition-text.ts';
import type { Speaker, Unit } from './unit/unit.ts';

/** A part of the report that is running text: introduction, methodology, acknowledgements, an overview. */
export interface Section {
  unit: Unit;
  /** Its paragraphs and the quotations between them, in printed order. */
  blocks: Unit[];
}

export interface Paragraph {
  /** As printed: "3.3". */
  number: string;
  /** Its text blocks and the quotations between them, in printed order; the first one bears the number. */
  blocks: [Unit, ...Unit[]];
}

export interface Chapter {
  unit: Unit;
  number: number;
  overview?: Section;
  paragraphs: Paragraph[];
}

export interface ConclusionGroup {
  unit: Unit;
  conclusions: Unit[];
}

export interface Conclusions {
  unit: Unit;
  groups: ConclusionGroup[];
}

/** A section of the appendix: a heading, perhaps a text that leads in, and its definitions or models. */
export interface Definitions {
  unit: Unit;
  blocks: Unit[];
  entries: Unit[];
}

export interface Appendix {
  unit: Unit;
  outcomes?: Definitions;
  models?: Definitions;
}

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
  introduction?: Section;
  conclusions?: Conclusions;
  chapters: Chapter[];
  methodology?: Section;
  appendix?: Appendix;
  acknowledgements?: Section;
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
  /** What this edition works out from the report's numbers. */
  derived: Derived[];
  notes: Note[];
  helpLines?: HelpLines;
  editionPages: EditionPage[];
  /** The edition's own texts in both languages and the state of their Welsh. */
  editionTexts: EditionText[];
  source?: Source;
  published: Published;
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

export function unitsOfKind(report: Report, kind: Unit['kind']): Unit[] {
  return report.units.filter((unit) => unit.kind === kind);
}

/** The text block that stands before a quotation and leads in to it. */
export function leadIn(report: Report, quotation: Unit): Unit | undefined {
  const before = report.units.slice(0, report.units.indexOf(quotation));
  return before.findLast(({ kind }) => kind !== 'quotation' && kind !== 'statistic');
}

/** What a unit is part of, from the nearest outwards. */
export function ancestors(report: Report, of: Unit): Unit[] {
  if (!of.parent) return [];
  const parent = unit(report, of.parent);
  return [parent, ...ancestors(report, parent)];
}

/** The parts of a report that are made of units. */
type Parts = Pick<
  Report,
  'introduction' | 'conclusions' | 'chapters' | 'methodology' | 'appendix' | 'acknowledgements'
>;

/** Every unit in printed order, a container before what it contains. */
export function unitsInOrder(parts: Parts): Unit[] {
  const { introduction, conclusions, chapters, methodology, appendix, acknowledgements } = parts;
  return [
    ...sectionUnits(introduction),
    ...(conclusions
      ? [conclusions.unit, ...conclusions.groups.flatMap((group) => [group.unit, ...group.conclusions])]
      : []),
    ...chapters.flatMap((chapter) => [chapter.unit, ...chapterUnits(chapter)]),
    ...sectionUnits(methodology),
    ...(appendix ? [appendix.unit, ...definitionUnits(appendix.outcomes), ...definitionUnits(appendix.models)] : []),
    ...sectionUnits(acknowledgements),
  ];
}

/** The units of a chapter's text, without the chapter itself. */
export const chapterUnits = ({ overview, paragraphs }: Chapter): Unit[] => [
  ...sectionUnits(overview),
  ...paragraphs.flatMap(({ blocks }) => blocks),
];

/** The quotations of a chapter, in printed order. */
export const chapterQuotations = (chapter: Chapter): Unit[] =>
  chapterUnits(chapter).filter(({ kind }) => kind === 'quotation');

const sectionUnits = (section?: Section): Unit[] => (section ? [section.unit, ...section.blocks] : []);

const definitionUnits = (part?: Definitions): Unit[] => (part ? [part.unit, ...part.blocks, ...part.entries] : []);
