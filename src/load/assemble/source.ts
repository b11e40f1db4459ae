import type { Problem } from '../../model/problem/problem.ts';
import type { Report } from '../../model/report.ts';
import { ancestors } from '../../model/report.ts';
import { printedLines } from '../../model/source/printed.ts';
import { repairedLines } from '../../model/source/repair.ts';
import type { PrintedAt, Source } from '../../model/source/source.ts';
import { alignSource } from '../../model/source/source-check.ts';
import { placeId, type Unit } from '../../model/unit/unit.ts';
import type { Contents } from '../../schemas/report.ts';
import { listMarkProblems } from '../check/list-marks.ts';
import { otherNumberProblems } from '../check/numbers/other-numbers.ts';
import { type Content, readSourceText } from '../read/content.ts';
import type { Folder } from '../read/document.ts';
import { places } from '../read/files.ts';

/** A report's source, and what differs between it and the content. */
export interface Sourced {
  source?: Source;
  problems: Problem[];
  /** Lines of the source that nothing in the content says. */
  unaccounted: number[];
}

/** Reads the source, which must be there whatever else is wrong, and returns where every unit stands in it and what differs between content and source, numbers that nothing accounts for among it. */
export function readSource(folder: Folder, content: Content, report: Report | undefined): Sourced {
  const repairs = content.repairs?.value;
  const text = repairs && readSourceText(folder, repairs);
  if (!repairs || text === undefined || !report) return { problems: [], unaccounted: [] };
  const contents = content.contents?.value;
  const file = `source/${repairs.file}`;
  const lines = text.split('\n');
  const repaired = repairedLines(lines, repairs);
  const aligned = alignSource(repaired.lines, printedLines(report, contents), file);
  const printed = new Map(
    report.units.flatMap((unit): [string, PrintedAt][] => {
      const own = aligned.lines.get(placeId(unit));
      return own ? [[unit.id, { lines: own, pages: contents && printedPages(report, unit, contents) }]] : [];
    }),
  );
  const numbersChecked = content.otherNumbers !== undefined && content.statistics !== undefined;
  const source: Source = { text, lines, repairs, units: aligned.units, contents, printed, numbersChecked };
  const problems = [
    ...repaired.problems,
    ...aligned.problems,
    ...(aligned.problems.length > 0 ? [] : listMarkProblems(content, source)),
    // What is no statistic is known once all statistics are.
    ...(folder.unread.has(places.statistics)
      ? []
      : otherNumberProblems(content, report, { file, lines, units: aligned.units, printed })),
  ];
  return { source, problems, unaccounted: aligned.unaccounted };
}

/** First page and the page before the next entry, of the contents entry that a unit falls under; the last entry's end is unknown. */
function printedPages(report: Report, unit: Unit, { entries }: Contents): [number, number?] | undefined {
  const ids = [unit, ...ancestors(report, unit)].map(({ id }) => id);
  const index = entries.findIndex(({ units }) => units.some((id) => ids.includes(id)));
  const first = entries[index]?.page;
  const next = entries[index + 1]?.page;
  if (first === undefined) return undefined;
  return next === undefined || next - 1 <= first ? [first] : [first, next - 1];
}
