import { expect, test } from 'vitest';
import { sheetHead } from '../../src/components/page/sheet-head.ts';
import { printSheets } from '../../src/components/parts/print-sheets.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import { report } from '../invented-report.ts';

const chapter = report.chapters[0]?.unit;
if (!chapter) throw new Error('The report has no chapter.');

test('a sheet has the report’s title, the page’s own, whose it is, and its whole address', () => {
  const name = 'The Report';
  const title = 'Chapter 1: Care';
  expect(sheetHead(report, 'en', { name, title, target: { to: 'unit', unit: chapter } })).toEqual({
    'data-report': name,
    'data-page': title,
    'data-address': `${report.site.origin}/en/chapters/${chapter.number}/`,
    'data-titled': true,
  });
  expect(sheetHead(report, 'en', { name, title: '', target: { to: 'front' } })).toEqual({
    'data-report': name,
    'data-address': `${report.site.origin}/`,
  });
  expect(sheetHead(report, 'en', { name, title: 'Not found' })).toEqual({
    'data-report': name,
    'data-page': 'Not found',
  });
});

test('a head that a line of the sheet cannot hold is cut after a word', () => {
  const name = 'Achieving good outcomes for children, young people and their families';
  const title = 'Statistic s17: Children who felt hostile when social workers came and went without notice';
  const head = sheetHead(report, 'en', { name, title });
  expect(head['data-report']).toBe('Achieving good outcomes for children, young people\u00a0…');
  expect(head['data-page']).toBe('Statistic s17: Children who felt hostile when social workers came and\u00a0…');
  const long = {
    ...report,
    units: report.units.map((unit) => (unit === chapter ? { ...chapter, title: { en: name + name } } : unit)),
  };
  expect(printSheets(long, 'en')).toContain('Achieving good outcomes for children, young people and …"');
  // Of what is written without spaces, a whole line.
  expect(sheetHead(report, 'en', { name, title: 'x'.repeat(100) })['data-page']).toBe(`${'x'.repeat(70)}\u00a0…`);
});

test('each part of the whole report begins its own sheets, with its name at their head', () => {
  const title = { en: 'The \\ "good"', cy: 'Y \\ "da"' };
  const quoted = { ...report, units: report.units.map((unit) => (unit === chapter ? { ...chapter, title } : unit)) };
  const sheets = printSheets(report, 'en');
  for (const { id } of readingOrder(report)) {
    expect(sheets).toContain(`section[aria-labelledby="${id}"] {\n  page: part-${id};`);
    expect(sheets).toContain(`@page part-${id} {`);
  }
  // What closes the page follows its last part, on the same sheet where there is room.
  expect(sheets).toContain(`footer {\n  page: part-${readingOrder(report).at(-1)?.id};`);
  expect(printSheets(quoted, 'cy')).toContain('Y \\\\ “da”" !important;');
});
