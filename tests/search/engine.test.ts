import { expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { type SearchEngine, search } from '../../src/search/engine.ts';
import { listing } from '../../src/search/listing.ts';
import { passage } from '../../src/search/passage.ts';
import { searchRecords } from '../../src/search/records.ts';

const report = loadSoundReport('tests/fixtures/report');
const records = searchRecords(report, 'en');
const listed = listing(report, records, new Map(records.map(({ id }) => [id, `key-${id}`])), 'en');
const all = { q: '', kind: [], chapter: [], speaker: [] };

/** Finds the units that have the words, those of fewer letters first. */
const engine: SearchEngine = {
  find: async (query) =>
    records
      .filter(({ text }) => text.includes(query))
      .map(({ id, text }) => ({ id, score: query ? 1 / text.length : 1, passage: async () => passage(text, []) }))
      .reverse(),
};
const ids = (found: Awaited<ReturnType<typeof search>>) =>
  found.groups.map((group) => group.map(({ unit }) => unit.id));

test('results come best first, a quotation in the group of its paragraph', async () => {
  const found = await search(engine, listed, { ...all, chapter: ['ch1'] });
  expect(ids(found)).toContainEqual(['p1.1', 'q1']);
  const hours = await search(engine, listed, { ...all, q: 'bus' });
  expect(ids(hours)).toEqual([['q1'], ['c2'], ['p1.1-2']]);
  expect(hours.total).toBe(3);
});

test('without words everything that the filters leave is found, in reading order', async () => {
  const found = await search(engine, listed, { ...all, kind: ['conclusion'] });
  expect(ids(found)).toEqual([['c1'], ['c2'], ['c3'], ['c4'], ['c5']]);
});

test('counts are those of the words that were found', async () => {
  const { counts } = await search(engine, listed, { ...all, q: 'bus', kind: ['quotation'] });
  expect(Object.fromEntries(counts.kind)).toEqual({ conclusion: 1, quotation: 1, paragraph: 1 });
  expect(Object.fromEntries(counts.chapter)).toEqual({ ch1: 1 });
});
