import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { search } from '../../../src/search/ask/engine.ts';
import { noChoices } from '../../../src/search/ask/query.ts';
import { idsOf } from '../../../src/search/make/in-memory.ts';
import type { ListedUnit } from '../../../src/search/make/listing.ts';
import { lengthOf } from '../../../src/search/make/word-index.ts';
import { type Known, recordsOf, type Texts, wordsIn } from '../texts.ts';

type Trait = Pick<ListedUnit, 'kind'> & Partial<ListedUnit>;

/** The ids of what is found among those texts, each of which is a unit with its traits: u0, u1 … */
async function foundIn(texts: Texts, traits: Trait[], locale: Locale, q: string, known: Known = {}): Promise<string[]> {
  const records = recordsOf(texts, locale);
  const units = records.map((record, at): ListedUnit => {
    const { id, chapter, group } = record;
    const length = lengthOf(record, locale);
    return { id, chapter, group, length, url: '', label: '', mark: '', within: [], kind: 'paragraph', ...traits[at] };
  });
  const [en, cy] = [wordsIn(texts, 'en', known), wordsIn(texts, 'cy', known)];
  const sources = {
    listing: {
      units,
      speakers: { reader: { name: 'Reader', lived: true } },
      kinds: [{ name: 'conclusion', label: 'Conclusion', hasPages: true as const }],
    },
    own: locale === 'en' ? en : cy,
    other: async () => (locale === 'en' ? cy : en),
    text: async ({ id }: ListedUnit) => records.find((record) => record.id === id)?.text ?? '',
  };
  return idsOf(await search(sources, { q, ...noChoices }));
}

const count = { numerals: [{ before: '', numeral: '14', after: '' }] };
const share = { numerals: [{ before: '', numeral: '40', after: '%' }] };

describe('of units that say the same', () => {
  const same = { en: Array.from({ length: 5 }, () => 'the tram stops'), cy: Array.from({ length: 5 }, () => 'y bws') };
  const traits: Trait[] = [
    { kind: 'paragraph' },
    { kind: 'paragraph', names: true },
    { kind: 'statistic', ...share },
    { kind: 'statistic', ...count },
    { kind: 'conclusion' },
  ];

  it.each([
    // A conclusion before others; a count, then a share, before it for how many; any number for what share; a name for who.
    ['en', 'tram', 'u4 u0 u1 u2 u3'],
    ['en', 'how many trams', 'u3 u2 u4 u0 u1'],
    ['en', 'what percentage of trams', 'u2 u3 u4 u0 u1'],
    ['en', 'who runs the tram', 'u1 u4 u0 u2 u3'],
    ['cy', 'bws', 'u4 u0 u1 u2 u3'],
    ['cy', 'faint o fysiau: bws', 'u3 u2 u4 u0 u1'],
    ['cy', 'pa ganran, bws', 'u2 u3 u4 u0 u1'],
    ['cy', 'pwy sy’n gyrru’r bws', 'u1 u4 u0 u2 u3'],
  ] as const)('%s: “%s” has %s in that order', async (locale, q, order) => {
    expect((await foundIn(same, traits, locale, q)).join(' ')).toBe(order);
  });
});

it('a quotation is found by who said it, before what has a frequent word of the query only, after what says the name', async () => {
  const texts = {
    en: [
      'one tram',
      'two trams',
      'a tram again',
      'tram four',
      'the tram',
      'never mind',
      'The reader waits for hours, it says',
    ],
  };
  const traits: Trait[] = texts.en.map((_, at) => ({ kind: 'quotation', ...(at === 5 ? { speaker: 'reader' } : {}) }));
  const ids = await foundIn(texts, traits, 'en', 'reader tram');
  expect(ids.slice(0, 2)).toEqual(['u6', 'u5']);
  expect((await foundIn(texts, traits, 'en', 'reader')).join(' ')).toBe('u6 u5');
});

