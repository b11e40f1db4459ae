import { expect, it } from 'vitest';
import { axisFor, percentAxisFor } from '../../../src/charts/layout/axis.ts';

it.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [15, [0, 5, 10, 15]],
  [21, [0, 10, 20, 30]],
  [91, [0, 50, 100]],
  [167, [0, 50, 100, 150, 200]],
  [5725, [0, 2000, 4000, 6000]],
  [67050, [0, 20000, 40000, 60000, 80000]],
])('gives %i a scale from zero in round steps', (greatest, ticks) => {
  expect(axisFor(greatest)).toEqual({ min: 0, max: ticks.at(-1), ticks });
});

it.each([
  [0, -3, [-3, -2, -1, 0]],
  [5, -12, [-15, -10, -5, 0, 5]],
  [40, -2, [-10, 0, 10, 20, 30, 40]],
])('goes below zero for what is less: %i to %i', (greatest, least, ticks) => {
  expect(axisFor(greatest, least)).toEqual({ min: ticks[0], max: ticks.at(-1), ticks });
});

it('never cuts percentages short, and gives changes by more than the whole their room', () => {
  expect(percentAxisFor(3, 0).max).toBe(100);
  expect(percentAxisFor(120, 0).max).toBe(150);
  expect(percentAxisFor(5, -12).min).toBe(-15);
});
