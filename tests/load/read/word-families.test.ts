import { expect, it } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { edited, told } from '../edited.ts';

const families = (content: string) => edited({ 'welsh/families.json': () => content });

it('families of words and words that the dictionary lacks are read', () => {
  const { welsh } = loadSoundReport(families('[["llyfr", "llyfrau"]]'));
  expect(welsh.families).toEqual([['llyfr', 'llyfrau']]);
  expect(welsh.words.length).toBeGreaterThan(0);
});

it('a report may have no families', () => {
  expect(loadSoundReport('tests/fixtures/report').welsh.families).toEqual([]);
});

it('a faulty family is told with its place', () => {
  const { problems } = told(families('[\n  ["llyfr", "llyfrau"],\n  ["llyfr"]\n]'));
  expect(problems.filter((problem) => problem.startsWith('welsh/families.json'))).toEqual([
    'welsh/families.json:3:3 1: must have two words or more',
    'welsh/families.json:3:4 1.0: "llyfr" stands in the list already: keep one of them, or make one family of both',
  ]);
});
