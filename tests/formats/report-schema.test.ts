import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../src/formats/report-json.ts';
import { reportSchema } from '../../src/formats/report-schema.ts';
import { loadSoundReport } from '../../src/load.ts';
import { kinds } from '../../src/schemas/kind.ts';

const schema = JSON.parse(reportSchema());
const ajv = new Ajv2020({
  allErrors: true,
  strictTypes: true,
  strictTuples: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
const validate = ajv.compile(schema);
const whole = JSON.parse(reportJson(loadSoundReport('tests/fixtures/report')));

const url = { en: '/en/statistics/s1/', cy: '/cy/ystadegau/s1/', id: '/id/s1/' };
const statistic = {
  id: 's1',
  kind: 'statistic',
  parent: 'p1.1',
  title: { en: 'Visits' },
  text: { en: 'visits rose by 12% in a year' },
  value: 12,
  bound: 'exact',
  unit: 'percent',
  place: 'wales',
  period: '2018',
  base: { en: 'visits' },
  method: 'fieldwork',
  url,
};
const isValid = (...units: unknown[]): boolean => validate({ ...whole, units });

test('the fixture’s report.json is valid', () => {
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
});

test('every field is described for its users', () => {
  const { properties } = schema.$defs.unit;
  expect(Object.entries<{ description?: string }>(properties).filter(([, { description }]) => !description)).toEqual(
    [],
  );
  expect(properties.kind.enum).toEqual(kinds);
  expect(properties.unit.enum).toContain('per-10000-children');
});

describe('what is reserved is described already', () => {
  test('statistics', () => {
    expect(isValid(statistic)).toBe(true);
    expect(isValid({ ...statistic, value: { low: 54, high: 167 }, bound: 'between' })).toBe(true);
    expect(isValid({ ...statistic, unit: 'apples' })).toBe(false);
  });

  test('observations, which lack a value only with a reason', () => {
    const observed = (observation: unknown) => isValid({ ...statistic, observations: [observation] });
    expect(observed({ place: 'wales', period: '1998', value: 2991 })).toBe(true);
    expect(observed({ period: '1999', value: null, reason: { en: 'Not counted.' } })).toBe(true);
    expect(observed({ period: '1999', value: null })).toBe(false);
    expect(observed({ period: '1999' })).toBe(false);
  });

  test('figures, evidence and the state of a translation', () => {
    const { id: _, ...rest } = statistic;
    expect(isValid({ ...rest, id: 'f1', kind: 'figure', statistics: ['s1'] })).toBe(true);
    expect(isValid({ ...statistic, evidence: [{ id: 'p1.1', role: 'supports', why: { en: 'It says so.' } }] })).toBe(
      true,
    );
    expect(isValid({ ...statistic, translation: { status: 'draft', of: 'a'.repeat(64) } })).toBe(true);
  });
});

test.each([
  ['an unknown field', { ...statistic, colour: 'red' }],
  ['an unknown kind', { ...statistic, kind: 'poem' }],
  ['no text', { ...statistic, text: undefined }],
  ['words in neither language', { ...statistic, text: {} }],
  ['a quotation without a speaker', { ...statistic, kind: 'quotation' }],
  ['a speaker of what is no quotation', { ...statistic, speaker: { id: 'reader', en: 'Reader' } }],
  ['an address elsewhere', { ...statistic, url: { ...url, en: 'https://report.example/' } }],
])('%s is not valid', (_, unit) => expect(isValid(JSON.parse(JSON.stringify(unit)))).toBe(false));
