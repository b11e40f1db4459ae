import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { boundBeside, statedNumber } from '../../../src/model/statistic/stated-number.ts';

const range = (low: number, high: number) => ({ low, high });

describe('the number that words state', () => {
  it.each([
    ['en', '78%', 78, 'exact', true],
    ['en', 'over 80%', 80, 'over', true],
    ['en', 'More than 80%', 80, 'over', true],
    ['en', 'approximately half', 50, 'about', true],
    ['en', 'approximately 150', 150, 'about', false],
    ['en', 'between 45,000 to 50,000', range(45000, 50000), 'between', false],
    ['en', 'from 54 to 167', range(54, 167), 'between', false],
    ['en', '54 to 167', range(54, 167), 'between', false],
    ['en', '45–50%', range(45, 50), 'between', true],
    ['en', 'five or six', range(5, 6), 'between', false],
    ['en', '(15)', 15, 'exact', false],
    ['en', '36 per cent', 36, 'exact', true],
    ['en', 'a third', 33.3, 'exact', true],
    ['en', 'two-thirds', 66.7, 'exact', true],
    ['en', 'three quarters', 75, 'exact', true],
    ['en', 'more than a third (36 per cent)', 36, 'exact', true],
    ['en', 'only two', 2, 'exact', false],
    ['en', 'Five', 5, 'exact', false],
    ['en', 'one', 1, 'exact', false],
    ['en', 'twenty-one', 21, 'exact', false],
    ['en', 'two hundred', 200, 'exact', false],
    ['en', 'a hundred and fifty', 150, 'exact', false],
    ['en', '1.5', 1.5, 'exact', false],
    ['en', '2991', 2991, 'exact', false],
    ['cy', '2,991', 2991, 'exact', false],
    ['cy', '36 y cant', 36, 'exact', true],
    ['cy', 'dros 80%', 80, 'over', true],
    ['cy', 'Mwy nag 80%', 80, 'over', true],
    ['cy', 'mwy na 50%', 50, 'over', true],
    ['cy', 'fwy na 50%', 50, 'over', true],
    ['cy', 'tua 150', 150, 'about', false],
    ['cy', 'oddeutu hanner', 50, 'about', true],
    ['cy', 'oddeutu eu hanner', 50, 'about', true],
    ['cy', "tua'u hanner", 50, 'about', true],
    ['cy', 'mwy na thraean (36 y cant)', 36, 'exact', true],
    ['cy', 'dau draean', 66.7, 'exact', true],
    ['cy', 'rhwng 45,000 a 50,000', range(45000, 50000), 'between', false],
    ['cy', 'o 54 i 167', range(54, 167), 'between', false],
    ['cy', '54 i 167', range(54, 167), 'between', false],
    ['cy', 'pump neu chwech', range(5, 6), 'between', false],
    ['cy', 'bump neu chwech', range(5, 6), 'between', false],
    ['cy', 'saith', 7, 'exact', false],
    ['cy', 'dau', 2, 'exact', false],
    ['cy', 'dim ond dwy', 2, 'exact', false],
    ['cy', 'ddau', 2, 'exact', false],
    ['cy', 'thair', 3, 'exact', false],
    ['cy', 'deg', 10, 'exact', false],
    ['cy', 'pedair blynedd ar ddeg', 14, 'exact', false],
    ['cy', 'un ar ddeg', 11, 'exact', false],
    ['cy', 'dau ddeg un', 21, 'exact', false],
    ['cy', 'un deg pump', 15, 'exact', false],
    ['cy', 'deugain', 40, 'exact', false],
    ['cy', 'cant', 100, 'exact', false],
    ['cy', 'un', 1, 'exact', false],
    ['en', 'minus 3', -3, 'exact', false],
    ['en', '−3', -3, 'exact', false],
    ['en', '-3.5%', -3.5, 'exact', true],
    ['en', 'minus three per cent', -3, 'exact', true],
    ['en', '−5 to −3', range(-5, -3), 'between', false],
    ['en', 'between -5% and 3%', range(-5, 3), 'between', true],
    ['en', 'below 5%', 5, 'below', true],
    ['en', 'fewer than 5', 5, 'below', false],
    ['en', 'just under half', 50, 'below', true],
    ['en', 'at least 40', 40, 'at-least', false],
    ['en', 'no fewer than forty', 40, 'at-least', false],
    ['en', '54 or more', 54, 'at-least', false],
    ['en', 'at most 7', 7, 'at-most', false],
    ['en', 'no more than 7', 7, 'at-most', false],
    ['en', 'up to 7', 7, 'at-most', false],
    ['en', 'seven or fewer', 7, 'at-most', false],
    ['en', 'one in six', { of: [1, 6] }, 'exact', false],
    ['en', 'One-in-six', { of: [1, 6] }, 'exact', false],
    ['en', '1 in 6', { of: [1, 6] }, 'exact', false],
    ['en', 'nine out of every ten', { of: [9, 10] }, 'exact', false],
    ['en', 'about one in six', { of: [1, 6] }, 'about', false],
    ['en', 'more than two in five', { of: [2, 5] }, 'over', false],
    ['en', '2.3 million', 2_300_000, 'exact', false],
    ['en', 'two hundred thousand', 200_000, 'exact', false],
    ['en', 'half a million', 500_000, 'exact', false],
    ['en', 'about a quarter of a million', 250_000, 'about', false],
    ['en', 'over a million', 1_000_000, 'over', false],
    ['en', '45 thousand', 45_000, 'exact', false],
    ['en', '2 to 3 million', range(2_000_000, 3_000_000), 'between', false],
    ['cy', 'minws 3', -3, 'exact', false],
    ['cy', '−3', -3, 'exact', false],
    ['cy', 'llai na 5', 5, 'below', false],
    ['cy', 'o dan 5%', 5, 'below', true],
    ['cy', 'lai nag wyth', 8, 'below', false],
    ['cy', 'o leiaf 40', 40, 'at-least', false],
    ['cy', '40 neu fwy', 40, 'at-least', false],
    ['cy', 'dim llai na 40', 40, 'at-least', false],
    ['cy', 'hyd at 7', 7, 'at-most', false],
    ['cy', 'dim mwy na 7', 7, 'at-most', false],
    ['cy', '7 ar y mwyaf', 7, 'at-most', false],
    ['cy', 'un o bob chwech', { of: [1, 6] }, 'exact', false],
    ['cy', '1 o bob 6', { of: [1, 6] }, 'exact', false],
    ['cy', 'tua un o bob chwech', { of: [1, 6] }, 'about', false],
    ['cy', 'naw allan o ddeg', { of: [9, 10] }, 'exact', false],
    ['cy', 'un mewn chwech', { of: [1, 6] }, 'exact', false],
    ['cy', '2.3 miliwn', 2_300_000, 'exact', false],
    ['cy', 'dwy filiwn', 2_000_000, 'exact', false],
    ['cy', 'hanner miliwn', 500_000, 'exact', false],
    ['cy', 'dros filiwn', 1_000_000, 'over', false],
    ['cy', '45 mil', 45_000, 'exact', false],
    ['cy', 'dau fil', 2_000, 'exact', false],
  ] satisfies [Locale, string, ...unknown[]][])('%s “%s”', (locale, words, value, bound, isPercent) => {
    expect(statedNumber(words, locale)).toEqual({ value, bound, isPercent });
  });

  it.each([
    ['£2.3 million', 2_300_000, 'exact', '£'],
    ['£2.3m', 2_300_000, 'exact', '£'],
    ['−£2.3 million', -2_300_000, 'exact', '£'],
    ['minus £2.3 million', -2_300_000, 'exact', '£'],
    ['£-450,000', -450_000, 'exact', '£'],
    ['more than €1.2bn', 1_200_000_000, 'over', '€'],
    ['£2 to £3 million', range(2_000_000, 3_000_000), 'between', '£'],
    ['between £900,000 and £1.2 million', range(900_000, 1_200_000), 'between', '£'],
  ])('in money “%s”', (words, value, bound, currency) => {
    expect(statedNumber(words, 'en')).toEqual({ value, bound, isPercent: false, currency });
  });

  it.each([
    ['en', ''],
    ['en', 'many'],
    ['en', '45 in Wales and 47'],
    ['en', 'nearly 80%'],
    ['en', 'at least 40 or fewer'],
    ['en', 'five or so'],
    ['en', 'six in one'],
    ['en', 'one in six per cent'],
    ['en', '£2 to €3'],
    ['en', '2.3 million thousand'],
    ['en', 'two thousand five hundred'],
    ['en', 'not 5'],
    ['en', '167 to 54'],
    ['en', 'over 5 to 6'],
    ['en', 'less than a third (36 per cent)'],
    ['en', 'a quarter (36 per cent)'],
    ['en', 'more than half (36 per cent)'],
    ['en', '320 per 10,000'],
    ['cy', 'bron 5'],
    ['cy', 'chwech o bob un'],
    ['cy', 'y plant'],
  ] satisfies [Locale, string][])('is none, or not one alone, in %s “%s”', (locale, words) => {
    expect(statedNumber(words, locale)).toBeUndefined();
  });
});

