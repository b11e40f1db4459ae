import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Report, unitsOf } from '../../../src/model/report.ts';

const itemsSchema = z.array(
  z.object({
    q: z.string(),
    ids: z.array(z.string()).min(1),
    typo: z.boolean().optional(),
    mutated: z.boolean().optional(),
    number: z.string().optional(),
  }),
);

export const itemKinds = ['plain', 'typo', 'mutated', 'number'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What a reader who recalled a passage typed for it. */
export interface KnownItem {
  q: string;
  /** The passages that they meant. */
  meant: ReadonlySet<string>;
  kind: ItemKind;
}

/** Those that bench/search holds for a language. For a number the statistics of its passages are meant, too. */
export function knownItems(report: Report, locale: Locale): KnownItem[] {
  const items = itemsSchema.parse(JSON.parse(readFileSync(`bench/search/known-items.${locale}.json`, 'utf8')));
  const statistics = unitsOf(report, 'statistic');
  return items.map(({ q, ids, typo, mutated, number }) => ({
    q,
    meant: new Set([
      ...ids,
      ...statistics.flatMap(({ id, parent }) => (number !== undefined && ids.includes(parent ?? '') ? [id] : [])),
    ]),
    kind: number !== undefined ? 'number' : typo ? 'typo' : mutated ? 'mutated' : 'plain',
  }));
}
