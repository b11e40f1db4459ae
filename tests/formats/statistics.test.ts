import { expect, test } from 'vitest';
import { z } from 'zod';
import { figureTable } from '../../src/charts/table.ts';
import { figureJson } from '../../src/formats/json/figure-json.ts';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { figureCsv } from '../../src/formats/tables/figure-csv.ts';
import { statisticCsv, statisticsCsv } from '../../src/formats/tables/statistics-csv.ts';
import { unitsOf } from '../../src/model/report.ts';
import { onScale } from '../../src/model/statistic/value.ts';
import { report } from '../invented-report.ts';
import { ofType } from '../units.ts';
import { cellsOf, rowsOf } from './table.ts';

const range = z.object({ low: z.number(), high: z.number() });
const value = z.union([z.number(), range, z.null()]);
const observation = z.object({
  place: z.string().optional(),
  period: z.string().optional(),
  value,
  bound: z.string().optional(),
});
const jsonUnits = z
  .array(z.looseObject({ id: z.string(), kind: z.string(), observations: z.array(observation).optional() }))
  .parse(JSON.parse(reportJson(report)).units);
const jsonUnit = (id: string) => jsonUnits.find((each) => each.id === id);

/** The cells value, low and high of a value. */
const cells = (value: z.output<typeof observation>['value']): string[] => {
  if (value === null) return ['', '', ''];
  return typeof value === 'number' ? [String(value), '', ''] : ['', String(value.low), String(value.high)];
};

test('one value stands with its place and period in the order that is promised, and an unstated base is not there', () => {
  const s11 = jsonUnit('s11');
  expect(Object.keys(s11 ?? {})).toEqual(
    'id kind parent title text value bound unit period base method source translation url'
      .split(' ')
      .filter((key) => key !== 'source' || s11?.source !== undefined),
  );
  expect(jsonUnit('s1')).toMatchObject({ value: 14, bound: 'exact', unit: 'cases', place: 'brynarth' });
  expect(jsonUnit('s1')).not.toHaveProperty('base');
  expect(jsonUnit('s10')).toMatchObject({ value: { low: 54, high: 167 }, bound: 'between' });
  expect(jsonUnit('s12')).toMatchObject({ bound: 'about', population: { en: 'people who came to a library' } });
});

test('several values stand as observations in printed order, and there is no other value', () => {
  const s9 = jsonUnit('s9');
  for (const field of ['value', 'bound', 'place', 'period']) expect(s9).not.toHaveProperty(field);
  expect(s9?.observations?.map(({ place, period, value }) => [place, period, value])).toEqual([
    ['brynarth', '2009', 12400],
    ['brynarth', '2018', 9870],
    ['llanfryn', '2009', 15300],
    ['llanfryn', '2018', null],
  ]);
});

test('a statistic comes after the block that first states it, and figures come last', () => {
  const ids = jsonUnits.map(({ id }) => id);
  expect(ids.slice(1, 4)).toEqual(['introduction-1', 's1', 's2']);
  expect(ids.slice(-3)).toEqual(['f1', 'f2', 'f3']);
  expect(jsonUnit('f2')).toMatchObject({ statistics: ['s11', 's12', 's3', 's5', 's8'] });
});

test('the table of statistics says of each value what report.json says', () => {
  const expected = jsonUnits
    .filter(({ kind }) => kind === 'statistic')
    .flatMap(({ id, observations, ...single }) =>
      (observations ?? [observation.parse(single)]).map(({ place = '', period = '', value, bound = '' }) => [
        id,
        place,
        period,
        ...cells(value),
        bound,
      ]),
    );
  expect(
    cellsOf(statisticsCsv(report) ?? '')
      .slice(1)
      .map((row) => row.slice(0, 7)),
  ).toEqual(expected);
});

test('the tables of each statistic are together the table of all', () => {
  const each = unitsOf(report, 'statistic').flatMap((one) => rowsOf(statisticCsv(report, one)));
  expect(each).toEqual(rowsOf(statisticsCsv(report)));
});

const figureFile = z.object({
  statistics: z.array(z.string()),
  panels: z.array(
    z.object({
      unit: z.string().optional(),
      rows: z.array(
        observation.extend({
          label: z.object({ en: z.string(), cy: z.string() }),
          statistic: z.string().optional(),
          missing: z.object({ en: z.string(), cy: z.string() }).optional(),
        }),
      ),
    }),
  ),
});

test.each(unitsOf(report, 'figure').map(({ id }) => id))('%s is the same as table, CSV and JSON', (id) => {
  const one = ofType(report, 'figure', id);
  const csv = rowsOf(figureCsv(report, one)).map((row) => [
    Number(row.panel),
    row.label_en,
    row.label_cy,
    row.statistic,
    row.place,
    row.period,
    row.value,
    row.low,
    row.high,
    row.bound,
    row.missing_en,
    row.missing_cy,
  ]);
  const table = figureTable(one.figure, report);
  expect(csv).toEqual(
    table.map(({ panel, label, statistic, place, period, value, bound, missing }) => [
      panel,
      label.en,
      label.cy,
      statistic ?? '',
      place?.id ?? '',
      period ?? '',
      ...cells(value && onScale(value)),
      bound ?? '',
      missing?.en ?? '',
      missing?.cy ?? '',
    ]),
  );
  const { panels } = figureFile.parse(JSON.parse(figureJson(report, one)));
  expect(csv).toEqual(
    panels.flatMap(({ rows }, at) =>
      rows.map(({ label, statistic = '', place = '', period = '', value, bound = '', missing }) => [
        at + 1,
        label.en,
        label.cy,
        statistic,
        place,
        period,
        ...cells(value),
        bound,
        missing?.en ?? '',
        missing?.cy ?? '',
      ]),
    ),
  );
});
