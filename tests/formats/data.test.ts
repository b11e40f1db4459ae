import { expect, test } from 'vitest';
import { mystReferences } from '../../src/formats/inventory/myst.ts';
import { mystData } from '../../src/formats/inventory/myst-data.ts';
import { sphinxInventory } from '../../src/formats/inventory/sphinx.ts';
import { figureJson } from '../../src/formats/json/figure-json.ts';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { reportSchema } from '../../src/formats/schema/report-schema.ts';
import { dataMetadata, figuresMetadata, statisticsMetadata } from '../../src/formats/tables/csvw.ts';
import { entriesCsv } from '../../src/formats/tables/entries-csv.ts';
import { figureCsv } from '../../src/formats/tables/figure-csv.ts';
import { quotationsCsv } from '../../src/formats/tables/quotations-csv.ts';
import { statisticCsv, statisticsCsv } from '../../src/formats/tables/statistics-csv.ts';
import { publicTables } from '../../src/formats/tables/tables.ts';
import { report } from '../invented-report.ts';
import { ofType } from '../units.ts';
import { inflated } from './inflated.ts';

const withoutUnits = { ...report, parts: [], units: [], places: [] };

const files: [file: string, made: string | undefined][] = [
  ['report.json', reportJson(report)],
  ['report.schema.json', reportSchema(report)],
  ...publicTables(report).map(({ name, csv }) => [`${name}.csv`, csv()] satisfies [string, string | undefined]),
  ['csv-metadata.json', dataMetadata(report)],
  ['statistics/s9.csv', statisticCsv(report, ofType(report, 'statistic', 's9'))],
  ['statistics/csv-metadata.json', statisticsMetadata(report)],
  ['figures/f1.csv', figureCsv(report, ofType(report, 'figure', 'f1'))],
  ['figures/f1.json', figureJson(report, ofType(report, 'figure', 'f1'))],
  ['figures/f2.csv', figureCsv(report, ofType(report, 'figure', 'f2'))],
  ['figures/f2.json', figureJson(report, ofType(report, 'figure', 'f2'))],
  ['figures/csv-metadata.json', figuresMetadata(report)],
  ...(['en', 'cy'] as const).flatMap((locale): [string, string][] => [
    [`${locale}/objects.inv`, inflated(sphinxInventory(report, locale))],
    [`${locale}/myst.xref.json`, mystReferences(report, locale)],
    [`${locale}/myst/q1.json`, mystData(report, ofType(report, 'quotation', 'q1'), locale)],
  ]),
];

// These files are promises to those who read them: a change here is a change for them, to be told in the README.
// `npm test -- tests/formats/data.test.ts -u` writes them anew.
test.each(files)('%s is byte for byte as promised', async (file, made) => {
  // To compare files, Vitest takes one end of a line for another.
  expect(made?.includes('\r')).toBe(file.endsWith('.csv'));
  await expect(made).toMatchFileSnapshot(`expected/${file}.txt`);
});

test('a report without conclusions, quotations or statistics has no table of them, and no description of one', () => {
  for (const make of [
    (of: typeof withoutUnits) => entriesCsv(of, 'conclusions'),
    quotationsCsv,
    statisticsCsv,
    dataMetadata,
    statisticsMetadata,
    figuresMetadata,
  ])
    expect(make(withoutUnits)).toBeUndefined();
  expect(publicTables(withoutUnits)).toEqual([]);
  expect(reportJson(withoutUnits)).not.toContain('places');
});
