import { expect, test } from 'vitest';
import { barEnd, outline } from '../../../src/charts/panel/bar-end.ts';
import { svgPen } from '../../../src/charts/svg/pen.ts';
import type { Bound } from '../../../src/model/statistic/statistic.ts';

/** What is drawn of a bar from 0 to 100 whose middle is at 10, as path data with their paints. */
function drawn(draw: typeof barEnd, bound: Bound, value = 100): string[] {
  const { pen, elements } = svgPen();
  const parts = { before: '', numeral: '', after: '' };
  const point = { value, bound, text: '', parts, earlier: false, said: '' };
  draw(pen, { point, low: 0, high: 100, y: 10 }, (token) => token);
  return [...elements().matchAll(/d="([^"]*)" fill="(\w+)"(?: stroke="(\w+)")?/g)].map(([, path, fill, stroke]) =>
    [path, stroke ?? fill].join(' '),
  );
}

const arrowBehind = 'M106 1L115 10L106 19 statistic';
const slats = ['M91 1h1v18h-1Z paper', 'M94.5 1h2v18h-2Z paper', 'M98.5 1h2v18h-2Z paper'];

test('a bar of an exact value or a range ends where its value is', () => {
  expect(drawn(barEnd, 'exact')).toEqual([]);
  expect(drawn(barEnd, 'between')).toEqual([]);
});

test('a bar of “more than” goes on in an arrow, and one behind it', () => {
  expect(drawn(barEnd, 'over')).toEqual(['M99 1L100 1L109 10L100 19L99 19Z statistic', arrowBehind]);
});

test('a bar of “about” comes loose in slats, the last beyond its value', () => {
  expect(drawn(barEnd, 'about')).toEqual([...slats, 'M102.5 1h1.5v18h-1.5Z statistic']);
});

test('the line around a hollow bar is closed, but open towards what is more', () => {
  expect(drawn(outline, 'exact')).toEqual(['M1 2L99 2L99 18L1 18Z statistic']);
  expect(drawn(outline, 'over')).toEqual(['M99 2L1 2L1 18L99 18 statistic', 'M100 1L109 10L100 19 statistic']);
});

test('the line around a hollow bar of “about” has gaps', () => {
  expect(drawn(outline, 'about')).toEqual(['M1 2L99 2L99 18L1 18Z statistic', ...slats]);
});

test('a bar of “at least” goes on like that of “more than”, one of “below” and “at most” points back', () => {
  expect(drawn(barEnd, 'at-least')).toEqual(drawn(barEnd, 'over'));
  expect(drawn(barEnd, 'below')).toEqual(['M97 1L88 10L97 19 paper']);
  expect(drawn(barEnd, 'at-most')).toEqual(drawn(barEnd, 'below'));
  expect(drawn(outline, 'below')).toEqual(['M1 2L99 2L99 18L1 18Z statistic', 'M97 1L88 10L97 19 statistic']);
});

test('a bar below zero ends at its left, where less is further on', () => {
  expect(drawn(barEnd, 'below', -5)).toEqual(['M1 1L0 1L-9 10L0 19L1 19Z statistic', 'M-6 1L-15 10L-6 19 statistic']);
  expect(drawn(barEnd, 'over', -5)).toEqual(['M3 1L12 10L3 19 paper']);
  expect(drawn(barEnd, 'about', -5).at(-1)).toBe('M-4 1h1.5v18h-1.5Z statistic');
  expect(drawn(outline, 'at-most', -5)[0]).toBe('M1 2L99 2L99 18L1 18 statistic');
});
