import { describe, expect, it } from 'vitest';
import { countSign } from '../../../src/search/files/lexicon.ts';
import { lexiconFile } from '../../../src/search/make/word-files.ts';
import { guideFor, recordsOf, wordsIn } from '../texts.ts';

const welsh = {
  cy: ['Mae’r plant a’u teulu yn y tŷ.', 'i blant, o fodd, pob modd, a bodd', 'o gam-drin, ei ddyslecsia'],
};
const families = [
  ['plant', 'plentyn'],
  ['cam-drin', 'camdriniaeth'],
];
const file = lexiconFile(recordsOf(welsh, 'cy'), 'cy', [], guideFor(families));
const cy = wordsIn(welsh, 'cy', { families }).lexicon;
const en = wordsIn({ en: ['Assessing a multi-agency plan', 'children: 5,725'] }, 'en').lexicon;
const known = (word: string) => cy.words.find((each) => each.word === word);

it.each([
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '2'],
  [4, '3'],
  [7, '3'],
  [8, '4'],
  [1_000_000, '9'],
])('%i times is the sign %s, and a letter for what is a mutated form only', (count, sign) => {
  expect(countSign(count, false)).toBe(sign);
  expect(countSign(count, true)).toBe('abcdefghij'[Number(sign)]);
});

describe('the file', () => {
  it('has the words as they are spelt, in order, with a sign for each', () => {
    const words = file.words.split(' ');
    expect(words).toEqual([...words].sort());
    expect(words).toEqual(expect.arrayContaining(['tŷ', 'blant', 'plant', 'gam-drin', 'cam-drin', 'cam', 'trin']));
    expect(file.counts).toHaveLength(words.length);
  });

  it('has radicals that no text has unmutated, as often as their mutated forms', () => {
    expect(file.words.split(' ')).toContain('dyslecsia');
    expect(known('dyslecsia')).toMatchObject({ count: 1, isMutated: false });
    expect(known('ddyslecsia')).toMatchObject({ count: 1, isMutated: true });
    expect(known('plant')).toMatchObject({ count: 2, isMutated: false });
  });

  it('has the families of the words of the texts only', () => {
    expect(file.heads).toBe('camdrin camdriniaeth\nplant plentyn plantos');
    expect(lexiconFile(recordsOf({ cy: ['tŷ'] }, 'cy'), 'cy', [], guideFor(families)).heads).toBe('');
  });

  it('has spoken forms of what the texts or synonyms have, but for those that texts have as they are', () => {
    const records = recordsOf({ cy: ['Mae hi’n gwrando ar y crwt.'] }, 'cy');
    const heads = (synonyms: string[][]) => lexiconFile(records, 'cy', synonyms, guideFor()).heads.split('\n');
    expect(heads([])).toEqual(['gwrando grando grondo']);
    expect(heads([['crwt', 'bachgen']])).toContain('bachgen hogyn boi bechgyn hogia bois hogiau');
  });

  it('has no group of synonyms that another one has the whole of', () => {
    const groups = [
      ['plan', 'scheme'],
      ['schemes', 'plan', 'blueprint'],
      ['plans', 'scheme', 'blueprint'],
    ];
    const { synonyms } = lexiconFile(recordsOf({ en: ['A care plan'] }, 'en'), 'en', groups);
    expect(synonyms.split('\n')[0]).toBe('schemes|plan|blueprint');
    expect(synonyms.split('\n')).not.toContain('plan|scheme');
    expect(synonyms.split('\n')).not.toContain('plans|scheme|blueprint');
  });

  it('has of synonyms what carries something', () => {
    const groups = [
      ['in care', 'looked after', 'care-plan', 'the LAC'],
      ['panther', 'big cat'],
    ];
    const { synonyms } = lexiconFile(recordsOf({ en: ['A care plan'] }, 'en'), 'en', groups);
    // Of one word that tells among little ones all, as only a query is held against it; of no word of the texts none.
    expect(synonyms.split('\n')[0]).toBe('in care|looked after|care plan|the lac');
    expect(synonyms).not.toContain('panther');
  });
});

describe('the keys of Welsh words', () => {
  it.each([
    ['plant', ['plant']],
    ['blant', ['plant']],
    ['phlant', ['plant']],
    ['mhlentyn', ['plant']],
    ['dy', ['ty']],
    ['ddyslecsia', ['dyslecsia']],
    ['fodd', ['bodd', 'modd']],
    ['gamdrin', ['camdrin']],
    ['camdriniaeth', ['camdrin']],
    ['gam', ['cam']],
    ['drin', ['trin']],
    ['blaen', []],
    ['constructor', []],
    ['', []],
  ])('%s', (word, keys) => {
    expect(cy.keysOf(word).sort()).toEqual(keys);
  });
});

it('English words are known by their stems, figures as they are', () => {
  expect(en.keysOf('assessment')).toEqual(en.keysOf('assessing'));
  expect(en.keysOf('child')).toEqual(['child']);
  expect(en.keysOf('multiagency')).toHaveLength(1);
  expect(en.keysOf('5725')).toEqual(['5725']);
  expect(en.keysOf('572')).toEqual([]);
  expect(wordsIn({ en: [] }, 'en').lexicon.keysOf('')).toEqual([]);
});

it('the beginning of a word leads to it, of a mutated word, too', () => {
  expect(en.keysBeginning('chil')).toEqual(['child']);
  expect(cy.keysBeginning('bla')).toEqual(['plant']);
  expect(cy.keysBeginning('mhla')).toEqual(['plant']);
  expect(cy.keysBeginning('xy')).toEqual([]);
});

it('a mutated form has a radical where it is of one word only', () => {
  const radical = (word: string) =>
    known(word) && cy.radicalOf(known(word) ?? { word, spelling: '', count: 0, isMutated: false }).spelling;
  expect(radical('blant')).toBe('plant');
  expect(radical('ddyslecsia')).toBe('dyslecsia');
  expect(radical('plant')).toBe('plant');
  expect(radical('fodd')).toBe('fodd');
});