describe('words that bound a number', () => {
  it.each([
    ['en', 'However, over ', '% of them', 'over'],
    ['en', 'In almost ', ' cases', 'almost'],
    ['en', 'for ', ' or more cases', 'or more'],
    ['cy', 'Dywedodd mwy na ', '% o blant', 'mwy na'],
    ['cy', 'Mewn ', ' neu fwy', 'neu fwy'],
    ['en', 'a change of −', ' visits', '−'],
    ['en', 'a change of minus ', ' visits', 'minus'],
    ['en', 'it cost £', ' a year', '£'],
    ['en', 'it cost ', ' million a year', 'million'],
    ['en', 'it cost ', 'm a year', 'm'],
    ['cy', 'costiodd ', ' miliwn y flwyddyn', 'miliwn'],
    ['en', 'of whom ', ' in six readers', 'in six'],
    ['cy', '', ' o bob chwech', 'o bob chwech'],
  ] satisfies [Locale, string, string, string][])(
    'are seen beside it, in %s “%s…%s”',
    (locale, before, after, words) => {
      expect(boundBeside(before, after, locale, '5')).toBe(words);
    },
  );

  it.each([
    ['en', 'of whom no ', 'more than 5', 'no'],
    ['cy', 'dim ', 'mwy na 5', 'dim'],
  ] satisfies [Locale, string, string, string][])(
    'turn a bound round, in %s “%s%s”',
    (locale, before, marked, words) => {
      expect(boundBeside(before, ' cases', locale, marked)).toBe(words);
    },
  );

  it.each([
    ['en', 'Over the last ', ' years'],
    ['en', 'moreover ', ' cases'],
    ['cy', 'Dros y ', ' mlynedd'],
    ['en', 'rose from ', ' in 1998'],
    ['en', 'in 1998-', ' and'],
    ['en', 'with ', ' in a library'],
  ] satisfies [Locale, string, string][])('are others in %s “%s…%s”', (locale, before, after) => {
    expect(boundBeside(before, after, locale, '5')).toBeUndefined();
  });
});
