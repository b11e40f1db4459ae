import { expect, it } from 'vitest';
import { loadReport } from '../../src/load.ts';
import { chanceFrom } from '../chance.ts';
import { contentCopy } from './content-copy.ts';
import { corruptions } from './corruptions.ts';

/** "p3.2-2" as "p#.#-#": corrupted content may number its units otherwise. */
const shape = (id: string): string => id.replace(/\d+/g, '#');
const shapes = new Set([...(loadReport('content').report?.byId.keys() ?? [])].map(shape));

/** A message says where: a file, a line of the source, or first of all the id of a unit. */
const namesPlace = (problem: string): boolean =>
  /\b(source lines? \d+|[\w/.-]+\.(json|mdx|txt)\b)/.test(problem) ||
  shapes.has(shape(/^([a-z0-9.-]+)[:,] /.exec(problem)?.[1] ?? ''));

/**
 * The tests that each kind of corruption of the content is found, and its place named.
 *
 * @param perKind how many corruptions of each kind are made
 */
export function corruptionTests(perKind: number): void {
  const { dir, problemsWith } = contentCopy();
  const kinds = Object.entries(corruptions(dir));

  it('is made of content that has no problems', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each(kinds)('%s is always found, and its place named', (kind, make) => {
    const chance = chanceFrom(kind.length * 7919);
    const made = Array.from({ length: perKind }, () => make(chance));
    const results = made.map((corruption) => ({ what: corruption.what, problems: problemsWith(corruption.files) }));
    expect(results.filter(({ problems }) => problems.length === 0).map(({ what }) => what)).toEqual([]);
    expect(results.flatMap(({ problems }) => problems).filter((problem) => !namesPlace(problem))).toEqual([]);
  });
}
