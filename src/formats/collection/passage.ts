import { observationName } from '../../charts/observation.ts';
import { valueText } from '../../charts/value.ts';
import { type Locale, type Shown, shown } from '../../i18n/locale.ts';
import { fill, words as wordsIn } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { canonical, permalink } from '../../model/address/permalink.ts';
import { foreignNames, textRuns } from '../../model/foreign-names.ts';
import { ancestors, type Report, unit as unitOf } from '../../model/report.ts';
import { printedAt } from '../../model/source/source.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { translationState } from '../../model/translation/translation.ts';
import { typographic } from '../../model/typography.ts';
import { inkClass, kindLabel } from '../../model/unit/kind.ts';
import { labelParts, printedPages } from '../../model/unit/label.ts';
import { isEditions } from '../../model/unit/owner.ts';
import { inlineText, printedFields, type Unit, type UnitOf } from '../../model/unit/unit.ts';
import { plainCitation } from '../citation/plain.ts';

/** Words in runs of one language each. */
export type Runs = Shown<string>[];

/** A unit as the folder of passages shows it and takes it away: the file `<id>.json` beside the page of the folder. */
export interface Passage {
  id: string;
  /** "Conclusion" */
  kind: string;
  /** "Conclusion 11" */
  name: Runs;
  /** What stands in the margin, always a part of the name or the kind: "11", "3.2", "q8". */
  mark: string;
  /** The class of its ink. */
  ink?: string;
  /** The words of somebody whose own life the report is about. */
  lived?: true;
  quoted?: true;
  /** Whether the title is the edition's and not the report's. */
  ours?: true;
  title?: Runs;
  /** Whether the words, too, are the edition's. */
  oursWhole?: true;
  /** The values of a statistic: "over 80%"; of several each with where and when it holds: "Wales, 1998: 2,991". */
  numbers?: string[];
  /** The drawing of a figure, from the host's root. */
  drawing?: string;
  /** The report's words; the title of a unit that is only a title. */
  words: Runs;
  /** The items of a list that the words introduce. */
  items?: Runs[];
  /** What the report says beside an entry's words: "Addressee: The council". */
  beside?: Runs[];
  speaker?: Runs;
  /** "Chapter 3: Results, Paragraph 3.3"; empty where it stands in nothing. */
  place: Runs;
  /** Where it stands in the course of the report, from the host's root. */
  placeUrl: string;
  /** "Source, line 218; Printed pages 10–13 (about)" */
  source?: string;
  /** What is to be said of the translation, in a line. */
  translation?: string;
  /** Its page or place in this language, from the host's root. */
  url: string;
  /** The same as others should use it, with the origin. */
  address: string;
  /** The address of its id, which belongs to no language. */
  neutral: string;
  citation: Runs;
}

