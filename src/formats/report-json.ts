import { type Locale, type Localised, locales, localised, mapLocalised } from '../i18n/locale.ts';
import { shownWords } from '../model/hash.ts';
import { path } from '../model/permalink.ts';
import type { Report } from '../model/report.ts';
import { type Unit, unitText } from '../model/unit.ts';

/** /data/report.json as text, a unit on each line. Its shape is a promise; report-schema.ts describes it for those who use it. */
export function reportJson(report: Report): string {
  const units = report.units.map((unit) => JSON.stringify(jsonUnit(unit)));
  return `{"report": ${JSON.stringify(publication(report))},\n"units": [\n${units.join(',\n')}\n]}\n`;
}

/** The report as a publication. Fields without a value are undefined, and so left out. */
function publication({ record, units, source }: Report) {
  return {
    id: record.id,
    title: byLanguage(record.title),
    subtitle: record.subtitle && mapLocalised(byLanguage(record.subtitle), (lines) => lines.join(' ')),
    publisher: { name: byLanguage(record.publisher.name), short: byLanguage(record.publisher.short) },
    published: { date: record.published.date, ...byLanguage(record.published.words) },
    copyright: byLanguage(record.copyright),
    edition: { version: record.edition.version, date: record.edition.date },
    languages: inOrder.filter((locale) => units.some((unit) => unitText(unit, locale) !== undefined)),
    source: source && { url: path({ to: 'file', file: 'data/source.txt' }, 'en'), sha256: source.repairs.sha256 },
  };
}

function jsonUnit(unit: Unit) {
  const { id, kind, number, parent, title, speaker, source } = unit;
  return {
    id,
    kind,
    number,
    parent,
    title: title && byLanguage(title),
    text: text(unit),
    speaker: speaker && { id: speaker.id, ...byLanguage(speaker.name) },
    source,
    url: {
      en: path({ to: 'unit', unit }, 'en'),
      cy: path({ to: 'unit', unit }, 'cy'),
      id: path({ to: 'id', id }, 'en'),
    },
  };
}

function text(unit: Unit): Localised<string> {
  const [en, cy] = [shownWords(unit, 'en').text, shownWords(unit, 'cy').text];
  return localised(en, cy);
}

const inOrder: Locale[] = [...locales].reverse();

/** English before Welsh, always. */
const byLanguage = <T>(value: Localised<T>): Localised<T> => mapLocalised(value, (words) => words);
