import { valueText } from '../../../charts/value.ts';
import { type Locale, shown } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { formatDate } from '../../../language/date.ts';
import { blockBearings } from '../../../model/evidence/evidence.ts';
import { cautionsAt, notesAt } from '../../../model/note.ts';
import type { Report } from '../../../model/report.ts';
import { statisticsOf } from '../../../model/statistic/report-statistics.ts';
import { isTranslated } from '../../../model/translation/translation.ts';
import { typographic } from '../../../model/typography.ts';
import { entryWords } from '../../../model/unit/kind.ts';
import { titleIn, unitLabel } from '../../../model/unit/label.ts';
import type { EntryUnit, StatisticUnit, Unit } from '../../../model/unit/unit.ts';
import { idAddress, idLink } from '../text/address.ts';
import { bullets, heading, plain, quoted } from '../text/markdown.ts';
import { inlineMarkdown, proseMarkdown, recordMarkdown, said } from '../text/words.ts';
import { figureData, statisticData } from './numbers.ts';
import { whose } from './whose.ts';

/** How a passage stands in a file. */
export interface Standing {
  /** The level of its heading; 0 where the file's own title is its heading. */
  level: number;
  /** What this edition says of it, in place of all that it says anywhere. */
  remarks?: string[];
}

/**
 * A unit: its name; its id, permanent address and whose words follow; its words; and what this edition says of it. Programs find
 * the words between the line of the address and the paragraph that begins with the edition's sign, or the next heading.
 */
export function passage(report: Report, unit: Unit, locale: Locale, { level, remarks }: Standing): string[] {
  const ours = remarks ?? remarksOn(report, unit, locale);
  return [
    ...(level > 0 ? [heading(level, passageTitle(report, unit, locale))] : []),
    ...cautionsAt(report, unit).map((note) => remark(recordMarkdown(note.text[locale] ?? ''), locale)),
    unitLine(report, unit, locale),
    ...inOneLanguage(report, unit, locale),
    ...ours,
  ];
}

/** "`p3.2` · <https://report.example/id/p3.2/> · the report’s words" */
const unitLine = (report: Report, unit: Unit, locale: Locale): string =>
  `\`${unit.id}\` · <${idAddress(report, unit.id, locale)}> · ${whose(report, unit, locale)}`;

/** "*This edition:* …": what follows is not the report's. */
export const remark = (text: string, locale: Locale): string => `*${words(locale).twin.ours}:* ${text}`;

/** The name of a unit over its words, with its title where it has one: "Statistic s1: Readers". A heading is its own title. */
export function passageTitle(report: Report, unit: Unit, locale: Locale): string {
  const title = titleIn(unit, locale);
  const label = unitLabel(report, unit, locale);
  if (unit.type === 'section') return plain(title);
  return plain(title && !label.endsWith(title) ? `${label}: ${title}` : label);
}

/** A unit's words themselves, in the reader's language or, where they are missing, in the other one. */
export function inOneLanguage(report: Report, unit: Unit, locale: Locale): string[] {
  const prose = unit.prose && shown(unit.prose, locale, report).value;
  if (unit.type === 'quotation') {
    const name = said(shown(unit.speaker.name, locale, report).value);
    const marker = isTranslated(report, unit, locale) ? ` ${words(locale).translation.ofQuotation}` : '';
    return prose ? [quoted(proseMarkdown(prose)), `— ${name}${marker}`] : [];
  }
  return [...(prose ? proseMarkdown(prose) : []), ...(unit.type === 'entry' ? fieldsOf(report, unit, locale) : [])];
}

/** What the report says beside an entry's words. */
const fieldsOf = (report: Report, unit: EntryUnit, locale: Locale): string[] =>
  unit.entry.fields === 'edition' ? [] : fieldList(report, unit, locale);

function fieldList(report: Report, { fields = [] }: EntryUnit, locale: Locale): string[] {
  const items = fields.map(({ name, value }) => {
    const shownValue = shown(value, locale, report).value;
    return `**${said(shown(name, locale, report).value)}** ${inlineMarkdown(shownValue.words)}`;
  });
  return items.length > 0 ? [bullets(items)] : [];
}

/** What this edition says of a unit wherever it stands in full: its numbers, what it bears on, its notes. */
export function remarksOn(report: Report, unit: Unit, locale: Locale): string[] {
  if (unit.type === 'statistic')
    return [...data(statisticData(report, unit, locale), locale), ...notes(report, unit, locale)];
  if (unit.type === 'figure')
    return [...data(figureData(report, unit, locale), locale), ...notes(report, unit, locale)];
  const said = [...numbers(report, unit, locale), ...bearings(report, unit, locale)];
  return [
    ...(unit.type === 'entry' ? besides(report, unit, locale) : []),
    ...(said.length > 0 ? [remark(`${said.join('. ')}.`, locale)] : []),
    ...notes(report, unit, locale),
  ];
}

const data = ([first, ...more]: string[], locale: Locale): string[] =>
  first === undefined ? [] : [remark(first, locale), ...more];

/** "numbers in these words: s5 (78%), s6 (more than 80%)" */
function numbers(report: Report, unit: Unit, locale: Locale): string[] {
  const own = statisticsOf(report, unit).map(
    (number) => `${idLink(report, number.id, locale)} (${values(number, locale)})`,
  );
  return own.length > 0 ? [`${words(locale).twin.numbers}: ${own.join(', ')}`] : [];
}

const values = ({ statistic }: StatisticUnit, locale: Locale): string =>
  statistic.observations.map(({ value, bound }) => plain(valueText(value, bound, statistic.unit, locale))).join('; ');

/** "Conclusions it bears on: c3 (supports), c9 (qualifies)" */
function bearings(report: Report, unit: Unit, locale: Locale): string[] {
  const t = words(locale).evidence;
  const links = blockBearings(report, unit);
  const [first] = links.flatMap(({ of }) => report.byId.get(of) ?? []);
  if (first?.type !== 'entry') return [];
  const named = links.map(({ of, role }) => `${idLink(report, of, locale)} (${t.role[role].toLowerCase()})`);
  return [`${entryWords(first.entry, locale).say(t.bearsOn)}: ${named.join(', ')}`];
}

const notes = (report: Report, unit: Unit, locale: Locale): string[] =>
  notesAt(report, unit).map(({ label, text }) => {
    const [about, note] = [label?.[locale], recordMarkdown(text[locale] ?? '')];
    return remark(about ? `${said(about)}: ${note}` : note, locale);
  });

/** What this edition says beside an entry's words, and what was said of it since. */
function besides(report: Report, unit: EntryUnit, locale: Locale): string[] {
  const t = words(locale).entry;
  const fields = unit.entry.fields === 'edition' ? fieldList(report, unit, locale) : [];
  const replies = (unit.replies ?? []).map(({ label, by, date, text }) => {
    const name = fill(by ? t.replyBy : t.replyOurs, {
      label: typographic(shown(label, locale, report).value),
      date: formatDate(date, locale),
      ...(by ? { by: typographic(shown(by, locale, report).value) } : {}),
    });
    const reply = proseMarkdown(shown(text, locale, report).value).join(' ');
    return remark(`${plain(name)} (${t.replyNotReport}): ${reply}`, locale);
  });
  return [...(fields.length > 0 ? [remark(`${t.fieldsOurs}:`, locale), ...fields] : []), ...replies];
}
