import { expect, test } from 'vitest';
import { alternates, hasRoom, indexedPages, reportRooms } from '../../../src/model/address/pages.ts';
import { path } from '../../../src/model/address/permalink.ts';
import { report } from '../../invented-report.ts';

const paths = indexedPages(report).map((page) => path(page, 'cy'));

test('rooms of parts that a report lacks are not there', () => {
  expect(reportRooms(report)).not.toContain('acknowledgements');
  expect(reportRooms(report)).not.toContain('appendix-a');
  expect(hasRoom(report, 'source')).toBe(true);
  const { source: _, ...sourceless } = report;
  expect(hasRoom(sourceless, 'source')).toBe(false);
  expect(hasRoom(report, 'translation')).toBe(true);
  expect(hasRoom({ ...report, translations: new Map() }, 'translation')).toBe(false);
});

test('chapters, conclusions and quotations are listed on their own pages', () => {
  expect(paths).toContain('/cy/penodau/2/');
  expect(paths).toContain('/cy/casgliadau/c5/');
  expect(paths).toContain('/cy/dyfyniadau/q3/');
});

test('pages in two languages at once are listed, and no page of their room', () => {
  expect(paths).toContain('/cy/ochr-yn-ochr/ch2/');
  expect(paths).toContain('/cy/ochr-yn-ochr/introduction/');
  expect(paths).toContain('/cy/ochr-yn-ochr/q3/');
  expect(paths).not.toContain('/cy/ochr-yn-ochr/');
});

test('there is a glossary where the report uses a term, and none where it uses none', () => {
  expect(paths).toContain('/cy/geirfa/');
  const unused = report.terms.filter(({ en }) => en === 'reading room');
  expect(unused).toHaveLength(1);
  expect(hasRoom({ ...report, terms: unused }, 'glossary')).toBe(false);
  expect(hasRoom({ ...report, terms: [] }, 'glossary')).toBe(false);
});

test('no page is listed twice, no place on a page, no search, no folder and no neutral address', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(hasRoom(report, 'collection')).toBe(true);
  expect(paths.filter((each) => /#|^\/id\/|chwilio|casgliad\/$/.test(each))).toEqual([]);
});

test('the home pages have the bilingual page for readers of neither language', () => {
  const addresses = (list: ReturnType<typeof alternates>) =>
    list.map(({ hreflang, target, locale }) => `${hreflang} ${path(target, locale)}`);
  const home = ['en /en/', 'cy /cy/', 'x-default /'];
  expect(addresses(alternates(report, { to: 'front' }))).toEqual(home);
  expect(addresses(alternates(report, { to: 'room', room: 'home' }))).toEqual(home);
  expect(addresses(alternates(report, { to: 'room', room: 'full' }))).toEqual([
    'en /en/full/',
    'cy /cy/llawn/',
    'x-default /en/full/',
  ]);
});
