import { describe, expect, it } from 'vitest';
import {
  alphabet,
  compareEnglish,
  compareWelsh,
  compareWords,
  firstLetter,
  lettersOf,
  welshKey,
  welshLetters,
} from '../../src/language/alphabet.ts';

describe('compareWelsh', () => {
  it.each([
    // The list that the rule was checked with.
    'arholiad arolwg arwydd Bala band Bangor bwrdd parch parhau parod phone rygbi rhif tyst theori wyneb ŵyr wyth',
    // Each letter of two signs after the one that it begins with.
    'cyw chwarae dysgu ddoe efallai fy ffa gŵyl ngwlad hafan lwc llais pwyll phlentyn rysáit rhan twrci thema',
    // ng stands after g, and n and g apart do not.
    'agor angen hawl',
    'dal damwain danfon dangos dant',
    // Without ng as a letter, angen would stand after an.
    'addysg angen anabl',
    'siarad sicrhau sicrwydd sir',
    'llan Llanelli Llangollen Llanrwst',
    'gofal gofalwr gofyn',
    // Word by word: a space comes before every letter.
    'gwaith cymdeithasol|gwaith tîm|gweithiwr',
  ])('puts words in the order of the alphabet: %s', (list) => {
    const words = list.split(list.includes('|') ? '|' : ' ');
    expect(words.toReversed().sort(compareWelsh)).toEqual(words);
  });

  it('goes by signs only where the letters are the same', () => {
    expect(['tân', 'tan', 'Tan', 'tant', 'tâl'].sort(compareWelsh)).toEqual(['tâl', 'Tan', 'tan', 'tân', 'tant']);
    expect(compareWelsh('canlyniad', 'canlyniad')).toBe(0);
    expect(compareWelsh('w\u0302yr', 'ŵyr')).toBe(0);
  });
});

describe('lettersOf', () => {
  it.each([
    ['Llŷn', 'll y n'],
    ['ŵyr', 'w y r'],
    ['Bangor', 'b a n g o r'],
    ['angen', 'a ng e n'],
    ['parhaus', 'p a r h a u s'],
    ['sicrheir', 's i c r h e i r'],
    ['anrheg', 'a n rh e g'],
    ['ad-drefnu', 'a d d r e f n u'],
    ['addysg', 'a dd y s g'],
    ["plant sy'n", 'p l a n t   s y n'],
    ['(cyfieithwyd)', 'c y f i e i th w y d'],
  ])('takes %s for %s', (word, letters) => {
    expect(lettersOf(word).join(' ')).toBe(letters);
  });
});

describe('welshKey', () => {
  it('has a rank for every letter, in the order of the alphabet', () => {
    const keys = welshLetters.map(welshKey);
    expect(keys.every((key) => key.length === 1)).toBe(true);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('alphabet', () => {
  it('has 29 letters in Welsh and 26 in English', () => {
    expect(welshLetters).toHaveLength(29);
    expect(alphabet('cy').join(' ')).toBe('A B C Ch D Dd E F Ff G Ng H I J L Ll M N O P Ph R Rh S T Th U W Y');
    expect(alphabet('en')).toHaveLength(26);
  });
});

describe('firstLetter', () => {
  it('is a letter of the language', () => {
    expect(['Llais', 'chwarae', 'Rhan', 'ŵyr', 'thema', 'cais'].map((word) => firstLetter(word, 'cy'))).toEqual(
      'Ll Ch Rh W Th C'.split(' '),
    );
    expect(['thing', 'change', 'élan'].map((word) => firstLetter(word, 'en'))).toEqual(['T', 'C', 'E']);
    expect(firstLetter('(cyfieithwyd)', 'cy')).toBe('C');
    expect(firstLetter('–', 'cy')).toBe('');
  });
});

describe('compareEnglish', () => {
  it('knows single letters only, and takes a hyphen for a space', () => {
    expect(['child', 'care plan', 'Care Order', 'carer', 'dance'].sort(compareEnglish)).toEqual([
      'Care Order',
      'care plan',
      'carer',
      'child',
      'dance',
    ]);
    expect(['multi-agency', 'multiagency', 'multi age'].sort(compareEnglish)[0]).toBe('multi age');
    expect(['cyw', 'chwarae'].sort((a, b) => compareWords(a, b, 'en'))).toEqual(['chwarae', 'cyw']);
    expect(['chwarae', 'cyw'].sort((a, b) => compareWords(a, b, 'cy'))).toEqual(['cyw', 'chwarae']);
  });
});
