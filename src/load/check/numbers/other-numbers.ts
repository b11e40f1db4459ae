import { originalOf } from '../../../i18n/locale.ts';
import { type Place, type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import { type Report, unitsOf } from '../../../model/report.ts';
import type { Source } from '../../../model/source/source.ts';
import { type SourceNumber, sourceNumbers } from '../../../model/source/source-numbers.ts';
import { marksOf } from '../../../model/statistic/marks.ts';
import { printedFields, printedNumber, type Unit, unitText } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import { ratesIn } from './counted.ts';
import { occurrences } from './occurrences.ts';

/** A number of the source and what accounts for it: a printed number, a mark, an entry of other-numbers.json. */
interface Counted extends SourceNumber {
  line: number;
  by?: string;
}

/** The source as it was held against the content. */
interface Aligned {
  /** "source/report.txt" */
  file: string;
  lines: string[];
  units: ReadonlyMap<number, string>;
  printed: Source['printed'];
}

/**
 * Holds that each number of the source is accounted for once: as the printed number of a paragraph or chapter, as words that
 * a statistic marks (or the base of its rate), or by an entry of other-numbers.json. Only asked of a report that has that
 * file. Lines that differ from the content are left out: they are problems already.
 */
export function otherNumberProblems({ otherNumbers }: Content, report: Report, source: Aligned): Problem[] {
  if (!otherNumbers) return [];
  const original = originalOf(report);
  const numbers = source.lines.flatMap((text, index) =>
    sourceNumbers(text, original).map((each): Counted => ({ ...each, line: index + 1 })),
  );
  // After the cover and the contents, a line without a unit is one that differs from the content.
  const front = Math.min(...source.units.keys());
  const unsure = new Set(
    source.lines.map((_, index) => index + 1).filter((line) => line > front && !source.units.has(line)),
  );
  for (const unit of report.units) {
    if (unit.type !== 'statistic' && !accountUnit(unit, report, numbers, source))
      for (const [line, id] of source.units) if (id === unit.id) unsure.add(line);
  }
  const problems = otherNumbers.value.flatMap(
    (entry, index) => accountEntry(entry, otherNumbers.at([index]), numbers, source.lines) ?? [],
  );
  const left = numbers.filter(({ by, line }) => by === undefined && !unsure.has(line));
  return [
    ...problems,
    ...left.map(({ line, text, start, end }) =>
      problem(
        'number-accounted',
        { file: source.file, line },
        `nothing accounts for the number “${text}” in ${around(source.lines[line - 1] ?? '', start, end)}`,
        'Write <Stat of="…">…</Stat> around it and its record in statistics.json, or list it in other-numbers.json with its reason',
      ),
    ),
  ];
}

/** Accounts for the numbers of a unit that are printed numbers or marked. False where its words are not those of its lines. */
function accountUnit(unit: Unit, report: Report, numbers: Counted[], { units, printed: at }: Aligned): boolean {
  const original = originalOf(report);
  const text = unitText(unit, original);
  const lines = at.get(unit.id)?.lines;
  if (!lines || unit.editorial || text === undefined) return true;
  const [first, last] = lines;
  const own = numbers.filter(({ line }) => line >= first && line <= last && units.get(line) === unit.id);
  const [lead] = own;
  const printed = printedNumber(unit);
  if (printed !== undefined && lead && lead.line === first && lead.start === 0 && lead.text === printed) {
    lead.by = `the printed number of ${unit.id}`;
    own.shift();
  }
  const title = unit.prose ? unit.title?.[original] : undefined;
  const unmarked = (words: string[]) => words.flatMap((each) => sourceNumbers(each, original)).map(() => undefined);
  const written = [
    ...unmarked(title === undefined ? [] : [title]),
    ...sourceNumbers(text, original),
    ...unmarked(printedFields(unit, original)),
  ];
  if (written.length !== own.length || written.some((each, index) => each && each.text !== own[index]?.text))
    return false;
  const prose = unit.prose?.[original];
  const marks = prose ? marksOf(prose) : [];
  for (const [index, number] of own.entries()) {
    const at = written[index];
    const mark = at && [...marks, ...rateBases(unit, report, text)].find((each) => isInside(at, each));
    if (mark) number.by = `a mark of ${mark.of}`;
  }
  return true;
}

const isInside = (at: { start: number; end: number }, run: { start: number; end: number }): boolean =>
  at.start >= run.start && at.end <= run.end;

/** Where a block's text has "10,000" as the base of a rate that it states. */
function rateBases({ id }: Unit, report: Report, text: string) {
  return unitsOf(report, 'statistic').flatMap((rate) => {
    const { per } = rate.statistic.unit;
    if (rate.parent !== id || per === undefined) return [];
    const run = unitText(rate, originalOf(report)) ?? '';
    const from = text.indexOf(run);
    return ratesIn(run, originalOf(report))
      .filter((said) => said.per === per)
      .map(({ start, end }) => ({ of: rate.id, start: from + start, end: from + end }));
  });
}

/** Accounts for the numbers in the words of an entry, at the first place where nothing else does. Returns the problem. */
function accountEntry(
  { line, words }: { line: number; words: string },
  place: Place,
  numbers: Counted[],
  lines: string[],
): Problem | undefined {
  const wrong = (message: string, remedy: string) => problem('other-number', place, message, remedy);
  const starts = occurrences(lines[line - 1] ?? '', words);
  if (starts.length === 0) return wrong(`source line ${line} has no words “${words}”`, 'Copy them from the line');
  const held = starts
    .map((at) => numbers.filter((each) => each.line === line && each.start >= at && each.end <= at + words.length))
    .filter((each) => each.length > 0);
  const [first] = held;
  if (!first)
    return wrong(`“${words}” holds no whole number of source line ${line}`, 'Take the entry out, or in the number');
  const free = held.find((each) => each.every(({ by }) => by === undefined));
  const taken = first.find(({ by }) => by !== undefined);
  if (!free)
    return wrong(
      `“${taken?.text}” of source line ${line} is accounted for by ${taken?.by} already`,
      'Take the entry out, or write more of the words around the number that is meant',
    );
  for (const number of free) number.by = placeText(place);
  return undefined;
}

/** A number with five words on either side. */
function around(line: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,5}\S*$/.exec(line.slice(0, start))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,5}/.exec(line.slice(end))?.[0] ?? '';
  return `“${before.length < start ? '…' : ''}${before}${line.slice(start, end)}${after}${end + after.length < line.length ? '…' : ''}”`;
}
