import { expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { listing } from '../../src/search/listing.ts';
import { namedUnits } from '../../src/search/named.ts';
import { searchRecords } from '../../src/search/records.ts';

const report = loadSoundReport('tests/fixtures/report');
const units = (locale: Locale) => listing(report, searchRecords(report, locale), locale).units;
const named = (query: string, locale: Locale = 'en') => namedUnits(query, units(locale)).map(({ id }) => id);

it.each(['p1.1', 'P1.1', '1.1', '1.1.', 'Paragraph 1.1', 'paragraph  1.1:', 'para 1.1', 'par 1.1'])(
  '“%s” names a paragraph',
  (query) => {
    expect(named(query)).toEqual(['p1.1']);
  },
);

it('every id names its unit, and so does its name', () => {
  for (const { id, label } of units('en')) {
    expect(named(id)).toEqual([id]);
    expect(named(label.toUpperCase())).toHaveLength(1);
  }
});

it.each(['1', '2', '1.99', 'conclusion', 'paragraph', 'c2 c3', 'bus', '99', ''])('“%s” names nothing', (query) => {
  expect(named(query)).toEqual([]);
});

it('names are those of the page’s language', () => {
  expect(named('paragraff 1.1', 'cy')).toEqual(['p1.1']);
  expect(named('paragraff 1.1', 'en')).toEqual([]);
});

it.each([
  ['quotation 1', 'en', 'q1'],
  ['chapter 2', 'en', 'ch2'],
  ['Chapter 1', 'en', 'ch1'],
  ['statistic 3', 'en', 's3'],
  ['dyfyniad 1', 'cy', 'q1'],
  ['pennod 2', 'cy', 'ch2'],
] as const)('“%s” is a kind and a number (%s)', (typed, locale, id) => {
  expect(named(typed, locale)).toEqual([id]);
});
