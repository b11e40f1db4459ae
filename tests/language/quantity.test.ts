import { describe, expect, it } from 'vitest';
import { quantity } from '../../src/language/quantity.ts';
import { scaleAfter, scaled } from '../../src/language/scale.ts';

describe('how a number of something is written', () => {
  const english = { one: '{n} year', other: '{n} years' };
  it.each([
    [0, '{n} years'],
    [1, '{n} year'],
    [-1, '{n} year'],
    [1.5, '{n} years'],
    [2, '{n} years'],
  ])('in English of %d: %s', (n, words) => expect(quantity(english, n, 'en')).toBe(words));

  it.each([
    [0, 'pwynt canran'],
    [1, 'pwynt canran'],
    [2, 'bwynt canran'],
    [-2, 'bwynt canran'],
    [2.5, 'pwynt canran'],
    [3, 'phwynt canran'],
    [6, 'phwynt canran'],
    [10, 'pwynt canran'],
  ])('in Welsh of %d, of a noun: %s', (n, words) =>
    expect(quantity({ noun: 'pwynt canran', gender: 'm' }, n, 'cy')).toBe(`{n} ${words}`),
  );

  it('in Welsh of years and of feminine nouns', () => {
    const years = [1, 2, 5, 20].map((n) => quantity({ noun: 'blwyddyn', gender: 'f' }, n, 'cy'));
    expect(years).toEqual(['{n} flwyddyn', '{n} flynedd', '{n} mlynedd', '{n} mlynedd']);
    expect(quantity({ noun: 'tudalen', gender: 'f' }, 3, 'cy')).toBe('{n} tudalen');
  });

  it('in Welsh by stated forms, those of many where there is none for nothing', () => {
    const forms = { one: '1', two: '2', few: '3', many: '6', other: '{n}' };
    expect([0, 1, 2, 3, 6, 7].map((n) => quantity(forms, n, 'cy'))).toEqual(['{n}', '1', '2', '3', '6', '{n}']);
  });
});

describe('what multiplies a number', () => {
  it.each([
    ['en', ' million people', 1e6, 8],
    ['en', ' thousand', 1e3, 9],
    ['en', 'bn', 1e9, 2],
    ['en', 'm a year', 1e6, 1],
    ['cy', ' miliwn', 1e6, 7],
    ['cy', ' filiwn o bobl', 1e6, 7],
    ['cy', ' mil', 1e3, 4],
  ] as const)('in %s “%s”', (locale, after, scale, length) => {
    expect(scaleAfter(after, locale)).toEqual({ scale, length });
  });

  it.each([
    ['en', ' millions'],
    ['en', ' m'],
    ['en', 'km'],
    ['en', 'metres'],
    ['en', ' per million'],
    ['cy', ' milltir'],
    ['cy', ' million'],
  ] as const)('is nothing in %s “%s”', (locale, after) => expect(scaleAfter(after, locale)).toBeUndefined());

  it('adds nothing of binary fractions', () => {
    expect([scaled(2.3, 1e6), scaled(1.005, 1e3), scaled(-0.7, 1e9)]).toEqual([2_300_000, 1005, -700_000_000]);
  });
});
