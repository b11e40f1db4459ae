import { describe, expect, it } from 'vitest';
import { demutated, possibleRadicals } from '../../../src/language/welsh/mutation.ts';
import { idsOf } from '../../../src/search/make/in-memory.ts';
import { findIn } from '../texts.ts';

const known = new Set('plant teulu tad gwasanaethau gofal ty mam modd bodd blaen barn trin tim asesiad'.split(' '));

describe('a word that is asked for', () => {
  it.each([
    ['plant', ['plant']],
    ['blant', ['plant']],
    ['phlant', ['plant']],
    ['mhlant', ['plant']],
    ['wasanaethau', ['gwasanaethau']],
    ['ofal', ['gofal']],
    ['dy', ['ty']],
    ['marn', ['barn']],
    ['hasesiad', ['asesiad']],
    ['fodd', ['bodd', 'modd']],
    ['dad', ['tad']],
    ['gan', []],
    ['toolkit', []],
    ['5725', []],
    ['', []],
  ])('“%s” may be %j', (word, words) => {
    expect(demutated(word, (each) => known.has(each)).sort()).toEqual(words);
  });

  it('may be of words that nobody knows', () => {
    expect(possibleRadicals('fodd').sort()).toEqual(['bodd', 'modd']);
    expect(possibleRadicals('5725')).toEqual([]);
  });
});

describe('a search in Welsh', () => {
  const find = findIn(
    {
      cy: [
        'Dadansoddi barn y tad a’i blant am y tŷ.',
        'Gofal y fam gan dîm o wasanaethau, er bodd.',
        'Cam-drin y teulu, uwch-weithwyr.',
        'O fodd i fodd, a’r blaen yn newid.',
        'Pob gylch, yn y gwaith.',
        'O gylch y gwir.',
        'Y cylch newydd.',
      ],
    },
    { families: [['plentyn', 'plant']] },
  );
  const found = async (query: string) => idsOf(await find('cy', query)).sort();

  it.each([
    ['Phlant', ['u0']],
    ['mhlentyn', ['u0']],
    ["a'u phlant, i’w dad", ['u0']],
    ['dŷ', ['u0']],
    ['dy\u0302', ['u0']],
    ['dîm', ['u1']],
    ['gam drin', ['u2']],
    ['camdrin', ['u2']],
    ['gamdrin', ['u2']],
    ['uwch weithwyr', ['u2']],
    ['modd', ['u3']],
    ['fodd', ['u1', 'u3']],
    ['wasan', ['u1']],
    ['mlaen', ['u3']],
  ])('for “%s”', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('is as exact as the texts are: a word in itself is no mutation where nothing mutates it', async () => {
    expect(await found('gylch')).toEqual(['u4', 'u5']);
    expect(await found('cylch')).toEqual(['u5', 'u6']);
    expect(await found('can')).toEqual([]);
    expect(await found('tan')).toEqual([]);
  });
});
