import type { Contents } from '../schemas/report.ts';
import type { Report } from './report.ts';
import { proseText, type Unit } from './unit.ts';

/** One line as the source prints it, after the repairs. */
export interface PrintedLine {
  text: string;
  /** The unit it belongs to; lines of cover and contents belong to none. */
  unit?: string;
  /** True for a line that is the unit's own words, false for the name under a quotation. */
  words: boolean;
}

type PrintedReport = Pick<Report, 'record' | 'units'>;

/** What the source must say, line by line, if the English content is right: cover, contents, then every unit in order. */
export function printedLines(report: PrintedReport, contents?: Contents): PrintedLine[] {
  const front = [...report.record.cover, ...(contents ? printedContents(contents) : [])];
  return [...front.map((text) => ({ text, words: false })), ...report.units.flatMap(printedUnit)];
}

/** The printed table of contents: its heading, then entry, tab, page. */
function printedContents(contents: Contents): string[] {
  return [contents.title, ...contents.entries.map(({ label, page }) => `${label}\t${page}`)];
}

function printedUnit(unit: Unit): PrintedLine[] {
  if (unit.editorial) return [];
  const line = (text: string): PrintedLine => ({ text, unit: unit.id, words: true });
  const title = unit.title?.en;
  if (!unit.prose) return [line(unit.kind === 'chapter' ? `${unit.number}. ${title}` : (title ?? ''))];
  const text = unit.prose.en ? proseText(unit.prose.en) : '';
  if (unit.kind === 'quotation') return [line(`“${text}”`), { ...line(unit.speaker?.name.en ?? ''), words: false }];
  if (title !== undefined) return [line(`${title}\n${text}`)];
  const [first = '', ...items] = text.split('\n');
  return [line(unit.number ? `${unit.number}. ${first}` : first), ...items.map(line)];
}
