import { expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { namedUnits } from '../../../src/search/ask/named.ts';
import { listing } from '../../../src/search/make/listing.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';

const listed = (locale: Locale) => listing(report, searchRecords(report, locale), locale);
const units = (locale: Locale) => listed(locale).units;
const named = (query: string, locale: Locale = 'en') => namedUnits(query, listed(locale)).map(({ id }) => id);

/** The parts that the listing says stand on a page. */
const onPage = (page: number) =>
  units('en').flatMap(({ id, pages }) => (pages && pages[0] <= page && page <= (pages[1] ?? pages[0]) ? [id] : []));

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

it.each([
  '§1.1',
  '§ 1.1',
  '(1.1)',
  '[1.1].',
  'para. 1.1',
  'par. 1.1',
  'paragraff 1.1',
  'p. 1.1',
  '#p1.1',
  'P1.1.',
  'P1.1 …',
  'https://report.example/report/en/chapters/1/#p1.1',
  'http://127.0.0.1:4321/cy/chapters/1/?q=bus&found=bus#p1.1',
  '/report/en/chapters/1/#P1.1',
  'en/chapters/1#p1.1',
  'https://report.example/id/p1.1/',
  '/id/p1.1',
])('“%s” names a paragraph as writers cite it', (query) => {
  for (const locale of ['en', 'cy'] as const) expect(named(query, locale)).toEqual(['p1.1']);
});

it.each([
  ['conclusion no. 2', 'c2'],
  ['conclusions 2', 'c2'],
  ['y casgliad cyntaf', 'c1'],
  ['the conclusion 2', 'c2'],
  ['Conclusion No 2.', 'c2'],
  ['conclusion number 2', 'c2'],
  ['conclusion #2', 'c2'],
  ['CONCLUSION 2', 'c2'],
  ['concl. 2', 'c2'],
  ['#c2', 'c2'],
  ['C2.', 'c2'],
  ['/en/conclusions/c2/', 'c2'],
  ['https://report.example/cy/conclusions/c2', 'c2'],
  ['ch. 2', 'ch2'],
  ['Ch 2', 'ch2'],
  ['/cy/chapters/2/', 'ch2'],
  ['quote 1', 'q1'],
  ['stat. 3', 's3'],
  ['casgliad rhif 2', 'c2'],
  ['cas. 2', 'c2'],
  ['pennod 2', 'ch2'],
  ['dyf. 1', 'q1'],
  ['conclusion two', 'c2'],
  ['Conclusion number two', 'c2'],
  ['the second conclusion', 'c2'],
  ['2nd conclusion', 'c2'],
  ['chapter one', 'ch1'],
  ['first chapter', 'ch1'],
  ['casgliad dau', 'c2'],
  ['casgliad rhif dau', 'c2'],
  ['yr ail gasgliad', 'c2'],
  ['y trydydd casgliad', 'c3'],
  ['y 3ydd casgliad', 'c3'],
  ['pennod dau', 'ch2'],
  ['yr ail bennod', 'ch2'],
  ['chapter 1, para 1.1', 'p1.1'],
  ['chapter 1 paragraph 1.1', 'p1.1'],
  ['ch. 1, 1.1', 'p1.1'],
  ['Chapter one, §1.1', 'p1.1'],
  ['pennod 1 paragraff 1.1', 'p1.1'],
  ['pennod un, par. 1.1', 'p1.1'],
  ['1.1(a)', 'p1.1'],
  ['1.1 (b)', 'p1.1'],
  ['para 1.1a', 'p1.1'],
])('“%s” names %s', (query, id) => {
  for (const locale of ['en', 'cy'] as const) expect(named(query, locale)).toEqual([id]);
});

it.each(['p. 6', 'page 6', 'pp. 6', 'tud. 6', 'tudalen 6', 't. 6'])('“%s” is a page of the print', (query) => {
  expect(named(query)).toEqual(onPage(6));
  expect(onPage(6).length).toBeGreaterThan(0);
  expect(named(query.replace('6', '999'))).toEqual([]);
});

it.each([
  '1',
  '2',
  '1.99',
  'conclusion',
  'paragraph',
  'c2 c3',
  'bus',
  '99',
  '',
  'two',
  'the second',
  'two buses',
  'chapter 1 buses',
  'pump',
])('“%s” names nothing', (query) => {
  expect(named(query)).toEqual([]);
});

it('names may be of either language', () => {
  expect(named('paragraff 1.1', 'cy')).toEqual(['p1.1']);
  expect(named('paragraff 1.1', 'en')).toEqual(['p1.1']);
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
