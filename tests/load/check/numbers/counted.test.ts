import { expect, it } from 'vitest';
import { methodsFor, ratesIn, unitsFor } from '../../../../src/load/check/numbers/counted.ts';
import { methodSchema, unitSchema } from '../../../../src/schemas/numbers/measure.ts';

it.each([
  ['en', 'a rate of 320 per 10,000 children', 10_000],
  ['en', 'In 1998 the rate per 10,000 population', 10_000],
  ['en', '5 per 1000 births', 1_000],
  ['en', '5 per thousand births', 1_000],
  ['en', '5 per hundred thousand people', 100_000],
  ['en', '5 per million people', 1_000_000],
  ['cy', '320 fesul 10,000 o blant', 10_000],
  ['cy', '5 fesul mil o enedigaethau', 1_000],
  ['cy', '5 am bob 1,000', 1_000],
] as const)('a rate is read in %s “%s”', (locale, words, per) => {
  expect(ratesIn(words, locale).map((each) => each.per)).toEqual([per]);
});

it.each([
  ['en', '36 per cent of cases'],
  ['en', 'one in every 100 children'],
  ['en', 'two cases per person'],
  ['en', '4 per 15 families'],
  ['cy', 'un o bob 100 o blant'],
  ['cy', '36 y cant'],
] as const)('none is in %s “%s”', (locale, words) => expect(ratesIn(words, locale)).toEqual([]));

const both = (en: string, cy = en) => ({ en, cy });
const unit = (id: string, more: object = {}) => unitSchema.parse({ id, name: both(id), measure: 'count', ...more });
const method = (id: string, more: object = {}) => methodSchema.parse({ id, name: both(id), ...more });
const measures = {
  units: [
    unit('libraries', { words: { en: ['library', 'libraries'], cy: ['llyfrgell'] } }),
    unit('things', { anything: true }),
    unit('percent', { measure: 'percentage' }),
  ],
  methods: [
    method('post', { words: { en: ['survey', 'letters'] }, units: ['libraries'] }),
    method('visit', { words: { en: ['survey', 'visited'] } }),
    method('unknown', { stated: false }),
  ],
};
const record = (label: string, more: object = {}) => ({
  id: 's1',
  title: both('Title'),
  label: both(label),
  text: both('5'),
  unit: 'things',
  method: 'unknown',
  ...more,
});

it('a count is in the unit that its label names, or in one for anything', () => {
  expect(unitsFor(record('of the libraries'), measures)).toEqual(['libraries']);
  expect(unitsFor({ ...record('shelves'), label: both('shelves', 'o lyfrgell') }, measures)).toEqual(['libraries']);
  expect(unitsFor(record('shelves'), measures)).toBeUndefined();
  expect(unitsFor(record('shelves', { unit: 'libraries' }), measures)).toEqual(['things']);
  expect(unitsFor(record('of the libraries', { unit: 'percent' }), measures)).toBeUndefined();
});

it('a method is one of those that label and base name, and that may count this', () => {
  expect(methodsFor(record('of those visited'), measures)).toEqual(['visit']);
  expect(methodsFor(record('of the survey', { unit: 'libraries' }), measures)).toEqual(['post', 'visit']);
  expect(methodsFor(record('of the survey'), measures)).toEqual(['visit']);
  expect(methodsFor(record('shelves'), measures)).toBeUndefined();
  expect(methodsFor(record('shelves', { method: 'post' }), measures)).toEqual(['visit']);
});
