import { expect, it } from 'vitest';
import { isBroad } from '../../../src/components/home/broad.ts';

it.each([
  ['Making a Difference', false],
  ['Gwneud Gwahaniaeth', true],
  ['Open Doors', false],
  ['illicit filling till it', false],
  ['WOMEN AND HOMES', true],
])('“%s” is too wide for the largest type: %s', (title, broad) => {
  expect(isBroad(title)).toBe(broad);
});
