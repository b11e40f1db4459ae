import { expect, test } from 'vitest';
import { nearWords, unquoted, withWord } from '../../../../src/search/ask/understand/near-words.ts';
import { lexicon } from '../../../../src/search/files/lexicon.ts';
import { searchRecords } from '../../../../src/search/make/records.ts';
import { lexiconFile } from '../../../../src/search/make/word-files.ts';
import { report } from '../../../invented-report.ts';

const english = lexicon('en', lexiconFile(searchRecords(report, 'en'), 'en', []));

test('a word that no text has is near those of which most letters are its own, the nearest first', () => {
  expect(nearWords('libraary', [english])[0]).toMatch(/^librar/);
  expect(nearWords('libraary', [english]).length).toBeLessThanOrEqual(3);
});

test('one letter in four may differ, and three words are proposed', () => {
  const words = 'tramways harvester carriage carriagf carriagg carriagh';
  const file = { words, counts: '111111', heads: '', asking: '', synonyms: '' };
  expect(nearWords('tramwxxs', [lexicon('en', file)])).toEqual(['tramways']);
  expect(nearWords('tramxxxs', [lexicon('en', file)])).toEqual([]);
  expect(nearWords('harvxxxer', [lexicon('en', file)])).toEqual([]);
  expect(nearWords('harvxxter', [lexicon('en', file)])).toEqual(['harvester']);
  expect(nearWords('carriagx', [lexicon('en', file)])).toEqual(['carriage', 'carriagf', 'carriagg']);
});

test('nothing is proposed for words that there are, for figures, or for what is like no word', () => {
  expect(nearWords('library', [english])).toEqual([]);
  expect(nearWords('5726', [english])).toEqual([]);
  expect(nearWords('zzqqxxjj', [english])).toEqual([]);
});

test('one word of a query is replaced where it stands, else the whole', () => {
  expect(withWord('the Assesment, again', 'assesment', 'assessment')).toBe('the assessment again');
  expect(withWord('multi-agencey', 'agencey', 'agency')).toBe('agency');
});

test('a query is shown without quotation marks of its own', () => {
  expect(unquoted('"signs of” safety')).toBe('signs of safety');
});
