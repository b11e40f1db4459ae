import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../../src/search/make/in-memory.ts';
import { findIn } from '../../texts.ts';

const find = findIn(
  {
    en: [
      'They were hitting the target and missing the point.',
      'You miss the point of it, missing what is the point',
      'Multi-agency work is done',
      'multi agency work is done',
      'Multiagency working is planned – child’s needs',
      'the point of missing',
    ],
    cy: [
      'Cafodd ei deulu gymorth.',
      'Cafodd ei theulu gymorth.',
      'Mae’r “plant” a’u teuluoedd, neu’r ‘gofalwyr’, yn byw gyda’i gilydd.',
      'Siaradodd â phlant a’i deulu’n ddiweddar',
      'Dwy ferch – cam-drin ac esgeulustod.',
      'Roedd o gam-drin y plentyn yno',
    ],
  },
  { families: [['plant', 'plentyn']] },
);
const found = async (locale: 'en' | 'cy', phrase: string) => idsOf(await find(locale, `"${phrase}"`)).sort();

describe('a phrase', () => {
  it.each([
    ['missing the point', ['u0']],
    ['Missing THE point', ['u0']],
    ['target and missing', ['u0']],
    ['the point of', ['u1', 'u5']],
    ['multi-agency work', ['u2']],
    ['multi agency work', ['u3']],
    ['multiagency working', ['u4']],
    ["child's needs", ['u4']],
  ])('is found as it stands, where it stands so: %s', async (phrase, ids) => {
    expect(await found('en', phrase)).toEqual(ids);
  });

  it.each([
    ['misses the point', ['u0', 'u1']],
    ['multi-agency works', ['u2', 'u3', 'u4']],
    ['multiagency work', ['u2', 'u3', 'u4']],
    ['hit a target', ['u0']],
  ])('is found in other forms, where it stands nowhere so: %s', async (phrase, ids) => {
    expect(await found('en', phrase)).toEqual(ids);
  });

  it.each(['point missing', 'target missing', 'missing xylophone', 'work multi-agency', 'the', ''])(
    'is found nowhere, where its words don’t stand so: %s',
    async (phrase) => {
      expect(await found('en', phrase)).toEqual([]);
    },
  );

  it.each([
    ['ei deulu', ['u0']],
    ['ei theulu', ['u1']],
    ["mae'r plant a'u teuluoedd", ['u2']],
    ["neu'r gofalwyr yn byw", ['u2']],
    ['byw gyda’i gilydd', ['u2']],
    ["phlant a'i deulu'n ddiweddar", ['u3']],
    ["â phlant a'i", ['u3']],
    ['gam-drin', ['u5']],
    ['cam-drin ac', ['u4']],
  ])('is found in Welsh as it stands, with its mutation: %s', async (phrase, ids) => {
    expect(await found('cy', phrase)).toEqual(ids);
  });

  it.each([
    ['ei teulu', ['u0', 'u1']],
    ["phlant a'i nheulu", ['u3']],
    ["plant a'i teulu", ['u3']],
    ['camdrin', ['u4', 'u5']],
    ['y phlant', ['u5']],
  ])('is found in Welsh with other mutations and of the same family: %s', async (phrase, ids) => {
    expect(await found('cy', phrase)).toEqual(ids);
  });

  it.each(['teuluoedd plant', 'plant ddiweddar'])(
    'is not found in Welsh where its words stand otherwise: %s',
    async (phrase) => {
      expect(await found('cy', phrase)).toEqual([]);
    },
  );

  it('may stand in curly quotation marks, and beside other words', async () => {
    expect(idsOf(await find('en', '“missing the point”'))).toEqual(['u0']);
    expect(idsOf(await find('en', '«missing the point» target'))).toEqual(['u0']);
    expect(idsOf(await find('en', 'xylophone “missing the point”'))).toEqual(['u0']);
  });

  it('has its places, little words too', async () => {
    const [[first] = []] = (await find('en', '"missing the point"')).groups;
    expect(first?.places).toEqual([6, 7, 8]);
  });
});
