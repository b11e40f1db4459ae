import { describe, expect, it } from 'vitest';
import { radicalWords, withWords } from '../../../src/search/welsh/dictionary.ts';
import { welshRadicals } from '../../../src/search/welsh/installed.ts';

const aff = `
NEEDAFFIX X
PFX M Y 1
PFX M p b p[^h]
SFX B Y 1
SFX B 0 au
SFX v Y 1
SFX v NI na/aMX NI
SFX a Y 1
SFX a 0 sant .
SFX S Y 1
SFX S 0 'r a
`;
const small = radicalWords({ aff, dic: '5\ngwasanaeth/BMTv\ncysylltNI/XLv\nmam/M\nPanther\nbara/S\n' });

describe('the words of a dictionary', () => {
  it('are those without mutation, with their endings, in small letters', () => {
    for (const word of ['gwasanaeth', 'gwasanaethau', 'cysylltnasant', 'mam', 'panther'])
      expect(small.has(word)).toBe(true);
    for (const word of ['wasanaeth', 'cysylltNI', 'cysylltna', "bara'r", 'Panther', '5'])
      expect(small.has(word)).toBe(false);
  });

  it('take the mutations of their flags and of their endings’', () => {
    expect(small.takes('gwasanaethau', 'soft')).toBe(true);
    expect(small.takes('gwasanaethau', 'nasal')).toBe(true);
    expect(small.takes('gwasanaethau', 'aspirate')).toBe(false);
    expect(small.takes('cysylltnasant', 'aspirate')).toBe(true);
    expect(small.takes('cysylltnasant', 'soft')).toBe(true);
    expect(small.takes('mam', 'nasal')).toBe(false);
  });

  it('take any where they have no flag, and none where they are no words', () => {
    expect(small.takes('panther', 'soft')).toBe(true);
    expect(small.takes('panthers', 'soft')).toBe(false);
  });

  it('can be added to, without change to those that are there', () => {
    const more = withWords(small, ['datganoli', 'mam']);
    expect(more.has('datganoli')).toBe(true);
    expect(more.takes('datganoli', 'soft')).toBe(true);
    expect(more.takes('mam', 'nasal')).toBe(false);
    expect(more.has('gwasanaethau')).toBe(true);
  });
});

describe('the Welsh dictionary', () => {
  const dictionary = welshRadicals();

  it.each(['plant', 'plentyn', 'gweithwyr', 'canlyniadau', 'gwerthfawrogodd', 'cam-drin', 'caerdydd', 'tŷ'])(
    'has “%s”',
    (word) => {
      expect(dictionary.has(word)).toBe(true);
    },
  );

  it.each(['blant', 'phlant', 'weithwyr', 'ganlyniadau', 'nghaerdydd', 'dŷ', 'children'])(
    'does not have “%s”',
    (word) => {
      expect(dictionary.has(word)).toBe(false);
    },
  );
});
