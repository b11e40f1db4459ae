import { expect, it } from 'vitest';
import { axisFor, percentAxis } from '../../../src/charts/layout/axis.ts';

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
  expect(axisFor(greatest)).toEqual({ max: ticks.at(-1), ticks });
});

it('never cuts percentages short', () => expect(percentAxis.max).toBe(100));
