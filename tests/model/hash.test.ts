import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { unitHashes, wordsHash } from '../../src/model/hash.ts';
import { unit } from '../../src/model/report.ts';
import { report } from '../invented-report.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('title and text are hashed with a newline between them', () => {
  expect(wordsHash({ title: 'Hours', text: 'Nine to five.' })).toBe(sha256('Hours\nNine to five.'));
});

test('the one there is is hashed alone', () => {
  expect(wordsHash({ text: 'Nine to five.' })).toBe(sha256('Nine to five.'));
  expect(wordsHash({ title: 'Hours' })).toBe(sha256('Hours'));
  expect(wordsHash({})).toBeUndefined();
});

test('a title-only unit, whose text is its title, is hashed with both, as its fields show it', () => {
  expect(wordsHash({ title: 'Hours', text: 'Hours' })).toBe(sha256('Hours\nHours'));
  expect(unitHashes(unit(report, 'ch1')).en).toBe(sha256('Buildings\nBuildings'));
});

test('letters with their accents apart hash as the letters with them', () => {
  expect(wordsHash({ text: 'w\u0302yr' })).toBe(sha256('\u0175yr'));
});

test('a language without words has no hash', () => {
  expect(Object.keys(unitHashes(unit(report, 'q3')))).toEqual(['cy']);
  expect(Object.keys(unitHashes(unit(report, 'c1')))).toEqual(['en', 'cy']);
});
