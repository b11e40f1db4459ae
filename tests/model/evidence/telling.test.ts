import { expect, it } from 'vitest';
import type { EvidenceLink } from '../../../src/model/evidence/link.ts';
import { sentencesOf, tellingWords } from '../../../src/model/evidence/telling.ts';
import { inlineText, type Prose } from '../../../src/model/unit/unit.ts';

const prose: Prose = {
  words: [
    { type: 'text', value: 'One came (“late”). Two of ' },
    { type: 'stat', of: 's1', children: [{ type: 'text', value: 'nine' }] },
    { type: 'text', value: ' stayed, e.g. at night. Who left?' },
  ],
  items: [[{ type: 'text', value: 'The clerk. Then the reader.' }], [{ type: 'text', value: 'Nobody' }]],
};
const link = (numbers?: number[]): EvidenceLink => ({
  of: 'c1',
  unit: 'p1.1',
  role: 'supports',
  why: { en: 'So' },
  ...(numbers && { sentences: { en: numbers } }),
});
const told = (numbers?: number[]) =>
  tellingWords(prose, link(numbers), 'en').map(({ words, item, cut }) => [
    `${cut ? '… ' : ''}${item ? '• ' : ''}${inlineText(words)}`,
  ]);

it('a sentence ends with its mark before a capital, and each item of a list is made of its own', () => {
  expect(sentencesOf(prose).map(({ words }) => inlineText(words))).toEqual([
    'One came (“late”). ',
    'Two of nine stayed, e.g. at night. ',
    'Who left?',
    'The clerk. ',
    'Then the reader.',
    'Nobody',
  ]);
});

it('sentences that follow one another are one run, with their marks in them, and what is left out before one is told', () => {
  expect(told([2, 3])).toEqual([['… Two of nine stayed, e.g. at night. Who left?']]);
  expect(told([1, 3])).toEqual([['One came (“late”). '], ['… Who left?']]);
  expect(told([1, 6])).toEqual([['One came (“late”). '], ['… • Nobody']]);
  expect(tellingWords(prose, link([2]), 'en')[0]?.words[1]).toMatchObject({ type: 'stat', of: 's1' });
});

it('without numbers all of it is told', () => {
  expect(told()).toHaveLength(4);
  expect(told().flat().join('')).not.toContain('…');
});
