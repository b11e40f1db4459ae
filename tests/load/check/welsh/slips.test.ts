import { describe, expect, it } from 'vitest';
import { namesSchema } from '../../../../src/schemas/name.ts';
import { reportSchema } from '../../../../src/schemas/report.ts';
import { synonymsSchema } from '../../../../src/schemas/synonym.ts';
import { termsSchema } from '../../../../src/schemas/term.ts';
import { translationsSchema } from '../../../../src/schemas/translation.ts';
import { read } from '../../../content/material.ts';

const record = (change: object): unknown => ({
  ...JSON.parse(read('tests/fixtures/report', 'report.json')),
  ...change,
});
const published = (date: string) => record({ published: { date, words: { en: 'x' } } });
const edition = (version: string, date: string) => record({ edition: { version, date, official: false } });
const term = (en: string, cy: string) => ({ en, cy, confidence: 'high', source: 'a list' });
const group = (...members: string[]) => ({ en: [members], cy: [] });
const name = (en: string, cy: string) => ({ kind: 'body', name: { en, cy } });
const readBy = (by: string) => ({ c1: { of: '0'.repeat(64), status: 'approved', by, date: '2024-02-29' } });

const isRight = (schema: { safeParse: (data: unknown) => { success: boolean } }) => (data: unknown) =>
  schema.safeParse(data).success;

describe('what cannot be right by itself is refused, and its neighbours are not', () => {
  it.each([
    [
      'a date of publication',
      reportSchema,
      ['2019-06-31', '2019-02-29', '2019-13'].map(published),
      [published('2019-06-30'), published('2019')],
    ],
    [
      'an edition',
      reportSchema,
      [
        edition('01.0.0', '2024-02-29'),
        edition('1.00.0', '2024-02-29'),
        edition('1.0.0', '1999-01-01'),
        edition('1.0.0', '2019-02-28'),
      ],
      [edition('0.1.0', '2024-02-29'), edition('10.20.0', '2019-03-01')],
    ],
    [
      'who read a translation',
      translationsSchema,
      ['<script>', '—', '{x}', 'A &amp; B'].map(readBy),
      ['A. B.', 'Siân Ŵ'].map(readBy),
    ],
    [
      'a group of synonyms',
      synonymsSchema,
      [group('…', 'a'), group(' taf', 'team'), group('taf ', 'team'), group('Taf', 'team'), group('taf', '')],
      [group('taf', 'team around the family'), group('24/7', 'always')],
    ],
    [
      'a term',
      termsSchema,
      [
        [term('a(b', 'c')],
        [term(' / ', 'c')],
        [term('a / ', 'c')],
        [term('a', '/ c')],
        [term('a)', 'c')],
        [term('a', 'c'), term('a', 'd')],
      ],
      [[term('home (page)', 'hafan'), term('a / b', 'c / d')]],
    ],
    ['a name', namesSchema, [[name('A', 'Ab')], [name('Ab', '.')]], [[name('Ab', 'Ŵy')]]],
  ])('%s', (_what, schema, wrong, right) => {
    expect(wrong.filter(isRight(schema))).toEqual([]);
    expect(right.filter((data) => !isRight(schema)(data))).toEqual([]);
  });
});
