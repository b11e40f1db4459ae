import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataMetadata, figuresMetadata, statisticsMetadata } from '../../../src/formats/tables/csvw.ts';
import { figureCsv } from '../../../src/formats/tables/figure-csv.ts';
import { statisticCsv } from '../../../src/formats/tables/statistics-csv.ts';
import { publicTables } from '../../../src/formats/tables/tables.ts';
import { report } from '../../invented-report.ts';
import { ofType } from '../../units.ts';
import { cellsOf, rowsOf } from '../table.ts';

const words = z.tuple([
  z.object({ '@value': z.string().min(3), '@language': z.literal('en') }),
  z.object({ '@value': z.string().min(3), '@language': z.literal('cy') }),
]);
const datatype = z.union([z.string(), z.object({ base: z.literal('string'), format: z.string() })]);
const column = z.strictObject({
  name: z.string(),
  titles: z.object({ und: z.string(), en: z.string().min(2), cy: z.string().min(2) }),
  'dc:description': words,
  datatype,
  lang: z.enum(['en', 'cy']).optional(),
  required: z.boolean().optional(),
});
const schema = z.object({ columns: z.array(column), primaryKey: z.array(z.string()).optional() });
const group = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.literal('en') })]),
  'dc:rights': words,
  'dc:source': words,
  tableSchema: schema.optional(),
  tables: z.array(z.object({ url: z.string(), tableSchema: schema.optional() })).min(1),
});

/** The tables that a file describes, each with its columns, and the text of each. */
function tables(metadata: string | undefined, folder: string) {
  const { tableSchema, tables } = group.parse(JSON.parse(metadata ?? ''));
  return tables.map((table) => {
    const own = table.tableSchema ?? tableSchema;
    if (!own) throw new Error(`${table.url} has no schema.`);
    return { url: `${folder}${table.url}`, columns: own.columns, primaryKey: own.primaryKey };
  });
}

const all = [
  ...tables(dataMetadata(report), ''),
  ...tables(statisticsMetadata(report), 'statistics/'),
  ...tables(figuresMetadata(report), 'figures/'),
];

function textOf(url: string): string {
  const id = /\/(\w+)\.csv$/.exec(url)?.[1];
  const whole = publicTables(report).find(({ name }) => url === `${name}.csv`);
  if (whole) return whole.csv() ?? '';
  if (id === undefined) return '';
  return url.startsWith('figures/')
    ? figureCsv(report, ofType(report, 'figure', id))
    : statisticCsv(report, ofType(report, 'statistic', id));
}

test('every table is described by the file beside it', () => {
  expect(all.map(({ url }) => url)).toEqual([
    'statistics.csv',
    'conclusions.csv',
    'quotations.csv',
    ...Array.from({ length: 12 }, (_, index) => `statistics/s${index + 1}.csv`),
    ...['f1', 'f2', 'f3'].map((id) => `figures/${id}.csv`),
  ]);
});

test.each(all)('the columns of $url are those of its first row, in that order', ({ url, columns }) => {
  const [header] = cellsOf(textOf(url));
  expect(columns.map(({ name }) => name)).toEqual(header);
  expect(columns.map(({ titles }) => titles.und)).toEqual(header);
});

test.each(all)('the cells of $url are what they are said to be', ({ url, columns, primaryKey }) => {
  const rows = rowsOf(textOf(url));
  expect(rows.length).toBeGreaterThan(0);
  for (const { name, datatype, required } of columns) {
    for (const cell of rows.map((row) => row[name] ?? '')) {
      if (required) expect(cell).not.toBe('');
      if (cell === '') continue;
      if (typeof datatype === 'object') expect(cell).toMatch(new RegExp(datatype.format));
      if (datatype === 'decimal') expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
      if (datatype === 'positiveInteger') expect(cell).toMatch(/^[1-9]\d*$/);
      if (datatype === 'anyURI') expect(cell).toMatch(/^\/[\w/.#-]+$/);
    }
  }
  const keys = rows.map((row) => primaryKey?.map((name) => row[name]).join(' ') ?? crypto.randomUUID());
  expect(new Set(keys).size).toBe(rows.length);
});
