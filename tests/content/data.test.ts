import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { reportSchema } from '../../src/formats/schema/report-schema.ts';
import { entriesCsv } from '../../src/formats/tables/entries-csv.ts';
import { quotationsCsv } from '../../src/formats/tables/quotations-csv.ts';
import { ledgerFindings } from '../../src/model/ledger/ledger.ts';
import { report } from './this-report.ts';

const data = JSON.parse(reportJson(report));
const units = z
  .array(
    z.looseObject({ id: z.string(), kind: z.string(), number: z.string().optional(), parent: z.string().optional() }),
  )
  .parse(data.units);
const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind);
const rows = (table: string | undefined): number => (table ?? '').split('\r\n').length - 2;

test('report.json is valid against its schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTuples: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  const validate = ajv.compile(JSON.parse(reportSchema(report)));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
});

test('it has everything that the report has', () => {
  expect(ofKind('chapter').map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(ofKind('conclusion').map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `c${index + 1}`));
  expect(ofKind('quotation')).toHaveLength(21);
  expect(ofKind('outcome')).toHaveLength(4);
  expect(ofKind('model')).toHaveLength(9);
  const paragraphs = ofKind('paragraph');
  const numbered = paragraphs.filter(({ number }) => number?.includes('.'));
  expect(
    [1, 2, 3, 4, 5, 6].map((chapter) => numbered.filter(({ parent }) => parent === `ch${chapter}`).length),
  ).toEqual([10, 5, 7, 5, 6, 6]);
  expect(paragraphs.filter(({ id }) => /^p\d/.test(id))).toHaveLength(56);
  expect(paragraphs.filter(({ id }) => /^overview-/.test(id))).toHaveLength(15);
});

test('the tables have a row for each', () => {
  expect(rows(entriesCsv(report, 'conclusions'))).toBe(20);
  expect(rows(quotationsCsv(report))).toBe(21);
});

test('a quotation is shown with its words, its place, its speaker, its lines and its addresses', () => {
  expect(units.find(({ id }) => id === 'q8')).toEqual({
    id: 'q8',
    kind: 'quotation',
    parent: 'p3.3',
    text: expect.objectContaining({ en: expect.stringMatching(/^I have no idea when he'll turn up .* happen\.$/) }),
    speaker: { id: 'young-person', en: 'Young person', cy: 'Person ifanc' },
    subjects: ['t2'],
    source: { lines: [218, 218], pages: [10, 13] },
    translation: { status: 'draft', of: expect.stringMatching(/^[0-9a-f]{64}$/) },
    url: { en: '/en/quotations/q8/', cy: '/cy/dyfyniadau/q8/', id: '/id/q8/' },
  });
});

test('pages in print come from the printed contents', () => {
  const pages = (id: string) => report.source?.printed.get(id)?.pages;
  expect(['c8', 'introduction-1', 'p6.1', 'methodology-1'].map(pages)).toEqual([[2, 3], [2, 3], [19], undefined]);
});

test('the source is the file as it was extracted', () => {
  const hash = createHash('sha256')
    .update(report.source?.text ?? '')
    .digest('hex');
  expect(hash).toMatch(/^169c78ea/);
  expect(data.report.source.sha256).toBe(hash);
});

test('what was published before is kept', () => expect(ledgerFindings(report).problems).toEqual([]));
