import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { figureJson } from '../../../src/formats/json/figure-json.ts';
import { reportJson } from '../../../src/formats/json/report-json.ts';
import { reportSchema } from '../../../src/formats/schema/report-schema.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { unit } from '../../../src/model/report.ts';
import { type Prose, plainProse, type Unit } from '../../../src/model/unit/unit.ts';
import { structuralKinds } from '../../../src/schemas/kind.ts';
import type { Name } from '../../../src/schemas/name.ts';
import { ofType } from '../../units.ts';

const report = loadSoundReport('tests/fixtures/report');
const schema = JSON.parse(reportSchema(report));
const ajv = new Ajv2020({
  allErrors: true,
  strictTypes: true,
  strictTuples: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
const validate = ajv.compile(schema);
const whole = JSON.parse(reportJson(report));

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
const observations = [
  { place: 'wales', period: '1998', value: 2991, bound: 'exact' },
  { place: 'wales', period: '2012-03-31', value: { low: 5000, high: 6000 }, bound: 'between' },
];
const series = {
  id: 's2',
  kind: 'statistic',
  parent: 'p1.1',
  title: { en: 'Visits' },
  text: { en: 'Visits.' },
  unit: 'people',
  method: 'census',
  observations,
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
  expect(properties.unit.enum).toContain('percent');
});

describe('a kind', () => {
  const poem = { id: 'v1', kind: 'poem', text: { en: 'A shelf.' }, url };
  test('may be one that another report’s lists have; those of this one are named', () => {
    expect(isValid(poem)).toBe(true);
    expect(schema.$defs.unit.properties.kind.examples.toSorted()).toEqual([...structuralKinds, 'conclusion'].sort());
    for (const kind of [...structuralKinds, 'conclusion'])
      expect(schema.$defs.unit.properties.kind.description).toContain(kind);
  });

  test.each([
    ['in words', { kind: 'A poem' }],
    ['nothing', { kind: '' }],
    ['a number', { kind: 3 }],
    ['absent', { kind: undefined }],
    ['unknown, with a value', { value: 12, bound: 'exact' }],
    ['unknown, with a speaker', { speaker: { id: 'reader', en: 'Reader' } }],
    ['unknown, with what a figure shows', { statistics: ['s1'] }],
  ])('is never %s', (_what, fields) => expect(isValid(JSON.parse(JSON.stringify({ ...poem, ...fields })))).toBe(false));
});

describe('a statistic', () => {
  test('has one value, which may be a range', () => {
    expect(isValid(statistic)).toBe(true);
    expect(isValid({ ...statistic, value: { low: 54, high: 167 }, bound: 'between' })).toBe(true);
    const { place: _place, period: _period, base: _base, ...unstated } = statistic;
    expect(isValid(unstated)).toBe(true);
  });

  test('or several observations and no value of its own', () => expect(isValid(series)).toBe(true));

  const { value: _value, ...valueless } = statistic;
  const { unit: _unit, ...unitless } = statistic;
  const { method: _method, ...methodless } = statistic;
  const { bound: _bound, ...boundless } = statistic;
  const { title: _title, ...titleless } = statistic;
  test.each<[string, unknown]>([
    ['neither value nor observations', valueless],
    ['both', { ...statistic, observations }],
    ['observations and a place of its own', { ...series, place: 'wales' }],
    ['no unit', unitless],
    ['an unknown unit', { ...statistic, unit: 'apples' }],
    ['no method', methodless],
    ['an unknown method', { ...statistic, method: 'guess' }],
    ['a value without a bound', boundless],
    ['an unknown bound', { ...statistic, bound: 'under' }],
    ['"between" without a range', { ...statistic, bound: 'between' }],
    ['a range that is exact', { ...statistic, value: { low: 54, high: 167 } }],
    ['half a range', { ...statistic, value: { low: 54 }, bound: 'between' }],
    ['a value in words', { ...statistic, value: '12' }],
    ['no value', { ...statistic, value: null }],
    ['a place that is no id', { ...statistic, place: 'North Wales' }],
    ['a period in words', { ...statistic, period: 'in 2018' }],
    ['no title', titleless],
    ['the statistics of a figure', { ...statistic, statistics: ['s1'] }],
  ])('%s is not valid', (_what, unit) => expect(isValid(unit)).toBe(false));

  const observed = (observation: unknown) => isValid({ ...series, observations: [observation, ...observations] });
  test('has no observation without a value, but with a reason', () => {
    expect(observed({ period: '1999', value: null, reason: { en: 'Not counted.' } })).toBe(true);
    expect(observed({ period: '1999', value: null })).toBe(false);
    expect(observed({ period: '1999' })).toBe(false);
    expect(observed({ period: '1999', value: null, bound: 'exact', reason: { en: 'Not counted.' } })).toBe(false);
    expect(observed({ period: '1999', value: 7, bound: 'exact', reason: { en: 'Not counted.' } })).toBe(false);
    expect(observed({ period: '1999', value: 7 })).toBe(false);
    expect(observed({ period: '1999', value: 7, bound: 'between' })).toBe(false);
    expect(isValid({ ...series, observations: observations.slice(1) })).toBe(false);
  });
});

describe('a figure', () => {
  const figure = {
    id: 'f1',
    kind: 'figure',
    title: { en: 'Visits' },
    text: { en: 'Visits' },
    statistics: ['s1', 's2'],
    url,
  };

  test('has the statistics that it shows, and no value of its own', () => {
    expect(isValid(figure)).toBe(true);
    const { statistics: _, ...bare } = figure;
    expect(isValid(bare)).toBe(false);
    expect(isValid({ ...figure, statistics: [] })).toBe(false);
    expect(isValid({ ...figure, statistics: ['s1', 's1'] })).toBe(false);
    expect(isValid({ ...figure, value: 12, bound: 'exact' })).toBe(false);
    expect(isValid({ ...figure, unit: 'percent' })).toBe(false);
  });
});

test('what is reserved is described already: evidence', () => {
  const conclusion = { id: 'c1', kind: 'conclusion', text: { en: 'So it is.' }, url };
  expect(isValid({ ...conclusion, evidence: [{ id: 'p1.1', role: 'supports', why: { en: 'It says so.' } }] })).toBe(
    true,
  );
  expect(isValid({ ...conclusion, evidence: [{ id: 'p1.1', role: 'proves' }] })).toBe(false);
});

test('a unit may have the state of its translation', () => {
  expect(isValid({ ...statistic, translation: { status: 'draft', of: 'a'.repeat(64) } })).toBe(true);
});

describe('words in another language than their text', () => {
  const fixture = loadSoundReport('tests/fixtures/report');
  const names: Name[] = [{ kind: 'programme', name: { en: 'Open House', cy: 'Open House' } }];
  const marked: Prose = {
    words: [{ type: 'lang', lang: 'en', children: [{ type: 'text', value: 'shelf' }] }],
    items: [],
  };
  const units: Unit[] = [
    unit(fixture, 'c1'),
    { ...unit(fixture, 's1'), title: { en: 'Open House', cy: 'Y tŷ Open House; Open House' } },
    { ...unit(fixture, 'p1.1'), prose: { en: plainProse('One shelf.'), cy: marked } },
  ];
  const record = { ...fixture.record, subtitle: { en: ['Open House'], cy: ['Open', 'House yng Nghymru'] } };
  const file = JSON.parse(reportJson({ ...fixture, names, units, record }));

  test('are listed beside it, each once, in units and in what is said of the report', () => {
    const listed = file.units.map(({ foreign }: { foreign?: unknown }) => foreign);
    expect(listed).toEqual([undefined, { cy: ['Open House'] }, { cy: ['shelf'] }]);
    expect(file.report.foreign.cy).toContain('Open House');
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  test('stand in the file of a figure, too', () => {
    const unit = ofType(fixture, 'figure', 'f1');
    const title = { en: 'Open House', cy: 'Tŷ Open House' };
    const figure = { ...unit.figure, panels: unit.figure.panels.map((panel) => ({ ...panel, title })) };
    const made = figureJson({ ...fixture, names }, { ...unit, figure });
    expect(JSON.parse(made)).toMatchObject({ foreign: { cy: ['Open House'] } });
  });

  test.each([{ de: ['x'] }, {}, { cy: [] }, { cy: [''] }, { cy: 'Open House' }])('are never %j', (foreign) => {
    expect(isValid({ ...statistic, foreign: { cy: ['Open House'] } })).toBe(true);
    expect(isValid({ ...statistic, foreign })).toBe(false);
  });
});

test('the values of unit and method are those that the report declares, and bounds those that all have', () => {
  const { properties } = schema.$defs.unit;
  const bounds = ['exact', 'over', 'about', 'between'];
  expect(properties.unit.enum).toEqual(report.measures.units.map(({ id }) => id));
  expect(properties.bound.enum).toEqual(bounds);
  expect(properties.method.enum).toEqual(report.measures.methods.map(({ id }) => id));
  expect(properties.observations.items.properties.bound.enum).toEqual(bounds);
});

test.each([
  ['an unknown field', { ...statistic, colour: 'red' }],
  ['a statistic under another kind', { ...statistic, kind: 'poem' }],
  ['no text', { ...statistic, text: undefined }],
  ['words in neither language', { ...statistic, text: {} }],
  ['a quotation without a speaker', { id: 'q1', kind: 'quotation', text: { en: 'No.' }, url }],
  ['a paragraph with a value', { ...statistic, kind: 'paragraph' }],
  ['a speaker of what is no quotation', { ...statistic, speaker: { id: 'reader', en: 'Reader' } }],
  ['an address elsewhere', { ...statistic, url: { ...url, en: 'https://report.example/' } }],
])('%s is not valid', (_, unit) => expect(isValid(JSON.parse(JSON.stringify(unit)))).toBe(false));
