import { type Locale, originalOf } from '../../i18n/locale.ts';
import type { Contents } from '../../schemas/report.ts';
import type { Report } from '../report.ts';
import { printedFields, printedNumber, type Unit, unitText } from '../unit/unit.ts';

/** One line as the source prints it, after the repairs. */
export interface PrintedLine {
  text: string;
  /** The unit it belongs to; lines of cover and contents belong to none. */
  unit?: string;
  /** Where the content says it: the unit's id, or the file and field of a line that belongs to none. */
  place: string;
  /** True for a line that is the unit's own words, false for the name under a quotation. */
  words: boolean;
}

type PrintedReport = Pick<Report, 'record' | 'languages' | 'units'>;

/** What the source must say, line by line, if the content in its original language is right: cover, contents, then every unit in order. */
export function printedLines(report: PrintedReport, contents?: Contents): PrintedLine[] {
  const frontLine =
    (place: string) =>
    (text: string): PrintedLine => ({ text, place, words: false });
  return [
    ...report.record.cover.map(frontLine('report.json: cover')),
    ...(contents ? printedContents(contents).map(frontLine('contents.json')) : []),
    ...report.units.flatMap((unit) => printedUnit(unit, originalOf(report))),
  ];
}

/** The printed table of contents: its heading, then entry, tab, page. */
function printedContents(contents: Contents): string[] {
  return [contents.title, ...contents.entries.map(({ label, page }) => `${label}\t${page}`)];
}

/**
 * A unit that has no words in the original language was not printed in it: nothing of it is in the source. A statistic's words
 * are those of its block.
 */
function printedUnit(unit: Unit, original: Locale): PrintedLine[] {
  const text = unitText(unit, original);
  if (unit.editorial || unit.type === 'statistic' || text === undefined) return [];
  const line = (words: string): PrintedLine => ({ text: words, unit: unit.id, place: unit.id, words: true });
  const title = unit.title?.[original];
  if (unit.type === 'chapter') return [line(`${unit.number}. ${text}`)];
  if (unit.type === 'quotation')
    return [line(`“${text}”`), { ...line(unit.speaker.name[original] ?? ''), words: false }];
  const fields = printedFields(unit, original).map(line);
  const number = printedNumber(unit);
  const numbered = (words: string) => line(number ? `${number}. ${words}` : words);
  if (unit.prose && title !== undefined) return [numbered(`${title}\n${text}`), ...fields];
  const [first = '', ...items] = text.split('\n');
  return [numbered(first), ...items.map(line), ...fields];
}
