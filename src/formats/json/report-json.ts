import { findLocale, inEachLanguage, isBilingual, type Localised, localised, mapLocalised } from '../../i18n/locale.ts';
import { canonical, path } from '../../model/address/permalink.ts';
import { evidenceOf } from '../../model/evidence/evidence.ts';
import { subjectsOf } from '../../model/evidence/subjects.ts';
import { type ForeignNames, foreignNames, markedRuns } from '../../model/foreign-names.ts';
import { shownWords } from '../../model/hash.ts';
import type { Report } from '../../model/report.ts';
import { printedAt } from '../../model/source/source.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { reportNotice, translationState } from '../../model/translation/translation.ts';
import { type EntryUnit, printedNumber, proseText, type Unit, unitText } from '../../model/unit/unit.ts';
import type { PublicationJson } from '../schema/publication-schema.ts';
import type { UnitJson } from '../schema/report-schema.ts';
import { byLanguage } from './by-language.ts';
import { foreignWords } from './foreign-words.ts';
import { statisticJson } from './statistic-json.ts';

/**
 * /data/report.json as text, {report, units}, a unit on each line. Its shape is a promise, which ../schema/report-schema.ts
 * holds and describes for those who use it.
 */
export function reportJson(report: Report): string {
  const names = foreignNames(report);
  const units = report.units.map((unit) => JSON.stringify(jsonUnit(report, unit, names)));
  const whole = publication(report);
  return `{"report": ${JSON.stringify({ ...whole, foreign: foreignWords(report, whole, names) })},\n"units": [\n${units.join(',\n')}\n]}\n`;
}

/** The report as a publication. Fields without a value are undefined, and so left out. */
function publication(report: Report): PublicationJson {
  const { record, units, places, source } = report;
  return {
    id: record.id,
    title: byLanguage(report, record.title),
    subtitle: record.subtitle && mapLocalised(byLanguage(report, record.subtitle), (lines) => lines.join(' ')),
    publisher: { name: byLanguage(report, record.publisher.name), short: byLanguage(report, record.publisher.short) },
    published: { date: record.published.date, ...byLanguage(report, record.published.words) },
    copyright: byLanguage(report, record.copyright),
    edition: { version: record.edition.version, date: record.edition.date },
    translation: translationInShort(report),
    languages: report.languages.filter((locale) => units.some((unit) => unitText(unit, locale) !== undefined)),
    places: places.length > 0 ? places.map(({ id, name }) => ({ id, ...byLanguage(report, name) })) : undefined,
    site: report.site.indexed ? canonical(report.site, { to: 'file', file: '' }, 'en') : undefined,
    source: source && { url: path({ to: 'file', file: 'data/source.txt' }, 'en'), sha256: source.repairs.sha256 },
  };
}

/** What kind of translation there is, in a line; undefined where there is none, or a person has approved all of it. */
function translationInShort(report: Report): Localised<string> | undefined {
  if (!isBilingual(report)) return undefined;
  const notice = reportNotice(report);
  if (notice === 'none') return undefined;
  return inEachLanguage(report, (locale) => shortNotice(report, notice, locale));
}

function jsonUnit(report: Report, unit: Unit, names: ForeignNames): UnitJson {
  const { id, kind, parent, title } = unit;
  const source = printedAt(report, unit);
  const said = {
    title: title && byLanguage(report, title),
    text: text(unit),
    ...(unit.type === 'entry' ? besides(report, unit) : {}),
    ...(unit.type === 'quotation'
      ? { speaker: { id: unit.speaker.id, ...byLanguage(report, unit.speaker.name) } }
      : {}),
    ...(unit.type === 'statistic' ? statisticJson(report, unit.statistic) : {}),
  };
  return {
    id,
    kind,
    number: printedNumber(unit),
    parent,
    ...said,
    foreign: foreignWords(report, said, names, markedRuns(unit)),
    otherLanguages: otherLanguages(unit),
    evidence: evidence(report, unit),
    subjects: subjects(report, unit),
    statistics: unit.type === 'figure' ? unit.figure.statistics : undefined,
    source: source && { lines: source.lines, pages: source.pages?.filter((page) => page !== undefined) },
    translation: translation(report, unit),
    url: {
      ...inEachLanguage(report, (locale) => path({ to: 'unit', unit }, locale)),
      id: path({ to: 'id', id }, 'en'),
    },
  };
}

/** What it rests on; undefined of what rests on nothing that this edition names. */
function evidence(report: Report, unit: Unit): UnitJson['evidence'] {
  const links = evidenceOf(report, unit).map(({ unit: id, role, why }) => ({ id, role, why: byLanguage(report, why) }));
  return links.length > 0 ? links : undefined;
}

function subjects(report: Report, unit: Unit): UnitJson['subjects'] {
  const ids = subjectsOf(report, unit).map(({ id }) => id);
  return ids.length > 0 ? ids : undefined;
}

/** What is marked as being in a language that the site has no interface for. */
function otherLanguages(unit: Unit): UnitJson['otherLanguages'] {
  const found = markedRuns(unit).filter(({ lang }) => findLocale(lang) === undefined);
  const runs = new Map(found.map(({ lang, text }) => [`${lang} ${text}`, { lang, text }]));
  return runs.size > 0 ? [...runs.values()] : undefined;
}

/** What an entry says beside its words, and what was said of it since. */
const besides = (
  report: Report,
  { entry, fields, replies }: EntryUnit,
): Pick<UnitJson, 'fields' | 'fieldsBy' | 'replies'> => ({
  fields: fields?.map(({ name, value }) => ({
    name: byLanguage(report, name),
    value: byLanguage(report, mapLocalised(value, proseText)),
  })),
  fieldsBy: fields && entry.fields === 'edition' ? 'edition' : undefined,
  replies: replies?.map(({ date, label, by, text: words }) => ({
    date,
    label: byLanguage(report, label),
    by: by && byLanguage(report, by),
    text: byLanguage(report, mapLocalised(words, proseText)),
  })),
});

function translation(report: Report, unit: Unit) {
  const record = report.translations.get(unit.id);
  const isPublished = translationState(report, unit).state === 'published';
  return record && { status: isPublished ? ('published' as const) : record.status, of: record.of };
}

function text(unit: Unit): Localised<string> {
  const [en, cy] = [shownWords(unit, 'en').text, shownWords(unit, 'cy').text];
  return localised(en, cy);
}
