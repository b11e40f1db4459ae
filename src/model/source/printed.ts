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

type PrintedReport = Pick<Report, 'record' | 'units'>;

/** What the source must say, line by line, if the English content is right: cover, contents, then every unit in order. */
export function printedLines(report: PrintedReport, contents?: Contents): PrintedLine[] {
  const frontLine =
    (place: string) =>
    (text: string): PrintedLine => ({ text, place, words: false });
  return [
    ...report.record.cover.map(frontLine('report.json: cover')),
    ...(contents ? printedContents(contents).map(frontLine('contents.json')) : []),
    ...report.units.flatMap(printedUnit),
  ];
}

/** The printed table of contents: its heading, then entry, tab, page. */
function printedContents(contents: Contents): string[] {
  return [contents.title, ...contents.entries.map(({ label, page }) => `${label}\t${page}`)];
}

/**
 * A unit whose English is not there yet was not printed in English: nothing of it is in the source. A statistic's words are
 * those of its block.
 */
function printedUnit(unit: Unit): PrintedLine[] {
  const text = unitText(unit, 'en');
  if (unit.editorial || unit.type === 'statistic' || text === undefined) return [];
  const line = (words: string): PrintedLine => ({ text: words, unit: unit.id, place: unit.id, words: true });
  const title = unit.title?.en;
  if (unit.type === 'chapter') return [line(`${unit.number}. ${text}`)];
  if (unit.type === 'quotation') return [line(`“${text}”`), { ...line(unit.speaker.name.en ?? ''), words: false }];
  const fields = printedFields(unit, 'en').map(line);
  const number = printedNumber(unit);
  const numbered = (words: string) => line(number ? `${number}. ${words}` : words);
  if (unit.prose && title !== undefined) return [numbered(`${title}\n${text}`), ...fields];
  const [first = '', ...items] = text.split('\n');
  return [numbered(first), ...items.map(line), ...fields];
}
