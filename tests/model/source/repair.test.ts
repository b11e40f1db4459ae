import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/model/problem/problem.ts';
import { repairedLines } from '../../../src/model/source/repair.ts';
import type { Repairs } from '../../../src/schemas/source.ts';

const none: Repairs = {
  file: 'a.txt',
  sha256: '',
  joins: [],
  quoteSpaces: [],
  strayMarks: [],
  bullets: [],
  finalColons: [],
  runInHeads: [],
};
const texts = (lines: string[], repairs: Partial<Repairs>): string[] =>
  repairedLines(lines, { ...none, ...repairs }).lines.map(({ text }) => text);
const problems = (lines: string[], repairs: Partial<Repairs>): string[] =>
  repairedLines(lines, { ...none, ...repairs }).problems.map(problemText);

describe('repairedLines', () => {
  it('leave out empty lines and keep the numbers of the others', () => {
    expect(repairedLines(['', 'a', '', 'b'], none).lines).toEqual([
      { first: 2, last: 2, text: 'a' },
      { first: 4, last: 4, text: 'b' },
    ]);
  });

  it('join a listed line to the one before it, twice if need be', () => {
    expect(repairedLines(['one', '', 'two', '', 'three.', 'four'], { ...none, joins: [3, 5] })).toEqual({
      lines: [
        { first: 1, last: 5, text: 'one two three.' },
        { first: 6, last: 6, text: 'four' },
      ],
      problems: [],
    });
  });

  it.each([
    [{ quoteSpaces: [1] }, '“ so it was ”', '“so it was”'],
    [{ bullets: [1] }, '- so - it was', 'so - it was'],
    [{ finalColons: [1] }, 'So: it was:', 'So: it was'],
    [{ runInHeads: [1] }, 'Head: words: more', 'Head\nwords: more'],
    [{ strayMarks: [{ line: 1, text: '**' }] }, '“**So** it was', '“So it was'],
  ])('make the repair %j', (repairs, line, repaired) => {
    expect(texts([line, line], repairs)).toEqual([repaired, line]);
  });

  it.each(['words.', 'words:', 'words?', 'words!', 'words”', "words'"])(
    'never join to a line that is complete: %j',
    (line) => {
      expect(problems([line, 'next'], { joins: [2] })).toEqual([
        'source/repairs.json: joins: line 2 cannot continue the line before it, which is complete. Take it from the list',
      ]);
      expect(texts([line, 'next'], { joins: [2] })).toEqual([line, 'next']);
    },
  );

  it.each([
    [{ joins: [2] }, 'joins: the source has no words on line 2'],
    [{ joins: [1] }, 'joins: line 1 cannot continue the line before it'],
    [{ joins: [9] }, 'joins: the source has no words on line 9'],
    [{ joins: [4, 4] }, 'joins: line 4 stands in the list twice'],
    [{ bullets: [1] }, 'bullets: line 1 of the source has nothing of this kind to repair'],
    [{ bullets: [3, 3] }, 'bullets: line 3 of the source has nothing of this kind to repair'],
    [{ quoteSpaces: [9] }, 'quoteSpaces: line 9 of the source has nothing of this kind to repair'],
    [{ strayMarks: [{ line: 1, text: '*' }] }, 'strayMarks: line 1 of the source has nothing of this kind to repair'],
  ])('say which of %j finds nothing to do', (repairs, message) => {
    expect(problems(['plain', '', '- item', 'more'], repairs)).toEqual([
      expect.stringContaining(`source/repairs.json: ${message}`),
    ]);
  });
});
