import { describe, expect, it } from 'vitest';
import { distance } from '../../../../src/language/edit-distance.ts';
import { corrected } from '../../../../src/search/ask/understand/correct.ts';
import { nearWords } from '../../../../src/search/ask/understand/near-words.ts';
import { wordsIn } from '../../texts.ts';

const en = wordsIn({ en: ['assessment, assessment, assessments, care, cart, dyslexic, toolkit'] }, 'en').lexicon;
const cy = wordsIn({ cy: ['yn ddyslecsig, asesiad o gynllun'] }, 'cy').lexicon;
const correction = (typed: string, ...lexicons: (typeof en)[]) => corrected(typed, lexicons)?.spelling;

describe('the distance of two words', () => {
  it.each([
    ['care', 'care', 0],
    ['care', 'cares', 1],
    ['care', 'cre', 1],
    ['care', 'core', 1],
    ['care', 'crae', 1],
    ['care', 'acer', 2],
    ['', 'ab', 2],
    ['a', '', 1],
  ])('“%s” and “%s”: %i', (a, b, slips) => {
    expect(distance(a, b, 5)).toBe(slips);
    expect(distance(b, a, 5)).toBe(slips);
  });

  it('is told up to a limit only', () => {
    expect(distance('assessment', 'toolkit', 2)).toBe(3);
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('a misspelt word is taken for', () => {
  it.each([
    ['tolkit', 'toolkit'],
    ['tookit', 'toolkit'],
    ['toolikt', 'toolkit'],
    ['dislexik', 'dyslexic'],
  ])('the nearest: %s', (typed, word) => {
    expect(correction(typed, en)).toBe(word);
  });

  it('of two as near, the one with the same first letter, and then the more frequent', () => {
    expect(correction('cars', en)).toBe('care');
    expect(correction('assessmentt', en)).toBe('assessment');
  });

  it('the radical of a mutated form', () => {
    expect(correction('dyslecsg', cy)).toBe('dyslecsig');
    expect(correction('ddyslecsg', cy)).toBe('dyslecsig');
    expect(correction('gynlun', cy)).toBe('cynllun');
  });

  it('a word of the language that comes first', () => {
    const other = wordsIn({ cy: ['tolkit'] }, 'cy').lexicon;
    expect(corrected('tolkid', [en, other])).toMatchObject({ word: 'tolkit', locale: 'cy' });
    expect(corrected('toolkid', [en, other])).toMatchObject({ word: 'toolkit', locale: 'en' });
  });

  it('none, where it is short, has figures, or is nothing like any', () => {
    for (const typed of ['cre', '5725', 'toolk1t', 'xylophone', '']) expect(correction(typed, en, cy)).toBeUndefined();
  });
});

it('what is proposed is no mutated form where its radical is known', () => {
  expect(nearWords('ddyslecsxx', [cy])).toEqual(['dyslecsig']);
  expect(nearWords('gynllxn', [cy])).toEqual(['cynllun']);
  expect(nearWords('ddyslecsig', [cy])).toEqual([]);
});
