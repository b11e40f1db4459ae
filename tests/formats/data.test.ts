import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conclusionsCsv } from '../../src/formats/conclusions-csv.ts';
import { quotationsCsv } from '../../src/formats/quotations-csv.ts';
import { reportJson } from '../../src/formats/report-json.ts';
import { reportSchema } from '../../src/formats/report-schema.ts';
import { loadSoundReport } from '../../src/load.ts';

const report = loadSoundReport('tests/fixtures/report');
const withoutUnits = { ...report, units: [] };

// These files are promises to those who read them: a change here is a change for them, to be told in the README.
test.each([
  ['report.json', reportJson(report)],
  ['report.schema.json', reportSchema()],
  ['conclusions.csv', conclusionsCsv(report)],
  ['quotations.csv', quotationsCsv(report)],
])('%s is byte for byte as promised', (file, made) => {
  expect(made).toBe(readFileSync(`tests/formats/expected/${file}.txt`, 'utf8'));
});

test('a report without conclusions or quotations has no table of them', () => {
  expect(conclusionsCsv(withoutUnits)).toBeUndefined();
  expect(quotationsCsv(withoutUnits)).toBeUndefined();
});
