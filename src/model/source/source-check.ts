import { type Problem, problem } from '../problem/problem.ts';
import type { PrintedLine } from './printed.ts';
import type { RepairedLine } from './repair.ts';

export interface Alignment {
  /** First and last line of each unit's own words. */
  lines: Map<string, [first: number, last: number]>;
  /** The unit of every line that belongs to one. */
  units: Map<number, string>;
  /** The first of the lines of the source that the content has nothing for, each. */
  unaccounted: number[];
  problems: Problem[];
}

/**
 * Holds what the content says against what the source says, line by line and in order, so that every line of the source
 * is accounted for exactly once and nothing else stands in the content.
 *
 * @param file where the source stands: "source/report.txt"
 */
export function alignSource(source: RepairedLine[], printed: PrintedLine[], file: string): Alignment {
  const alignment: Alignment = { lines: new Map(), units: new Map(), unaccounted: [], problems: [] };
  let [s, p] = [0, 0];
  while (s < source.length || p < printed.length) {
    const [line, words] = [source[s], printed[p]];
    if (line && words && line.text === words.text) {
      place(alignment, line, words);
      s += 1;
      p += 1;
      continue;
    }
    const [nextS, nextP] = nextAgreement(source, printed, s, p);
    alignment.problems.push(...differences(source.slice(s, nextS), printed.slice(p, nextP), file));
    alignment.unaccounted.push(...source.slice(s + nextP - p, nextS).map(({ first }) => first));
    [s, p] = [nextS, nextP];
  }
  return alignment;
}

function place({ lines, units }: Alignment, line: RepairedLine, { unit, words }: PrintedLine): void {
  if (unit === undefined) return;
  for (let number = line.first; number <= line.last; number += 1) units.set(number, unit);
  if (words) lines.set(unit, [lines.get(unit)?.[0] ?? line.first, line.last]);
}

/** The nearest place after a difference at which both agree again. */
function nextAgreement(source: RepairedLine[], printed: PrintedLine[], s: number, p: number): [number, number] {
  const furthest = source.length - s + (printed.length - p);
  for (let distance = 1; distance <= furthest; distance += 1) {
    for (let skipped = 0; skipped <= distance; skipped += 1) {
      const [line, words] = [source[s + skipped], printed[p + distance - skipped]];
      if (line && words && line.text === words.text) return [s + skipped, p + distance - skipped];
    }
  }
  return [source.length, printed.length];
}

function differences(lines: RepairedLine[], printed: PrintedLine[], file: string): Problem[] {
  const count = Math.max(lines.length, printed.length);
  return Array.from({ length: count }, (_, index) => difference(lines[index], printed[index], file));
}

function difference(line: RepairedLine | undefined, words: PrintedLine | undefined, file: string): Problem {
  if (!line)
    return problem(
      'source-only',
      {},
      `${words?.place}: not in the source at this place: ${quoted(words?.text ?? '')}`,
      'Take it out of the content, or put it where the source has it',
    );
  const at = { file, line: line.first };
  const upTo = line.first === line.last ? '' : ` (up to line ${line.last})`;
  if (!words)
    return problem(
      'source-whole',
      at,
      `missing from the content${upTo}: ${quoted(line.text)}`,
      'Put it there; what only the print did to it is for source/repairs.json',
    );
  const [was, is] = excerpts(line.text, words.text);
  return problem(
    'source-words',
    at,
    `${words.place}: the words differ${upTo}\n    - source:  ${was}\n    + content: ${is}`,
    'Write the words of the source; what only the print did to them is for source/repairs.json',
  );
}

/** The parts of two texts that differ, in brackets, with some words on either side. */
function excerpts(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const excerpt = (text: string) => {
    const [before, middle, after] = [
      text.slice(0, start),
      text.slice(start, text.length - end),
      text.slice(text.length - end),
    ];
    const lead = before.length > 40 ? `…${before.slice(-40)}` : before;
    const tail = after.length > 40 ? `${after.slice(0, 40)}…` : after;
    return `${lead}[${shortened(middle)}]${tail}`.replaceAll('\n', ' ⏎ ');
  };
  return [excerpt(a), excerpt(b)];
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-60)}` : text);
const quoted = (text: string): string => `“${shortened(text).replaceAll('\n', ' ⏎ ')}”`;
