import { expect, test } from 'vitest';
import { type Excerpt, excerpt } from '../../../src/search/ask/excerpt.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
/** The passage as text, words that were typed in [brackets], what only says about the same in <pointed> ones. */
const written = ({ runs, cutBefore, cutAfter }: Excerpt) =>
  `${cutBefore ? '…' : ''}${runs.map(({ text, found }) => (found ? (found === 'typed' ? `[${text}]` : `<${text}>`) : text)).join('')}${cutAfter ? '…' : ''}`;
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

test('what only says about the same is marked as that, and a word that was typed never so', () => {
  const found = excerpt('the social worker is a trained professional practitioner', [1, 2], [2, 6, 7]);
  expect(written(found)).toBe('the [social worker] is a trained <professional practitioner>');
});

test('the part that is shown is that of what was typed, or else of what says about the same', () => {
  expect(wordsOf(excerpt(numbered(200), [150], [3, 4, 5]))).toContain('w150');
  expect(wordsOf(excerpt(numbered(200), [], [150]))).toContain('w150');
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
