import { expect, it } from 'vitest';
import { keyedWords, keyOf } from '../../../src/search/files/keys.ts';

it.each([
  [['toolkit', 'toolkits'], 'toolkit'],
  [['child', 'children'], 'child'],
  [['assess', 'assessed', 'assessing'], 'assess'],
  [['spoke', 'spoken', 'speaking', 'speaks'], 'speak'],
])('%s have one key', (words, key) => {
  expect(new Set(words.map((word) => keyOf(word, 'en')))).toEqual(new Set([key]));
});

it('Welsh words are their own keys, and figures in both languages', () => {
  expect(keyOf('plant', 'cy')).toBe('plant');
  for (const locale of ['en', 'cy'] as const) {
    expect(keyOf('5725', locale)).toBe('5725');
    expect(keyOf('78%', locale)).toBe('78pc');
  }
});

it('what is told of a word at its place goes before what it says itself, for that word alone', () => {
  const told = (word: string, place: number) => (word === 'blant' && place === 1 ? ['plant'] : undefined);
  expect(keyedWords('blant blant/ysgol 78%', 'cy', () => told)).toEqual([
    { keys: ['blant'], place: 0 },
    { keys: ['plant', 'ysgol'], place: 1 },
    { keys: ['78', '78pc'], place: 2 },
  ]);
});
