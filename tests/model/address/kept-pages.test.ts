import { expect, test } from 'vitest';
import { keptPages } from '../../../src/model/address/kept-pages.ts';
import { path, permalink } from '../../../src/model/address/permalink.ts';
import { listing } from '../../../src/search/make/listing.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';

test.each(report.languages)('every page that search leads to in "%s" is kept, and no page twice', (locale) => {
  const kept = keptPages(report).map((page) => permalink(report.site, page, locale));
  const found = listing(report, searchRecords(report, locale), locale).units.map(({ url }) => url.replace(/#.*/, ''));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((url) => !kept.includes(url))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
});

test('of what holds the same again, or both languages, nothing is kept', () => {
  const kept = keptPages({ ...report, downloads: ['pdf'] }).map((page) => path(page, 'cy'));
  expect(kept.filter((page) => !page.startsWith('/cy/'))).toEqual([]);
  expect(kept.filter((page) => /\/(llawn|ffynhonnell|mynegair|ochr-yn-ochr|dolennu|casgliad)\//.test(page))).toEqual(
    [],
  );
  expect(kept).toEqual(
    expect.arrayContaining(['/cy/', '/cy/penodau/', '/cy/penodau/1/', '/cy/chwilio/', '/cy/lawrlwytho/']),
  );
});
