import { describe, expect, it } from 'vitest';
import { keyedWords } from '../../../src/search/files/keys.ts';
import { welshGuide } from '../../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../../src/search/welsh/installed.ts';
import { welshForms, welshKeys } from '../../../src/search/welsh/keys.ts';
import { welshWords } from '../../../src/search/welsh/read.ts';

const dictionary = welshRadicals();
const guide = welshGuide(dictionary, { families: [], words: [] });
const withFamilies = welshGuide(dictionary, {
  families: [
    ['plentyn', 'plant'],
    ['cam-drin', 'camdriniaeth'],
  ],
  words: ['cydgysylltiedig'],
});
/** The keys of each word that is in the index, those of one place with strokes between them. */
const keys = (text: string, by = guide): string =>
  keyedWords(text, 'cy', welshKeys(by))
    .map((word) => word.keys.join('/'))
    .join(' ');

describe('the keys of a Welsh text', () => {
  it.each([
    ['y plant', 'plant'],
    ['i blant', 'plant'],
    ['â Phlant.', 'plant'],
    ['ei fam', 'mam'],
    ['yng Nghaerdydd', 'caerdydd'],
    ['eu hasesiadau', 'asesiadau'],
    ['i dŷ newydd', 'ty newydd'],
    ['(o wasanaethau), “gymorth”', 'gwasanaethau cymorth'],
    ['er fodd', 'bodd/modd'],
  ])('are the radicals of “%s”', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it('are those of the word that a short one is written onto', () => {
    expect(keys("Mae'r plant a'u teulu'n byw")).toBe('plant teulu byw');
    expect(keys('“Deulu’n”, …')).toBe('teulu');
    expect(keys("a'i theulu, i’w deulu")).toBe('teulu teulu');
  });

  it('are the words themselves that stand everywhere and look like mutations', () => {
    expect(keys('gan y tîm dan bwysau; wn i ddim beth i’w ddisgwyl, meddai hi, ar ôl i bawb fynd allan')).toBe(
      'tim pwysau gwn disgwyl pawb mynd allan',
    );
  });

  it('are numbers and amounts without mutation, which are no mutations themselves', () => {
    expect(keys('dau ddau, ddigon o fam, bron, y nos')).toBe('dau dau digon mam bron nos');
  });

  it('have a radical of a word that is one in itself only after a word that mutates, and keep it', () => {
    expect(keys('pob gylch')).toBe('gylch');
    expect(keys('o gylch')).toBe('cylch/gylch');
    expect(keys('rhoi’r gorau i')).toBe('rhoi gorau');
    expect(keys('o gylch. Gylch')).toBe('cylch/gylch gylch');
    expect(keys('o ‘gylch’')).toBe('cylch/gylch');
    expect(keys('gwir; deg, genedl')).toBe('gwir deg cenedl');
  });

  it('are the first of the family, of radicals too', () => {
    expect(keys('plant phlant mhlentyn', withFamilies)).toBe('plentyn plentyn plentyn');
  });

  it('know words that the dictionary lacks', () => {
    expect(keys('yn gydgysylltiedig')).toBe('gydgysylltiedig');
    expect(keys('yn gydgysylltiedig', withFamilies)).toBe('cydgysylltiedig');
  });

  it('have compounds without their hyphen, and their parts without mutation', () => {
    expect(keys('yn gam-drin')).toBe('cam/trin/camdrin');
    expect(keys('cam-drin')).toBe('cam/trin/camdrin');
    expect(keys('uwch-weithwyr')).toBe('uwch/gweithwyr/uwchweithwyr');
    expect(keys('camdriniaeth gamdriniaeth', withFamilies)).toBe('camdrin camdrin');
  });

  it('leave addresses and figures as they are', () => {
    expect(keys('www.wales.gov.uk/blant post@blant.cymru 2012-13 78%')).toBe(
      'www/wales/gov/uk/blant post/blant/cymru 2012/13 78/78pc',
    );
  });

  it('compose accents and capitals', () => {
    expect(keys('i dŷ'.normalize('NFD'))).toBe('ty');
    expect(keys('I DŶ')).toBe('ty');
  });
});

it('forms are words with what they are mutations of, and the parts of compounds', () => {
  expect(welshForms('o gam-drin', guide).map(({ word, radicals }) => [word, radicals])).toEqual([
    ['o', []],
    ['gam-drin', ['cam-drin']],
    ['gam', ['cam']],
    ['drin', ['trin']],
  ]);
});

it('words know their places', () => {
  const text = 'Mae’r plant, i’w deulu';
  expect(welshWords(text, dictionary).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['mae', 'Mae'],
    ['plant', 'plant'],
    ['i', 'i'],
    ['deulu', 'deulu'],
  ]);
});
