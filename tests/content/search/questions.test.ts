import { describe, expect, it } from 'vitest';
import { questions } from '../../../scripts/search/bench/questions.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { idsOf } from '../../../src/search/make/in-memory.ts';
import { find } from '../this-report.ts';

describe.each(locales)('what people ask in %s', (locale) => {
  const tuned = questions(locale, 'tuned');
  const rankOf = async ({ q, answers }: (typeof tuned)[number]) =>
    idsOf(await find(locale, q)).findIndex((id) => answers.includes(id));

  it('is 30 questions, which the search was tuned on', () => expect(tuned).toHaveLength(30));

  it('is answered always, nearly always among the first three, and mostly first', async () => {
    const ranks = await Promise.all(tuned.map(rankOf));
    expect(tuned.filter((_, at) => (ranks[at] ?? -1) < 0).map(({ q }) => q)).toEqual([]);
    expect(tuned.filter((_, at) => (ranks[at] ?? 9) > 2).map(({ q }) => q).length).toBeLessThanOrEqual(1);
    const reciprocal = ranks.map((rank) => 1 / (rank + 1));
    expect(reciprocal.reduce((sum, each) => sum + each, 0) / ranks.length).toBeGreaterThanOrEqual(0.88);
  });
});

it.each([
  ['en', 0.6],
  ['cy', 0.75],
] as const)('hard questions in %s, of idioms and dialects, have their answers high', async (locale, least) => {
  const asked = questions(locale, 'third-tuned');
  const ranks = await Promise.all(
    asked.map(async ({ q, answers }) => idsOf(await find(locale, q)).findIndex((id) => answers.includes(id))),
  );
  const reciprocal = ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)));
  expect(reciprocal.reduce((sum, each) => sum + each, 0) / asked.length).toBeGreaterThanOrEqual(least);
});

describe('how people type', () => {
  it.each([
    ['en', 'nobody listens', 's33', ['nobody']],
    ['en', 'xylophone toolkit', 'c11', ['xylophone']],
    ['cy', 'sdim syniad', 'q8', []],
    ['cy', 'xylophone bagiau du', 'q21', ['xylophone']],
  ] as const)('a word that the report lacks is left out and told: %s %s', async (locale, q, id, leftOut) => {
    const found = await find(locale, q);
    expect(idsOf(found)).toContain(id);
    expect(found.interpretation.leftOut).toEqual(leftOut);
    expect(found.interpretation.corrections).toEqual([]);
  });

  it('a phrase is never without an answer while it is typed', async () => {
    for (const [locale, phrase] of [
      ['en', '“voice of the child”'],
      ['en', '"I have no idea when he’ll turn up"'],
      ['cy', '"llais y plentyn"'],
    ] as const)
      for (let end = 1; end <= phrase.length; end += 1)
        expect((await find(locale, phrase.slice(0, end))).total, phrase.slice(0, end)).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'the "voice of the child"', '"voice of the child"'],
    ['en', 'the “toolkit” for', 'toolkit'],
    ['cy', 'y “Signs of Safety”', '"Signs of Safety"'],
  ] as const)('little words beside a phrase make no difference: %s %s', async (locale, typed, bare) => {
    expect(idsOf(await find(locale, typed))).toEqual(idsOf(await find(locale, bare)));
  });

  it.each([
    ['en', 'speciﬁc ﬁndings', 'specific findings'],
    ['en', 'childʼs voice', "child's voice"],
    ['en', 'child′s voice', "child's voice"],
    ['en', 'assess\u00adment tool\u200bkit', 'assessment toolkit'],
    ['en', 'multi\u2011agency', 'multi-agency'],
    ['en', 'multi−agency', 'multi-agency'],
    ['en', 'social\u00a0worker', 'social worker'],
    ['cy', 'ty\u0302', 'tŷ'],
    ['cy', 'aʼu teuluoedd', "a'u teuluoedd"],
  ] as const)('letters of print are those of the text: %s %s', async (locale, typed, plain) => {
    expect(idsOf(await find(locale, typed))).toEqual(idsOf(await find(locale, plain)));
  });

  it('no word of a dictionary is taken for another', async () => {
    const words = {
      en: 'away chance sport counts pound ounce according cure colour color posture feet bounce stale tool wonder',
      cy: 'byth cath gwych canu eira haul dysgais rhedodd mynydd llyfr ceffyl pont',
    };
    for (const locale of locales)
      for (const word of words[locale].split(' '))
        expect((await find(locale, word)).interpretation.corrections, word).toEqual([]);
  });

  it('how many is answered by a number, and who by a name', async () => {
    for (const [locale, q] of [
      ['en', 'how many parents were interviewed'],
      ['cy', 'faint o rieni gafodd eu cyfweld'],
    ] as const)
      expect((await find(locale, q)).groups[0]?.[0].unit.kind).toBe('statistic');
    for (const [locale, q] of [
      ['en', 'who developed signs of safety'],
      ['cy', 'pwy greodd signs of safety'],
    ] as const)
      expect(idsOf(await find(locale, q))[0]).toBe('m1');
  });
});
