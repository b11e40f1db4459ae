import { expect, it } from 'vitest';
import { contentCopy } from './content-copy.ts';
import {
  changedBounds,
  changedMarks,
  changedValues,
  lostEntries,
  lostMarks,
  type NumberCorruption,
  unboundMarks,
} from './number-corruptions.ts';

const { dir, problemsWith } = contentCopy([
  'figures.json',
  'notes.json',
  'published.json',
  'translation.json',
  'welsh/terms.json',
]);

/** What is not answered by a problem that names both places. */
const unnoticed = ({ what, files, named }: NumberCorruption): string[] => {
  const problems = problemsWith(files);
  return named
    .filter((parts) => !problems.some((problem) => parts.every((part) => problem.includes(part))))
    .map((parts) => `${what}: ${parts.join(' … ')}`);
};

/** What is to be noticed, each kind with the least that the report offers of it. */
const kinds: [kind: string, made: NumberCorruption[], atLeast: number][] = [
  ['a changed value of a record', changedValues(dir), 50],
  ['a changed bound of a record', changedBounds(dir), 50],
  ['a changed English number', changedMarks(dir, 'en'), 50],
  ['a changed Welsh number', changedMarks(dir, 'cy'), 50],
  ['an English number without its bound', unboundMarks(dir, 'en'), 5],
  ['a Welsh number without its bound', unboundMarks(dir, 'cy'), 5],
  ['an English number that is not marked', lostMarks(dir, 'en'), 50],
  ['a Welsh number that is not marked', lostMarks(dir, 'cy'), 50],
  ['numbers that no list excuses', lostEntries(dir), 1],
];

/**
 * The tests that each kind of corrupted number is found, and both its places named.
 *
 * @param step 1 for every number, 10 for each tenth of each kind
 */
export function numberTests(step: number): void {
  it.each(kinds)('%s is always found, and both its places named', { timeout: 180_000 }, (_kind, made, atLeast) => {
    expect(made.length).toBeGreaterThanOrEqual(atLeast);
    expect(made.filter((_, index) => index % step === 0).flatMap(unnoticed)).toEqual([]);
  });
}
