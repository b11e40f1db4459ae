import { expect, test } from 'vitest';
import { asHeadline } from '../../../src/language/english/headline.ts';

test.each([
  [
    'Achieving good outcomes for children and their families in Wales',
    'Achieving Good Outcomes for Children and Their Families in Wales',
  ],
  ['A shelf for everyone: a review', 'A Shelf for Everyone: A Review'],
  ['what it is made of', 'What It Is Made Of'],
  ['Well-being and follow-up of the BBC’s “own” report', 'Well-Being and Follow-up of the BBC’s “Own” Report'],
])('an English headline: %s', (title, headline) => {
  expect(asHeadline(title, 'en')).toBe(headline);
});

test('a Welsh one has the capitals of its sentence', () => {
  expect(asHeadline('Silff i Bawb: Adolygiad o lyfrgelloedd', 'cy')).toBe('Silff i Bawb: Adolygiad o lyfrgelloedd');
});
