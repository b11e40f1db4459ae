import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../../src/search/make/in-memory.ts';
import { findIn } from '../../texts.ts';

const texts = {
  en: [
    'foster carers at a meeting',
    'a homeless child',
    'wealth of Australia',
    'a social struggle',
    'the target',
    'the report',
  ],
  cy: ['gofalwyr maeth', 'plentyn hyfryd', 'cyfoeth', 'helynt', 'targed', 'adroddiad'],
};
const find = findIn(texts);

describe('a word that no text has', () => {
  it.each([
    // English as Welsh spells it, with its endings and mutations.
    ['cy', 'ffostro', 'foster', 'u0'],
    ['cy', 'ostrelia', 'australia', 'u2'],
    ['cy', 'strygliodd', 'struggle', 'u3'],
    ['cy', 'fiting', 'meeting', 'u0'],
    ['cy', 'sosial', 'social', 'u3'],
    // And as English may be heard.
    ['en', 'fosstur', 'foster', 'u0'],
  ] as const)('is taken for what sounds so: %s %s', async (locale, q, word, id) => {
    const found = await find(locale, q);
    expect(found.interpretation.corrections.map((each) => each.word)).toEqual([word]);
    expect(idsOf(found)).toEqual([id]);
  });

  it.each([
    ['cy', 'targeds', 'u4'],
    ['cy', 'dargeds', 'u4'],
    ['cy', 'cyfoethogion', 'u2'],
    ['cy', 'adroddwyr', 'u5'],
    ['en', 'homelessness', 'u1'],
    ['en', 'wealthiness', 'u2'],
    ['en', 'unreportable', 'u5'],
  ] as const)('is found as another word of its stem, which is no correction: %s %s', async (locale, q, id) => {
    const found = await find(locale, q);
    expect(idsOf(found)).toEqual([id]);
    expect(found.interpretation.corrections).toEqual([]);
  });

  it('is taken for what has three consonants alike, not two, which many words have', async () => {
    const words = findIn({ en: ['a coffee in the kitchen'], cy: ['bore'] });
    const corrections = async (q: string) => (await words('cy', q)).interpretation.corrections.map(({ word }) => word);
    expect(await corrections('citshen')).toEqual(['kitchen']);
    expect(await corrections('coffi')).toEqual([]);
  });

  it('is not taken for what only begins alike, nor for a short word with the same consonants', async () => {
    for (const [locale, q] of [
      ['en', 'reply'],
      ['cy', 'cefnfor'],
      ['cy', 'mynci'],
    ] as const)
      expect((await find(locale, q)).interpretation.corrections, q).toEqual([]);
  });
});
