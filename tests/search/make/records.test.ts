import { expect, test } from 'vitest';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { report } from '../../invented-report.ts';
import { entry } from '../../units.ts';

const english = searchRecords(report, 'en');
const find = (id: string, records = english) => records.find((record) => record.id === id);

test('every unit has one record, in reading order', () => {
  expect(english.map(({ id }) => id)).toEqual(report.units.map(({ id }) => id));
});

test('a quotation belongs with its numbered paragraph, anything else with itself', () => {
  expect(find('q1')?.group).toBe('p1.1');
  expect(find('p1.1-2')?.group).toBe('p1.1-2');
  expect(find('c2')?.group).toBe('c2');
});

test('a record says what can be filtered by: kind, chapter or part of the report, speaker', () => {
  expect(find('q2')).toMatchObject({ kind: 'quotation', chapter: 'ch2', speaker: 'librarian' });
  expect(find('overview-2-1')).toMatchObject({ kind: 'paragraph', chapter: 'ch2' });
  expect(find('introduction-1')).toMatchObject({ chapter: 'introduction' });
  expect(find('g1')).toMatchObject({ kind: 'section', chapter: 'conclusions' });
  expect(find('introduction-1')).not.toHaveProperty('speaker');
});

test('words that are not translated stay in the record, in the language that they are in', () => {
  const welsh = searchRecords(report, 'cy');
  expect(find('c5', welsh)).toMatchObject({ lang: 'en', text: find('c5')?.text });
  expect(find('c2', welsh)?.lang).toBe('cy');
  expect(find('p2.2')?.lang).toBe('cy');
});

test('words stand as pages show them, with the items of a list', () => {
  expect(find('q1')?.text).toContain('I’ve never seen');
  expect(find('introduction-2')?.text).toContain('buildings and their opening hours');
});

test('the name of a definition stands before its words, in their language, and beside them in the reader’s', () => {
  const title = { en: 'Warm rooms', cy: 'Ystafelloedd cynnes' };
  const definition = entry('outcome', { id: 'o1', title, prose: { en: plainProse('Eighteen degrees.') } });
  expect(searchRecords({ units: [definition], languages: ['en', 'cy'], evidence: [] }, 'cy')).toEqual([
    expect.objectContaining({ text: 'Warm rooms: Eighteen degrees.', lang: 'en', title: 'Ystafelloedd cynnes' }),
  ]);
  expect(searchRecords({ units: [definition], languages: ['en', 'cy'], evidence: [] }, 'en')[0]).not.toHaveProperty(
    'title',
  );
});
