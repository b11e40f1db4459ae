import { describe, expect, test } from 'vitest';
import {
  type Choices,
  isEmpty,
  noChoices,
  normalise,
  phrasesIn,
  queryString,
  requestFrom,
  type SearchRequest,
} from '../../../src/search/ask/query.ts';

const choices: Choices = {
  kind: ['conclusion', 'quotation'],
  chapter: ['introduction', 'ch1', 'ch2'],
  speaker: ['parent', 'care-plan'],
  subject: ['t1', 't2'],
  evidence: ['c1'],
};
const requests: SearchRequest[] = [
  { q: '', ...noChoices },
  { q: 'ysgol & “tŷ” +1 50%', ...noChoices },
  { ...choices, q: 'panther', chapter: ['ch2'] },
];

test.each(requests)('a request read from its own address is the same request: $q', (request) => {
  expect(requestFrom(new URLSearchParams(queryString(request)), choices)).toEqual(request);
});

test('an address names words, kinds, chapters and speakers in that order, whatever order they were asked in', () => {
  const request = requestFrom(
    new URLSearchParams('speaker=parent&chapter=ch2&chapter=ch1&q=+a+b+&kind=quotation'),
    choices,
  );
  expect(queryString(request)).toBe('?q=a+b&kind=quotation&chapter=ch1&chapter=ch2&speaker=parent');
});

test('values that are no choice of the page are ignored', () => {
  const request = requestFrom(new URLSearchParams('kind=statistic&chapter=ch9&speaker=&x=1'), choices);
  expect(isEmpty(request)).toBe(true);
  expect(queryString(request)).toBe('');
});

describe('the words for the index', () => {
  test.each([
    ['“missing the point”', '"missing the point"'],
    ['multi-agency  work', 'multi agency work'],
    ['2012–13', '2012 13'],
    ['"multi-agency" in-year', '"multi-agency" in year'],
    ['  ', ''],
  ])('%s becomes %s', (typed, words) => {
    expect(normalise(typed)).toBe(words);
  });
});

describe('the phrases of a query', () => {
  test.each([
    ['care "missing the point" plan', ['missing the point'], 'care   plan'],
    ['"one" "two words"', ['one', 'two words'], ''],
    ['plan "not closed', [], 'plan   not closed'],
    ['"one" "two', ['one'], 'two'],
    ['"', [], ''],
    ['plan ""', [], 'plan'],
    ['plan', [], 'plan'],
  ])('%s', (query, phrases, rest) => {
    const found = phrasesIn(query);
    expect(found.phrases).toEqual(phrases);
    expect(found.rest.split(/\s+/)).toEqual(rest.split(/\s+/));
  });
});
