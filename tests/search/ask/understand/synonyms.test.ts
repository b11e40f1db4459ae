import { expect, it } from 'vitest';
import { alternativesFor, parted } from '../../../../src/search/ask/understand/synonyms.ts';
import { wordsIn } from '../../texts.ts';

const synonyms = [
  ['lac', 'looked after children', 'children in care'],
  ['fostering', 'foster care'],
];
const en = wordsIn(
  { en: ['Children who are looked after; in-year plan, foster care', 'the multi-agency workforce, a work force'] },
  'en',
  { synonyms },
).lexicon;

it('a synonym stands for the words that it says the same as, wherever they stand in the query', () => {
  expect(alternativesFor({ typed: ['lac'] }, en)).toEqual([
    { terms: [0], phrase: [['look'], [], ['child']] },
    { terms: [0], phrase: [['child'], [], ['care']] },
  ]);
  expect(alternativesFor({ typed: ['number', 'looked', 'children'] }, en)).toEqual([
    { terms: [1, 2], phrase: [['child'], [], ['care']], expression: true },
  ]);
});

it('in any form of its words', () => {
  expect(alternativesFor({ typed: ['fosters', 'caring'] }, en)).toContainEqual({
    terms: [0, 1],
    phrase: [['foster']],
    expression: true,
  });
  expect(alternativesFor({ typed: ['childrens', 'in', 'care'] }, en)).toEqual([]);
  expect(alternativesFor({ typed: ['childrens', 'care'] }, en)).toContainEqual({
    terms: [0, 1],
    phrase: [['look'], [], ['child']],
    expression: true,
  });
});

it('words that are apart, or in another order, are no synonym', () => {
  expect(alternativesFor({ typed: ['children', 'looked'] }, en)).toEqual([]);
  expect(alternativesFor({ typed: ['looked', 'plan', 'children'] }, en)).toEqual([]);
});

it('one that the texts don’t have stands for nothing', () => {
  const bare = wordsIn({ en: ['Children'] }, 'en', { synonyms }).lexicon;
  expect(alternativesFor({ typed: ['lac'] }, bare)).toEqual([]);
});

it('two words may be one, and a word with a hyphen or without texts two', () => {
  expect(alternativesFor({ typed: ['multi', 'agency'] }, en)).toEqual([
    { terms: [0, 1], phrase: [en.keysOf('multiagency')], spelling: true },
  ]);
  expect(parted(['multiagency'], en)).toEqual([{ terms: [0], phrase: [['multi'], ['agenc']], spelling: true }]);
  expect(parted(['yearplan'], en)).toEqual([{ terms: [0], phrase: [['year'], ['plan']], spelling: true }]);
  expect(parted(['workforce', 'inyear', '5725'], en)).toEqual([]);
});
