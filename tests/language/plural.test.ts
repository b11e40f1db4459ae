import { describe, expect, it } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { counted, formatNumber, pluralCategory } from '../../src/language/plural.ts';

describe('pluralCategory', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [4, 'other'],
    [5, 'other'],
    [6, 'many'],
    [7, 'other'],
    [11, 'other'],
    [12, 'other'],
    [13, 'other'],
    [16, 'other'],
    [20, 'other'],
    [100, 'other'],
  ] as const)('is that of CLDR for %i in Welsh', (n, category) => {
    expect(pluralCategory(n, 'cy')).toBe(category);
  });

  it('tells none, one and more in English', () => {
    expect([0, 1, 2, 3, 6, 21].map((n) => pluralCategory(n, 'en'))).toEqual([
      'zero',
      'one',
      'other',
      'other',
      'other',
      'other',
    ]);
  });
});

describe('counted', () => {
  it('mutates the noun after Welsh numbers', () => {
    const phrases = [0, 1, 2, 3, 5, 6, 20].map((n) => counted(n, cy.count.paragraphShort, 'cy'));
    expect(phrases).toEqual([
      'Dim paragraffau',
      '1 paragraff',
      '2 baragraff',
      '3 pharagraff',
      '5 paragraff',
      '6 pharagraff',
      '20 paragraff',
    ]);
  });

  it('counts in English', () => {
    expect([0, 1, 2, 1234].map((n) => counted(n, en.count.paragraphShort, 'en'))).toEqual([
      'No paragraphs',
      '1 paragraph',
      '2 paragraphs',
      '1,234 paragraphs',
    ]);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [20240, '20,240'],
    [1234567, '1,234,567'],
    [-2300, '−2,300'],
    [2.3, '2.3'],
    [1234.5678, '1,234.5678'],
  ])('sets %d as %s', (n, text) => {
    expect(formatNumber(n)).toBe(text);
  });
});
