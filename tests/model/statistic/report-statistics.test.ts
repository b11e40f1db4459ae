import { expect, test } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { unitsOf } from '../../../src/model/report.ts';
import { derivedFrom, derivedOf } from '../../../src/model/statistic/report-statistics.ts';

const report = loadSoundReport('tests/fixtures/report');
const figures = unitsOf(report, 'figure');
const namesOf = (id: string) =>
  figures.filter((figure) => figure.id === id).flatMap((unit) => derivedOf(report, unit).map(({ label }) => label.en));

test('a calculation stands with the first figure that shows both of its numbers, a whole among them, and with no other', () => {
  expect(namesOf('f1')).toEqual([
    'Growth in Brynarth, 2009 to 2018',
    'Llanfryn less Brynarth, 2009',
    'Llanfryn for each reader of Brynarth, 2009',
  ]);
  expect(namesOf('f2')).toEqual(['Libraries open on both days']);
  const all = figures.flatMap((unit) => derivedOf(report, unit));
  expect(new Set(all).size).toBe(all.length);
});

test('a calculation stands with each statistic that it takes', () => {
  expect(['s1', 's3', 's2'].map((id) => derivedFrom(report, { id }).length)).toEqual([1, 1, 0]);
});
