import { describe, expect, it } from 'vitest';
import { sourceNumbers } from '../../../src/model/source/source-numbers.ts';

const found = (text: string): string[] => sourceNumbers(text).map((each) => each.text);

describe('the numbers of a text', () => {
  it.each([
    ['rose from 53,300 to 67,050.', '53,300', '67,050'],
    ['over 80% of them', '80'],
    ['1.10. In 2012-13', '1.10', '2012-13'],
    ["(1940-2005), the 1970's and the 1980s", '1940-2005', "1970's", '1980s'],
    ['WG18828', 'WG18828'],
    ['more than a third (36 per cent), a quarter, half', 'third', '36', 'quarter', 'half'],
    ['Two thirds of a dozen; a hundred', 'Two', 'thirds', 'dozen', 'hundred'],
    ['one-sided ones, the ONLY one', 'one-sided', 'ones', 'one'],
    ['The first, secondly the Twenty-first', 'first', 'secondly', 'Twenty-first'],
    ['a second-rate half-hour', 'second-rate', 'half-hour'],
    ['fourteen, forty, sixes and twenties', 'fourteen', 'forty', 'sixes', 'twenties'],
  ])('“%s”', (text, ...numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each(['anyone phoned', 'done alone at once, both twice', 'the often weighted milestones'])(
    'are none in “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('have places', () => {
    expect(sourceNumbers('In 2012, five')).toEqual([
      { text: '2012', start: 3, end: 7 },
      { text: 'five', start: 9, end: 13 },
    ]);
  });
});
