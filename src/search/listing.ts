import { type Locale, langAttribute, shown } from '../i18n/locale.ts';
import { words } from '../i18n/words.ts';
import { ordinal, titleIn, unitLabel } from '../model/label.ts';
import { permalink } from '../model/permalink.ts';
import { ancestors, type Report, unit } from '../model/report.ts';
import { typographic } from '../model/typography.ts';
import type { Unit } from '../model/unit.ts';
import type { Kind } from '../schemas/kind.ts';
import type { SearchRecord } from './records.ts';

/** What the search page knows of a unit besides its words. */
export interface ListedUnit {
  id: string;
  /** The id that the index has for it. */
  key: string;
  /** Its address on this site, base path included. */
  url: string;
  /** "Paragraph 3.2", "Conclusion 10", "Quotation q8" */
  label: string;
  /** What stands in the margin: "3.2", "10", "q8", or its kind where it has no number. Always a part of `label`. */
  mark: string;
  kind: Kind;
  chapter: string;
  speaker?: string;
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

/** The file beside each search index, `units.json`: the way from the index's ids to everything that a result shows. */
export interface Listing {
  /** In reading order. */
  units: ListedUnit[];
  speakers: Record<string, ListedSpeaker>;
}

/** @param keys the index's id of each unit. Throws where the index has left one out. */
export function listing(
  report: Report,
  records: SearchRecord[],
  keys: ReadonlyMap<string, string>,
  locale: Locale,
): Listing {
  return {
    units: records.map((record) => listedUnit(report, record, keyOf(record.id, keys), locale)),
    speakers: Object.fromEntries(
      report.speakers.map(({ id, name, lived }) => {
        const { value, lang } = shown(name, locale);
        return [id, { name: typographic(value), ...langField('lang', lang, locale), lived }];
      }),
    ),
  };
}

function listedUnit(
  report: Report,
  { id, lang, kind, chapter, speaker, group }: SearchRecord,
  key: string,
  locale: Locale,
): ListedUnit {
  const of = unit(report, id);
  const { label, mark } = names(report, of, locale);
  return {
    id,
    key,
    url: permalink({ to: 'unit', unit: of }, locale),
    label: typographic(label),
    mark,
    kind,
    chapter,
    ...(speaker ? { speaker } : {}),
    group,
    ...langField('lang', lang, locale),
    within: ancestors(report, of).map((container) => container.id),
    ...heading(of, locale),
  };
}

function names(report: Report, of: Unit, locale: Locale): Pick<ListedUnit, 'label' | 'mark'> {
  const { kind } = words(locale);
  const label = unitLabel(report, of, locale);
  switch (of.kind) {
    case 'section':
    case 'outcome':
    case 'model':
      return { label: `${kind[of.kind]}: ${label}`, mark: kind[of.kind] };
    case 'conclusion':
      return { label, mark: ordinal(of) };
    case 'chapter':
    case 'paragraph':
      return { label, mark: of.number ?? kind[of.kind] };
    default:
      return { label, mark: of.id };
  }
}

function heading(of: Unit, locale: Locale): Pick<ListedUnit, 'title' | 'titleLang'> {
  if (!of.title || of.prose) return {};
  return { title: typographic(titleIn(of, locale)), ...langField('titleLang', shown(of.title, locale).lang, locale) };
}

function langField<Name extends string>(name: Name, lang: Locale, locale: Locale): { [key in Name]?: Locale } {
  const value = langAttribute(lang, locale);
  const field: { [key in Name]?: Locale } = {};
  if (value) field[name] = value;
  return field;
}

function keyOf(id: string, keys: ReadonlyMap<string, string>): string {
  const key = keys.get(id);
  if (!key) throw new Error(`The search index has no record of "${id}".`);
  return key;
}
