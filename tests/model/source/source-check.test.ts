import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/model/problem/problem.ts';
import type { PrintedLine } from '../../../src/model/source/printed.ts';
import type { RepairedLine } from '../../../src/model/source/repair.ts';
import { alignSource } from '../../../src/model/source/source-check.ts';

const source = (...texts: string[]): RepairedLine[] =>
  texts.map((text, index) => ({ first: 2 * index + 1, last: 2 * index + 1, text }));
const words = (unit: string, text: string): PrintedLine => ({ text, unit, place: unit, words: true });
const align = (lines: RepairedLine[], ...printed: PrintedLine[]) => {
  const alignment = alignSource(lines, printed, 'source/a.txt');
  return { ...alignment, problems: alignment.problems.map(problemText) };
};

const put = 'Put it there; what only the print did to it is for source/repairs.json';
const take = 'Take it out of the content, or put it where the source has it';

describe('alignSource', () => {
  it('tells each unit its lines and each line its unit', () => {
    const { lines, units, problems } = align(
      [
        { first: 1, last: 1, text: 'Cover' },
        { first: 3, last: 5, text: 'One, cut by a page break.' },
        { first: 7, last: 7, text: 'an item' },
        { first: 9, last: 9, text: '“Said.”' },
        { first: 11, last: 11, text: 'Reader' },
      ],
      { text: 'Cover', place: 'report.json: cover', words: false },
      words('p1.1', 'One, cut by a page break.'),
      words('p1.1', 'an item'),
      words('q1', '“Said.”'),
      { ...words('q1', 'Reader'), words: false },
    );
    expect(problems).toEqual([]);
    expect([...lines]).toEqual([
      ['p1.1', [3, 7]],
      ['q1', [9, 9]],
    ]);
    expect([...units]).toEqual([
      [3, 'p1.1'],
      [4, 'p1.1'],
      [5, 'p1.1'],
      [7, 'p1.1'],
      [9, 'q1'],
      [11, 'q1'],
    ]);
  });

  it('shows where words differ, and goes on after it', () => {
    const { problems, lines } = align(
      source('Six doors have steps.', 'Two.'),
      words('c1', 'Ten doors have steps.'),
      words('c2', 'Two.'),
    );
    expect(problems).toEqual([
      'source/a.txt:1 c1: the words differ. Write the words of the source; what only the print did to them is for source/repairs.json\n    - source:  [Six] doors have steps.\n    + content: [Ten] doors have steps.',
    ]);
    expect([...lines.keys()]).toEqual(['c2']);
  });

  it('names a line that the content leaves out', () => {
    expect(align(source('One.', 'Two.', 'Three.'), words('c1', 'One.'), words('c3', 'Three.')).problems).toEqual([
      `source/a.txt:3 missing from the content: “Two.”. ${put}`,
    ]);
  });

  it('names words that the source has not', () => {
    expect(align(source('One.'), words('c1', 'One.'), words('c2', 'Two.')).problems).toEqual([
      `c2: not in the source at this place: “Two.”. ${take}`,
    ]);
  });

  it('names both places of a line that has moved', () => {
    const { problems } = align(
      source('One.', 'Two.', 'Three.'),
      words('c2', 'Two.'),
      words('c3', 'Three.'),
      words('c1', 'One.'),
    );
    expect(problems).toEqual([
      `source/a.txt:1 missing from the content: “One.”. ${put}`,
      `c1: not in the source at this place: “One.”. ${take}`,
    ]);
  });

  it('finds a difference of one sign, even of one space', () => {
    for (const text of ['One  two.', 'One two', 'One two’', 'one two.']) {
      expect(align(source('One two.'), words('c1', text)).problems).toHaveLength(1);
    }
  });
});