export function passage(report: Report, unit: Unit, locale: Locale): Passage {
  const { site } = report;
  const ink = inkClass(unit);
  const { words, items = [] } = wordsOf(report, unit, locale);
  const beside = printedFields(unit, locale).map((line) => runs(report, { value: line, lang: locale }));
  const source = sourceWords(report, unit, locale);
  const translation = translationWords(report, unit, locale);
  const numbers = unit.type === 'statistic' ? valuesOf(report, unit, locale) : [];
  return {
    id: unit.id,
    kind: kindLabel(unit, locale),
    name: labelParts(report, unit, locale),
    mark: markOf(report, unit, locale),
    ...(ink ? { ink } : {}),
    ...(unit.type === 'quotation' && unit.speaker.lived ? { lived: true } : {}),
    ...(unit.type === 'quotation' ? { quoted: true } : {}),
    ...(unit.editorial || unit.type === 'statistic' ? { ours: true } : {}),
    ...(isEditions(unit) ? { oursWhole: true } : {}),
    ...(unit.prose && unit.title ? { title: runs(report, shown(unit.title, locale, report)) } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...(unit.type === 'figure'
      ? { drawing: permalink(site, { to: 'file', file: `data/figures/${unit.id}-${locale}.svg` }, locale) }
      : {}),
    words,
    ...(items.length > 0 ? { items } : {}),
    ...(beside.length > 0 ? { beside } : {}),
    ...(unit.type === 'quotation' ? { speaker: runs(report, shown(unit.speaker.name, locale, report)) } : {}),
    place: placeOf(report, unit, locale),
    placeUrl: permalink(site, { to: 'place', unit }, locale),
    ...(source ? { source } : {}),
    ...(translation ? { translation } : {}),
    url: permalink(site, { to: 'unit', unit }, locale),
    address: canonical(site, { to: 'unit', unit }, locale),
    neutral: canonical(site, { to: 'id', id: unit.id }, locale),
    citation: plainCitation(report, unit, locale),
  };
}

/** A text as pages set it, parted where a name of the other language stands. */
const runs = (report: Report, { value, lang }: Shown<string>): Runs =>
  textRuns(typographic(value), lang, foreignNames(report)).map((run) => ({ value: run.text, lang: run.lang }));

function wordsOf(report: Report, unit: Unit, locale: Locale): { words: Runs; items?: Runs[] } {
  if (!unit.prose) {
    // The name of a chapter or a part says its title already: here it is the report's own words.
    return { words: unit.title ? runs(report, shown(unit.title, locale, report)) : [] };
  }
  const { value, lang } = shown(unit.prose, locale, report);
  const [words = [], ...items] = [value.words, ...value.items].map((line) =>
    runs(report, { value: inlineText(line), lang }),
  );
  return { words, items };
}

function valuesOf(report: Report, { statistic }: UnitOf<'statistic'>, locale: Locale): string[] {
  const { observations, unit } = statistic;
  const notStated = wordsIn(locale).statistic.value.notStated;
  return observations.flatMap((observation) => {
    const { value, bound, reason } = observation;
    if (value === null && observations.length === 1) return [];
    const said = value === null ? (reason?.[locale] ?? notStated) : valueText(value, bound, unit, locale);
    return observations.length === 1 ? said : `${observationName(report, observation, locale)}: ${said}`;
  });
}

function markOf(report: Report, unit: Unit, locale: Locale): string {
  switch (unit.type) {
    case 'chapter':
      return unit.number;
    case 'section':
    case 'subject':
      return kindLabel(unit, locale);
    case 'entry':
      return unit.title && unit.entry.numbers === 'edition' ? kindLabel(unit, locale) : String(unit.ordinal);
    case 'figure':
      return String(unit.ordinal);
    case 'paragraph':
      return unit.number ?? numberOf(unitOf(report, unit.parent)) ?? kindLabel(unit, locale);
    case 'quotation':
    case 'statistic':
      return unit.id;
  }
}

/** Of a block without a number that of its paragraph. */
const numberOf = (parent: Unit): string | undefined => (parent.type === 'paragraph' ? parent.number : undefined);

/** What it stands in: the part of the report first, then the nearest, once where the nearest is named by its part. */
function placeOf(report: Report, unit: Unit, locale: Locale): Runs {
  const within = ancestors(report, unit);
  const [nearest, part] = [within[0], within.at(-1)];
  if (!nearest || !part) return [];
  const inner = labelParts(report, nearest, locale);
  const outer = labelParts(report, part, locale);
  const isNamed = nearest.type === 'section' || textOf(inner).startsWith(textOf(outer));
  return isNamed ? inner : [...outer, { value: ', ', lang: locale }, ...inner];
}

const textOf = (parts: Runs): string => parts.map(({ value }) => value).join('');

function sourceWords(report: Report, unit: Unit, locale: Locale): string | undefined {
  const printed = printedAt(report, unit);
  if (!printed) return undefined;
  const t = wordsIn(locale).unit;
  const [first, last] = printed.lines;
  const lines = first === last ? fill(t.lines, { first }) : fill(t.linesRange, { first, last });
  return [lines, printedPages(printed, locale)].filter((part) => part !== undefined).join('. ');
}

/** That the words are not translated, or a translation, and who has read it; nothing of words as they were first written. */
function translationWords(report: Report, unit: Unit, locale: Locale): string | undefined {
  const now = translationState(report, unit);
  if (now.lang !== locale) return undefined;
  const { translation: t, language } = wordsIn(locale);
  if (now.state === 'missing') return language.notTranslated;
  const state =
    now.state === 'reviewed' || now.state === 'approved'
      ? fill(t.readBy, { status: t[now.state], by: now.by, date: formatDate(now.date, locale) })
      : now.state === 'draft'
        ? shortNotice(report, 'unchecked', locale)
        : undefined;
  const stale = now.stale ? `${t.stale}: ${t.stalePassage}` : undefined;
  const lines = [state, stale].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join('. ') : undefined;
}
