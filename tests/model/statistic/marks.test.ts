import { expect, it } from 'vitest';
import { marksOf } from '../../../src/model/statistic/marks.ts';
import { type Inline, proseText } from '../../../src/model/unit/unit.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const stat = (of: string, ...children: Inline[]): Inline => ({ type: 'stat', of, children });

it('finds the marks of a block in order, inside other inserts and in the items of its list, where they stand in its text', () => {
  const prose = {
    words: [text('Of '), { type: 'emphasis' as const, children: [text('the '), stat('s1', text('78%'))] }, text(':')],
    items: [[text('none')], [stat('s2', text('over '), text('5')), text(' of us')]],
  };
  const marks = marksOf(prose);
  expect(marks.map(({ of, words }) => [of, words])).toEqual([
    ['s1', '78%'],
    ['s2', 'over 5'],
  ]);
  for (const { start, end, words } of marks) expect(proseText(prose).slice(start, end)).toBe(words);
});
