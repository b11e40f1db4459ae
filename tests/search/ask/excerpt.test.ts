import { expect, test } from 'vitest';
import { type Excerpt, excerpt } from '../../../src/search/ask/excerpt.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
/** The passage as text, found words in [brackets]. */
const written = ({ runs, cutBefore, cutAfter }: Excerpt) =>
  `${cutBefore ? '…' : ''}${runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('')}${cutAfter ? '…' : ''}`;
const wordsOf = (found: Excerpt) =>
  found.runs
    .map(({ text }) => text)
    .join('')
    .split(' ');

test('a short text is shown whole, found words marked without the signs around them', () => {
  expect(written(excerpt('Tell (social) workers, now.', [1, 2]))).toBe('Tell ([social]) [workers], now.');
});

test('found words side by side are marked as one', () => {
  expect(written(excerpt('the social worker came', [1, 2]))).toBe('the [social worker] came');
});

test('spaces and line ends count alike', () => {
  expect(written(excerpt('one\ntwo  three', [1]))).toBe('one [two] three');
});

test('60 words are shown whole, of more the part that holds most of what was found', () => {
  expect(wordsOf(excerpt(numbered(60), []))).toHaveLength(60);
  const found = excerpt(numbered(200), [3, 120, 130]);
  expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(wordsOf(found)).toHaveLength(40);
  expect(wordsOf(found)).toEqual(expect.arrayContaining(['w120', 'w130']));
});

test('a part at the end of a text is as long as any, and one without found words is the beginning', () => {
  expect(excerpt(numbered(200), [199])).toMatchObject({ cutBefore: true, cutAfter: false });
  expect(wordsOf(excerpt(numbered(200), [199]))).toHaveLength(40);
  expect(wordsOf(excerpt(numbered(200), []))[0]).toBe('w0');
});