it('a form of a verb that a text has counts nearly as much as its verb-noun', async () => {
  const texts = { cy: ['gwrando ar y bws', 'ar y bws', 'y trên', 'y trên', 'y trên'] };
  const traits: Trait[] = texts.cy.map(() => ({ kind: 'paragraph' }));
  expect(await foundIn(texts, traits, 'cy', 'gwrandawon')).toEqual(['u0']);
  expect((await foundIn(texts, traits, 'cy', 'gwrandawon trên'))[0]).toBe('u0');
});

/** Texts of so many words each, one of which is asked for as often as it says. */
const often = (...times: number[]): Texts => ({
  en: times.map((count) => `${'tram '.repeat(count)}${'pad '.repeat(30 - count)}`.trim()),
});

it.each([
  // A conclusion, a number or a name goes before more of the same word, up to a point.
  ['tram', { kind: 'conclusion' }, 1, 2],
  ['how many trams', { kind: 'statistic', ...count }, 4, 5],
  ['how many trams', { kind: 'statistic', ...share }, 2, 3],
  ['who runs the tram', { kind: 'paragraph', names: true }, 8, 20],
] as const)('“%s” has %o before a text that has the word %i times, not %i times', async (q, trait, fewer, more) => {
  const traits: Trait[] = [{ ...trait }, { kind: 'paragraph' }];
  expect((await foundIn(often(1, fewer), traits, 'en', q))[0]).toBe('u0');
  expect((await foundIn(often(1, more), traits, 'en', q))[0]).toBe('u1');
});

/** Two hundred texts of one word each: the first has what is asked for in another way, some have another word asked for. */
const among = (first: { en?: readonly string[]; cy?: readonly string[] }, other: string, count: number): Texts => {
  const fill = (lang: Locale) => Array.from({ length: 199 }, (_, at) => (at < count ? other : `pad${lang}`));
  return { en: [first.en?.[0] ?? 'paden', ...fill('en')], cy: [first.cy?.[0] ?? 'padcy', ...fill('cy')] };
};

it.each([
  // The nearer a match, the rarer the word must be that outweighs it.
  ['a form', 'cy', 'gwrandawon beic', { cy: ['gwrando'] }, 'beic', 1, 2],
  ['the other language', 'en', 'gwrando tram', { cy: ['gwrando'] }, 'tram', 1, 2],
  ['a beginning', 'en', 'libra tram', { en: ['library'] }, 'tram', 2, 3],
  ['a synonym', 'en', 'lorry tram', { en: ['truck'] }, 'tram', 2, 3],
  ['a relative', 'en', 'lampist tram', { en: ['lamp'] }, 'tram', 4, 5],
  ['a light word', 'en', 'people tram', { en: ['people'] }, 'tram', 30, 50],
] as const)(
  '%s, in %s “%s”, goes after a rarer word and before a more frequent one',
  async (_, locale, q, first, other, rarer, more) => {
    const texts = (count: number) => among(first, other, count);
    const traits: Trait[] = Array.from({ length: 200 }, () => ({ kind: 'paragraph' }));
    const known = { synonyms: [['lorry', 'truck']] };
    expect((await foundIn(texts(rarer), traits, locale, q, known))[0]).not.toBe('u0');
    expect((await foundIn(texts(more), traits, locale, q, known))[0]).toBe('u0');
  },
);

it('who said it, in “reader tram”, goes after a rarer word and before a more frequent one', async () => {
  const traits: Trait[] = Array.from({ length: 200 }, (_, at) => ({
    kind: 'quotation',
    ...(at === 0 ? { speaker: 'reader' } : {}),
  }));
  const places = async (count: number) => {
    // A word that no text has is nobody's name.
    const ids = await foundIn(
      { en: [...(among({}, 'tram', count).en ?? []).slice(0, 199), 'reader'] },
      traits,
      'en',
      'reader tram',
    );
    return [ids.indexOf('u0'), ids.indexOf('u1')];
  };
  expect(await places(5)).toEqual([6, 1]);
  expect(await places(7)).toEqual([1, 2]);
});
