import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { type Corruption, chanceFrom, corruptions } from './corruptions.ts';

const perKind = 21;
const dir = mkdtempSync(join(tmpdir(), 'content-'));
cpSync('content', dir, { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

/** "p3.2-2" as "p#.#-#": corrupted content may number its units otherwise. */
const shape = (id: string): string => id.replace(/\d+/g, '#');
const shapes = new Set([...(loadReport('content').report?.byId.keys() ?? [])].map(shape));

/** A message says where: a file, a line of the source, or first of all the id of a unit. */
const namesPlace = (problem: string): boolean =>
  /\b(source lines? \d+|[\w/.-]+\.(json|mdx|txt)\b)/.test(problem) ||
  shapes.has(shape(/^([a-z0-9.-]+)[:,] /.exec(problem)?.[1] ?? ''));

/** Every problem with the content while the corruption is in its files. */
function problemsWith({ files }: Corruption): string[] {
  const before = Object.keys(files).map((file): [string, string] => [file, readFileSync(join(dir, file), 'utf8')]);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  try {
    const { problems, sourceProblems } = loadReport(dir);
    return [...problems, ...sourceProblems];
  } finally {
    for (const [file, text] of before) writeFileSync(join(dir, file), text);
  }
}

describe('a corruption of the content', () => {
  const kinds = Object.entries(corruptions(dir));

  it('is made in more than 210 ways, and the uncorrupted content has no problems', () => {
    expect(kinds.length * perKind).toBeGreaterThan(210);
    expect(problemsWith({ what: 'nothing', files: {} })).toEqual([]);
  });

  it.each(kinds)('%s is always found, and its place named', { timeout: 30_000 }, (kind, make) => {
    const chance = chanceFrom(kind.length * 7919);
    const made = Array.from({ length: perKind }, () => make(chance));
    const results = made.map((corruption) => ({ what: corruption.what, problems: problemsWith(corruption) }));
    expect(results.filter(({ problems }) => problems.length === 0).map(({ what }) => what)).toEqual([]);
    expect(results.flatMap(({ problems }) => problems).filter((problem) => !namesPlace(problem))).toEqual([]);
  });
});
