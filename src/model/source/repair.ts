import type { Repairs } from '../../schemas/source.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** A line of the source with the allowed repairs made; `first` and `last` are the numbers of the lines it came from. */
export interface RepairedLine {
  first: number;
  last: number;
  text: string;
}

/** A line that ends so is complete: the next one never continues it. */
const complete = /[.:?!”’"']$/;

/** Makes the listed repairs, and no others, in the lines of the source. A repair that finds nothing to do is a problem. */
export function repairedLines(lines: string[], repairs: Repairs): { lines: RepairedLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const change = (kind: string, numbers: number[], make: (text: string) => string) => {
    for (const number of numbers) {
      const before = repaired[number - 1];
      const after = before === undefined ? undefined : make(before);
      if (before === undefined || after === before)
        problems.push(idle(`${kind}: line ${number} of the source has nothing of this kind to repair`));
      else if (after !== undefined) repaired[number - 1] = after;
    }
  };
  const repaired = [...lines];
  for (const { line, text } of repairs.strayMarks)
    change('strayMarks', [line], (before) => before.replaceAll(text, ''));
  change('quoteSpaces', repairs.quoteSpaces, (text) => text.replace(/^“\s+/, '“').replace(/\s+”$/, '”'));
  change('bullets', repairs.bullets, (text) => text.replace(/^- /, ''));
  change('finalColons', repairs.finalColons, (text) => text.replace(/:$/, ''));
  change('runInHeads', repairs.runInHeads, (text) => text.replace(': ', '\n'));
  const twice = repairs.joins.filter((number, index) => repairs.joins.indexOf(number) !== index);
  for (const number of twice) problems.push(idle(`joins: line ${number} stands in the list twice`, 'Take one out'));
  const { lines: out, problems: unjoined } = joined(repaired, new Set(repairs.joins));
  return { lines: out, problems: [...problems, ...unjoined] };
}

const idle = (message: string, remedy = 'Take it from the list'): Problem =>
  problem('repair-needed', { file: 'source/repairs.json' }, message, remedy);

function joined(lines: string[], joins: Set<number>): { lines: RepairedLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const out: RepairedLine[] = [];
  for (const [index, text] of lines.entries()) {
    const number = index + 1;
    if (text.trim() === '') continue;
    const before = out.at(-1);
    if (!joins.delete(number)) out.push({ first: number, last: number, text });
    else if (!before || complete.test(before.text)) {
      problems.push(idle(`joins: line ${number} cannot continue the line before it, which is complete`));
      out.push({ first: number, last: number, text });
    } else out[out.length - 1] = { first: before.first, last: number, text: `${before.text} ${text}` };
  }
  for (const number of joins) problems.push(idle(`joins: the source has no words on line ${number}`));
  return { lines: out, problems };
}
