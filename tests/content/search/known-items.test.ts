import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { locales } from '../../../src/i18n/locale.ts';
import { unitsOf } from '../../../src/model/report.ts';
import { idsOf } from '../../../src/search/make/in-memory.ts';
import { find, report } from '../this-report.ts';
import { typos } from './typos.ts';

/** What readers who recalled a passage typed for it, and the passages that they meant. */
const itemsSchema = z.array(
  z.strictObject({
    q: z.string(),
    ids: z.array(z.string()).min(1),
    typo: z.boolean().optional(),
    mutated: z.boolean().optional(),
    /** A figure that was looked for: the statistics of those passages are meant, too. */
    number: z.string().optional(),
  }),
);

const statisticsOf = (ids: string[]) =>
  unitsOf(report, 'statistic').flatMap(({ id, parent }) => (ids.includes(parent ?? '') ? [id] : []));

describe.each(locales)('what people look for in %s', (locale) => {
  const items = itemsSchema.parse(JSON.parse(readFileSync(`bench/search/known-items.${locale}.json`, 'utf8')));
  const rankOf = async ({ q, ids, number }: (typeof items)[number]) => {
    const meant = number === undefined ? ids : [...ids, ...statisticsOf(ids)];
    return idsOf(await find(locale, q)).findIndex((id) => meant.includes(id));
  };

  it('is at least 60 things', () => expect(items.length).toBeGreaterThanOrEqual(60));

  it('is first for nine of ten and among the first three for all', async () => {
    const ranks = await Promise.all(items.map(rankOf));
    const isLow = (rank: number) => rank < 0 || rank > 2;
    expect(items.filter((_, at) => isLow(ranks[at] ?? -1)).map(({ q }) => q)).toEqual([]);
    expect(ranks.filter((rank) => rank === 0).length / items.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the words of the report', () => {
  it.each(locales)('are never taken for others: %s', async (locale) => {
    const texts = report.units.flatMap(({ prose, title }) => [
      ...(prose?.[locale] ? [prose[locale]].flatMap(({ words, items }) => [words, ...items]).flat() : []),
      ...(title?.[locale] ? [{ type: 'text' as const, value: title[locale] }] : []),
    ]);
    const all = new Set(
      texts.flatMap((run) => (run.type === 'text' ? (run.value.match(/[\p{L}\p{M}]+/gu) ?? []) : [])),
    );
    const taken: string[] = [];
    for (const word of all) if ((await find(locale, word)).interpretation.corrections.length > 0) taken.push(word);
    expect(taken).toEqual([]);
  });

  it.each(locales)('are found with a slip in nineteen of twenty cases: %s', async (locale) => {
    const cases = typos(report, locale);
    const missed: string[] = [];
    for (const { word, slip } of cases) {
      const meant = new Set(idsOf(await find(locale, word)));
      if (!idsOf(await find(locale, slip)).some((id) => meant.has(id))) missed.push(`${slip} (${word})`);
    }
    expect(cases.length).toBeGreaterThan(300);
    expect(missed.length / cases.length, missed.join(', ')).toBeLessThanOrEqual(0.05);
  });
});
