import { describe, expect, it, test } from 'vitest';
import { arrivalFrom, bareWord, foundAddress, wordsAt } from '../../../src/search/ask/found-address.ts';

describe('foundAddress', () => {
  it('carries the search and the words to the unit, before its anchor', () => {
    expect(foundAddress('/report/en/chapters/3/#p3.5', '?q=tools&kind=paragraph', ['tools', 'a'])).toBe(
      '/report/en/chapters/3/?q=tools&kind=paragraph&found=tools+a#p3.5',
    );
    expect(foundAddress('/cy/casgliadau/c11/', '?q=tŷ', [])).toBe('/cy/casgliadau/c11/?q=t%C5%B7&found=');
  });

  it('is read again as it was written', () => {
    const address = foundAddress('/en/', '?q=%22a+%26+b%22&kind=model', ['a', '78%']);
    expect(arrivalFrom(address.slice(address.indexOf('?')))).toEqual({
      results: '?q=%22a+%26+b%22&kind=model',
      q: '"a & b"',
      words: ['a', '78%'],
    });
  });
});

test('an address that no result has brings nothing to mark', () => {
  expect(arrivalFrom('')).toBeUndefined();
  expect(arrivalFrom('?q=tools')).toBeUndefined();
  expect(arrivalFrom('?found=')).toEqual({ results: '', q: '', words: [] });
});

test('words are compared in small letters, without accents and the signs around them', () => {
  expect(['“Toolkit”,', 'TŶ', 'child’s', '(80%)', '–'].map(bareWord)).toEqual(['toolkit', 'ty', "child's", '80%', '']);
});

test('the different words of a text at some places', () => {
  expect(wordsAt('Tools, and “tools” – and more.', [0, 2, 3, 5, 9])).toEqual(['tools', 'more']);
});
