import { expect, test } from 'vitest';
import { textDirective } from '../../../src/client/citation/fragment.ts';

const page =
  'Children were safe. Children were heard by practitioners in Wales, and this well-known voice was heard by all.';
const countOf = (words: string) => page.split(words).length - 1;
const at = (before = '', after = '', isOne = true) => ({ before, after, isOne, countOf });

test('a few words are named whole, with their commas and hyphens written so that none parts them', () => {
  expect(textDirective('in Wales, and this well-known voice', at())).toBe(
    ':~:text=in%20Wales%2C%20and%20this%20well%2Dknown%20voice',
  );
});

test('words that the page has more than once are named with those beside them', () => {
  expect(textDirective('Children were', at('Children were safe. ', ' heard by practitioners'))).toBe(
    ':~:text=Children%20were%20safe.-,Children%20were,-heard%20by%20practitioners',
  );
  expect(textDirective('was heard by', at('this well-known voice ', ' all.'))).toBe(':~:text=was%20heard%20by');
});

test('of many words, and of those that run on into the next passage, the first and the last are named', () => {
  const many = 'one two three four five six seven eight nine ten eleven '.repeat(4).trim();
  expect(textDirective(many, at())).toBe(':~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven');
  expect(textDirective('a b c d e f', at('', '', false))).toBe(':~:text=a%20b%20c%20d%20e,b%20c%20d%20e%20f');
});
