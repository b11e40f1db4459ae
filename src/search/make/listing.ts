import { isBilingual, type Locale, langAttribute, shown } from '../../i18n/locale.ts';
import { permalink } from '../../model/address/permalink.ts';
import { ancestors, type Report, unit } from '../../model/report.ts';
import { printedAt } from '../../model/source/source.ts';
import { typographic } from '../../model/typography.ts';
import { kindLabel, type ReportKind, reportKinds } from '../../model/unit/kind.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { Kind } from '../../schemas/kind.ts';
import { tokens } from '../files/tokens.ts';
import { type ListedNumeral, numeralsField } from './listed-numerals.ts';
import type { SearchRecord } from './records.ts';
import { lengthOf } from './word-index.ts';

/** What the search page knows of a unit besides its words. */
export interface ListedUnit {
  id: string;
  /** How many words of its text count for its length. */
  length: number;
  /** Of the heading that its text begins with or is: how many words, and how many of them count. */
  head?: [words: number, telling: number];
  /** Its address on this site, base path included. */
  url: string;
  /** "Paragraph 3.2", "Conclusion 10", "Quotation q8" */
  label: string;
  /** What stands in the margin: "3.2", "10", "q8", or where it has no number what it is a part of. Always a part of `label`. */
  mark: string;
  kind: Kind;
  chapter: string;
  speaker?: string;
  /** The ids of the subjects that it is under, and of what it is evidence of. */
  subject?: string[];
  evidence?: string[];
  /** Of a part its first and last page in print, or the only one. */
  pages?: [first: number, last?: number];
  /** Whether it names a person or a body. */
  names?: true;
  /** The values of a statistic; absent where there would be too many, or none, to set. */
  numerals?: ListedNumeral[];
  group: string;
  /** The language of its words, where that is not the page's. */
  lang?: Locale;
  /** The ids of what it stands in, from the nearest outwards. */
  within: string[];
  /** The heading of a chapter or section, by which what stands in it names it. */
  title?: string;
  titleLang?: Locale;
}

export interface ListedSpeaker {
  name: string;
  lang?: Locale;
  /** Somebody whose own life the report is about. */
  lived: boolean;
}

/** The file `units.json` of each language's search: everything that a result shows but its text. */
export interface Listing {
  /** In reading order. */
  units: ListedUnit[];
  speakers: Record<string, ListedSpeaker>;
  /** The kinds that the report may have, in the order of the filters: what they are called, and in which ink. */
  kinds: Omit<ReportKind, 'labels'>[];
  /** True of a report in one language: there are no words of another to look in. */
  alone?: true;
}

/** @param records of the pages of that language, in reading order */
export function listing(report: Report, records: readonly SearchRecord[], locale: Locale): Listing {
  return {
    units: records.map((record) => listedUnit(report, record, locale)),
    speakers: Object.fromEntries(
      report.speakers.map(({ id, name, lived }) => {
        const { value, lang } = shown(name, locale, report);
        return [id, { name: typographic(value), ...langField('lang', lang, locale), lived }];
      }),
    ),
    kinds: reportKinds(report, locale)
      .filter(({ name }) => records.some(({ kind }) => kind === name))
      .map(({ labels, ...kind }) => kind),
    ...(isBilingual(report) ? {} : { alone: true }),
  };
}

function listedUnit(report: Report, record: SearchRecord, locale: Locale): ListedUnit {
  const { id, lang, kind, chapter, speaker, subject, evidence, group } = record;
  const of = unit(report, id);
  const pages = printedAt(report, of)?.pages;
  const { label, mark } = names(report, of, locale);
  return {
    id,
    length: lengthOf(record, locale),
    ...headField(record),
    url: permalink(report.site, { to: 'unit', unit: of }, locale),
    label: typographic(label),
    mark,
    kind,
    chapter,
    ...(speaker ? { speaker } : {}),
    ...(subject ? { subject } : {}),
    ...(evidence ? { evidence } : {}),
    ...(!of.parent && pages ? { pages } : {}),
    ...(namesSomebody(report, record) ? { names: true } : {}),
    ...numeralsField(report, of, locale),
    group,
    ...langField('lang', lang, locale),
    within: ancestors(report, of).map((container) => container.id),
    ...heading(report, of, locale),
  };
}

/** Programmes and models are nobody. */
const namesSomebody = ({ names }: Report, { text, lang }: SearchRecord): boolean =>
  names.some(
    ({ kind, name, also }) =>
      ['person', 'body', 'authority'].includes(kind) &&
      [name[lang], ...(also?.[lang] ?? [])].some((each) => text.includes(typographic(each))),
  );

/** A heading of little words alone is no name to search by. */
function headField({ head = '', lang }: SearchRecord): Pick<ListedUnit, 'head'> {
  const telling = new Set(tokens(head, lang).map(({ place }) => place)).size;
  return telling > 0 ? { head: [head.split(/\s+/).length, telling] } : {};
}

function names(report: Report, of: Unit, locale: Locale): Pick<ListedUnit, 'label' | 'mark'> {
  const kind = kindLabel(of, locale);
  const label = unitLabel(report, of, locale);
  switch (of.type) {
    case 'section':
    case 'subject':
      return { label: `${kind}: ${label}`, mark: kind };
    case 'entry':
      return of.title && of.entry.numbers === 'edition'
        ? { label: `${kind}: ${label}`, mark: kind }
        : { label, mark: String(of.ordinal) };
    case 'figure':
      return { label, mark: String(of.ordinal) };
    case 'chapter':
      return { label, mark: of.number };
    case 'paragraph':
      return { label, mark: of.number ?? paragraphMark(report, unit(report, of.parent), locale) };
    case 'quotation':
    case 'statistic':
      return { label, mark: of.id };
  }
}

/** Of a block without a number: that of its paragraph, or the name of its section. */
const paragraphMark = (report: Report, parent: Unit, locale: Locale): string =>
  parent.type === 'paragraph' ? (parent.number ?? '') : typographic(unitLabel(report, parent, locale));

function heading(report: Report, of: Unit, locale: Locale): Pick<ListedUnit, 'title' | 'titleLang'> {
  if (!of.title || of.prose) return {};
  return {
    title: typographic(titleIn(of, locale)),
    ...langField('titleLang', shown(of.title, locale, report).lang, locale),
  };
}

function langField<Name extends string>(name: Name, lang: Locale, locale: Locale): { [key in Name]?: Locale } {
  const value = langAttribute(lang, locale);
  const field: { [key in Name]?: Locale } = {};
  if (value) field[name] = value;
  return field;
}
