import type { PrintedLine } from './printed.ts';
import type { RepairedLine } from './repair.ts';

export interface Alignment {
  /** First and last line of each unit's own words. */
  lines: Map<string, [first: number, last: number]>;
  /** The unit of every line that belongs to one. */
  units: Map<number, string>;
  /** The first of the lines of the source that the content has nothing for, each. */
  unaccounted: number[];
  problems: string[];
}

/**
 * Holds what the content says against what the source says, line by line and in order, so that every line of the source
 * is accounted for exactly once and nothing else stands in the content.
 */
export function alignSource(source: RepairedLine[], printed: PrintedLine[]): Alignment {
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
    alignment.problems.push(...differences(source.slice(s, nextS), printed.slice(p, nextP)));
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

function differences(lines: RepairedLine[], printed: PrintedLine[]): string[] {
  const count = Math.max(lines.length, printed.length);
  return Array.from({ length: count }, (_, index) => difference(lines[index], printed[index]));
}

function difference(line: RepairedLine | undefined, words: PrintedLine | undefined): string {
  if (!line) return `${words?.place}: not in the source at this place: ${quoted(words?.text ?? '')}`;
  const place = line.first === line.last ? `source line ${line.first}` : `source lines ${line.first}–${line.last}`;
  if (!words) return `${place}: missing from the content: ${quoted(line.text)}`;
  const [was, is] = excerpts(line.text, words.text);
  return `${words.place}, ${place}: the words differ\n    - source:  ${was}\n    + content: ${is}`;
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
