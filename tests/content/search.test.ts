import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { wordsAt } from '../../src/search/ask/found-address.ts';
import { tokens } from '../../src/search/files/tokens.ts';
import { idsOf, wordsOf } from '../../src/search/make/in-memory.ts';
import { searchRecords } from '../../src/search/make/records.ts';
import { textIn } from '../../src/search/make/word-index.ts';
import { welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { find, report } from './this-report.ts';

const found = async (locale: Locale, q: string) => idsOf(await find(locale, q));
const records = { en: searchRecords(report, 'en'), cy: searchRecords(report, 'cy') };

describe.each(locales)('in %s', (locale) => {
  it.each([
    ['5,725', 's1'],
    ['5725', 's1'],
    ['67,050', 's1'],
    ['67050', 's1'],
    ['78%', 's22'],
    ['78 %', 's22'],
    ['78 per cent', 's22'],
    ['78 percent', 's22'],
    ['78 y cant', 's22'],
    ['78', 's22'],
    ['36 y cant', 's6'],
    ['36%', 's6'],
  ])('the number %s finds its statistic', async (q, id) => {
    expect((await found(locale, q)).slice(0, 2)).toContain(id);
  });

  it('every statistic is found by its value in figures, whatever its words say', async () => {
    const missed: string[] = [];
    for (const { id, value = '' } of records[locale])
      for (const number of value.split(' ').filter(Boolean))
        if (!(await found(locale, number)).includes(id)) missed.push(`${id}: ${number}`);
    expect(missed).toEqual([]);
  });

  it('every percentage is found in each form that readers may give it, in the same units', async () => {
    const all = new Set(records[locale].flatMap(({ text }) => tokens(text, locale).map(({ word }) => word)));
    const percentages = [...all].filter((word) => word.endsWith('%'));
    expect(percentages.length).toBeGreaterThan(10);
    for (const percentage of percentages) {
      const figure = percentage.replace('%', '');
      const ids = await found(locale, percentage);
      expect(ids.length, percentage).toBeGreaterThan(0);
      for (const form of [`${figure} per cent`, `${figure} percent`, `${figure} y cant`])
        expect(await found(locale, form)).toEqual(ids);
    }
  });

  it('every word finds the unit that it stands in, at its place, just as it is written', async () => {
    const guide = locale === 'cy' ? welshGuide(welshRadicals(), report.welsh) : undefined;
    const { lexicon, words } = wordsOf(records[locale], locale, [], guide);
    const standing = records[locale].flatMap((record, unit) =>
      tokens(textIn(record, locale), locale).map((token) => ({ ...token, unit, keys: lexicon.keysOf(token.word) })),
    );
    const index = await words.find([...new Set(standing.flatMap(({ keys }) => keys))]);
    const lost = standing.filter(
      ({ keys, unit, place }) =>
        !keys.some((key) => index.get(key)?.some((posting) => posting.unit === unit && posting.places.includes(place))),
    );
    expect(standing.length).toBeGreaterThan(5000);
    expect(lost.map(({ spelling }) => spelling)).toEqual([]);
  });

  it('nothing is found twice', async () => {
    for (const q of ['children', 'plant', 'teuluoedd families', 'social worker', 'gweithiwr cymdeithasol']) {
      const ids = await found(locale, q);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('a query for little words finds nothing', async () => {
    for (const q of ['the', 'who', 'y', 'mewn']) expect(await found(locale, q)).toEqual([]);
  });
});

describe('one language in the other', () => {
  it('a word finds units on pages of the other language, and it is said so', async () => {
    const english = await find('en', 'teuluoedd');
    expect(english.interpretation.foreign).toEqual(['teuluoedd']);
    expect(idsOf(english).length).toBeGreaterThan(50);
    expect(await found('cy', 'teuluoedd')).toEqual(expect.arrayContaining(idsOf(english)));
    const welsh = await find('cy', 'toolkit');
    expect(welsh.interpretation.foreign).toEqual(['toolkit']);
    expect(idsOf(welsh)[0]).toBe('c11');
  });

  it('no place in the other language’s text is told', async () => {
    const all = (await find('en', 'teuluoedd')).groups.flat();
    expect(all.length).toBeGreaterThan(0);
    for (const { places } of all) expect(places).toEqual([]);
  });
});

it.each([
  ['en', ['multi-agency', 'multi agency', 'multiagency', 'multi‑agency']],
  ['cy', ['cam-drin', 'cam drin', 'camdrin', 'gam-drin']],
] as const)('a hyphen, a space and neither are the same in %s', async (locale, forms) => {
  const [first = [], ...others] = await Promise.all(forms.map((form) => found(locale, form)));
  expect(first.length).toBeGreaterThan(3);
  for (const other of others) expect(other.toSorted()).toEqual(first.toSorted());
});

it('apostrophes, quotation marks and accents make no difference', async () => {
  expect(await found('en', "children's")).toEqual(await found('en', 'children’s'));
  expect(await found('en', '"missing the point"')).toEqual(await found('en', '“missing the point”'));
  expect(await found('cy', "a'u teuluoedd")).toEqual(await found('cy', 'a’u teuluoedd'));
  expect(await found('cy', 'tim')).toEqual(await found('cy', 'tîm'));
});

it.each([
  ['en', 'social worker', /social workers?/i, /^(?:social|workers?(?:'s)?)$/],
  ['cy', 'gweithiwr cymdeithasol', /weith(?:iwr|wyr) cymdeithasol/i, /^(?:\S*weith(?:iwr|wyr)|\S*ymdeithasol)$/],
] as const)(
  'in %s “%s” has what says just that first, and nothing is taken as typed that nobody typed',
  async (locale, q, said, typed) => {
    const texts = new Map(records[locale].map((record) => [record.id, textIn(record, locale)]));
    const { groups } = await find(locale, q);
    const first = groups.slice(0, 10).filter((group) => !group.some(({ unit }) => said.test(texts.get(unit.id) ?? '')));
    expect(first.map(([{ unit }]) => unit.id)).toEqual([]);
    const marked = groups.flat().flatMap(({ unit, places }) => wordsAt(texts.get(unit.id) ?? '', places));
    expect(marked.length).toBeGreaterThan(50);
    expect([...new Set(marked)].filter((word) => !typed.test(word))).toEqual([]);
  },
);
