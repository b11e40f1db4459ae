import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { fold } from '../../../src/language/letters.ts';
import { plainWord, tokens, withFigures } from '../../../src/search/files/tokens.ts';

const words = (text: string, locale: Locale = 'en') => tokens(text, locale).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['The Tŷ Panther, (café)!', ['ty', 'panther', 'cafe']],
    ["the child’s and the children's needs", ['child', 'children', 'needs']],
    ['parents’ views', ['parents', 'views']],
    ['multi-agency', ['multi', 'agency', 'multiagency']],
    ['multi‑agency/partner', ['multi', 'agency', 'partner', 'multiagency']],
    ['care—but safe', ['care', 'safe']],
    ['5,725 of 67,050', ['5725', '67050']],
    ['3.2, 1.10.', ['3.2', '1.10']],
    ['2012–13', ['2012', '13']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['78%', 'en'],
    ['78 per cent', 'en'],
    ['78 percent', 'en'],
    ['78 y cant', 'cy'],
    ['78 y cant o blant', 'cy'],
  ] as const)('have a percentage as such and as its figure: %s', (text, locale) => {
    expect(words(text, locale).slice(0, 2)).toEqual(['78', '78%']);
  });

  it('have no percentage where another figure is one', () => {
    expect(words('20 families, 78 per cent')).not.toContain('20%');
    expect(words('20 y cantor', 'cy')).not.toContain('20%');
  });

  it('lose what Welsh writes onto them', () => {
    expect(words("Mae'r plant a’u teulu'n hapus i’w gweld", 'cy')).toEqual(['plant', 'teulu', 'hapus', 'gweld']);
  });

  it('are little by their accents', () => {
    expect(words('dy dŷ', 'cy')).toEqual(['dy']);
    expect(tokens('dy dŷ', 'cy')[0]).toEqual({ word: 'dy', spelling: 'dŷ', place: 1 });
    expect(words('dy\u0302', 'cy')).toEqual(['dy']);
  });

  it('know their place between spaces, little ones counted', () => {
    expect(tokens('the  in-year\nplan', 'en').map(({ word, place }) => [word, place])).toEqual([
      ['year', 1],
      ['inyear', 1],
      ['plan', 2],
    ]);
    expect(tokens('the plan', 'en', 'all').map(({ word }) => word)).toEqual(['the', 'plan']);
  });
});

it.each([
  ['78 per cent of cases', '78% of cases'],
  ['36 y cant', '36%'],
  ['36 %, 40percent', '36%, 40%'],
  ['36pc', '36%'],
  ['36 pcs', '36 pcs'],
  ['78 percentages', '78 percentages'],
  ['50 thousand, 45k', '50000, 45000'],
  ['50 mil o blant', '50000 o blant'],
  ['50 miles', '50 miles'],
])('a query for “%s” is one for “%s”', (query, expected) => {
  expect(withFigures(query)).toBe(expected);
});

it('accents, capitals and hyphens make no difference', () => {
  expect(fold('TŶ')).toBe('ty');
  expect(plainWord('Cam-drin')).toBe('camdrin');
});
