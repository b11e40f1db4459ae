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
  ] satisfies [Locale, string, ...unknown[]][])('%s “%s”', (locale, words, value, bound, isPercent) => {
    expect(statedNumber(words, locale)).toEqual({ value, bound, isPercent });
  });

  it.each([
    ['en', ''],
    ['en', 'many'],
    ['en', '45 in Wales and 47'],
    ['en', '54 or more'],
    ['en', 'at least 5'],
    ['en', 'nearly 80%'],
    ['en', '167 to 54'],
    ['en', 'over 5 to 6'],
    ['en', 'less than a third (36 per cent)'],
    ['en', 'a quarter (36 per cent)'],
    ['en', 'more than half (36 per cent)'],
    ['en', '320 per 10,000'],
    ['cy', 'llai na 5'],
    ['cy', 'lai na 5'],
    ['cy', 'o leiaf 5'],
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
  ] satisfies [Locale, string, string, string][])(
    'are seen beside it, in %s “%s…%s”',
    (locale, before, after, words) => {
      expect(boundBeside(before, after, locale)).toBe(words);
    },
  );

  it.each([
    ['en', 'Over the last ', ' years'],
    ['en', 'moreover ', ' cases'],
    ['cy', 'Dros y ', ' mlynedd'],
  ] satisfies [Locale, string, string][])('are others in %s “%s…%s”', (locale, before, after) => {
    expect(boundBeside(before, after, locale)).toBeUndefined();
  });
});
