// How well our search and MiniSearch find what readers mean, in memory and without a browser.
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { idsOf, searchIn } from '../../../src/search/make/in-memory.ts';
import { searchRecords } from '../../../src/search/make/records.ts';
import { type ItemKind, itemKinds, type KnownItem, knownItems } from './known-items.ts';
import { miniSearch } from './minisearch.ts';
import { type Spread, spread } from './sums.ts';

/** Of some items: how many come first, among the first three, and at all. */
export interface Recall {
  items: number;
  first: number;
  third: number;
  anywhere: number;
}

export interface Ranks {
  locale: Locale;
  engine: string;
  all: Recall;
  byKind: Partial<Record<ItemKind, Recall>>;
  /** How many units a query lists. */
  listed: Spread;
  /** Milliseconds of a query here, once the index is there. */
  time: Spread;
}

type Ask = (q: string) => Promise<string[]>;

/** Both engines on the known items of both languages. */
export async function ranks(report: Report): Promise<Ranks[]> {
  const ours = searchIn(report);
  const measured: Ranks[] = [];
  for (const locale of locales) {
    const items = knownItems(report, locale);
    const mini = miniSearch(searchRecords(report, locale));
    measured.push(
      await rankedBy(locale, 'this site', items, async (q) => idsOf(await ours(locale, q))),
      await rankedBy(locale, 'MiniSearch', items, async (q) => mini.search(q).map(({ id }) => String(id))),
    );
  }
  return measured;
}

async function rankedBy(locale: Locale, engine: string, items: readonly KnownItem[], ask: Ask): Promise<Ranks> {
  const found: { kind: ItemKind; rank: number; listed: number }[] = [];
  for (const { q, meant, kind } of items) {
    const ids = await ask(q);
    found.push({ kind, rank: ids.findIndex((id) => meant.has(id)), listed: ids.length });
  }
  const times: number[] = [];
  for (const { q } of items) {
    const begun = performance.now();
    await ask(q);
    times.push(performance.now() - begun);
  }
  const kinds = itemKinds.filter((kind) => found.some((each) => each.kind === kind));
  const recallOf = (kind: ItemKind) => recall(found.filter((each) => each.kind === kind).map(({ rank }) => rank));
  return {
    locale,
    engine,
    all: recall(found.map(({ rank }) => rank)),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, recallOf(kind)])),
    listed: spread(found.map(({ listed }) => listed)),
    time: spread(times),
  };
}

/** @param ranks from 0; -1 for what was not found */
function recall(ranks: readonly number[]): Recall {
  const within = (count: number) => ranks.filter((rank) => rank >= 0 && rank < count).length;
  return { items: ranks.length, first: within(1), third: within(3), anywhere: within(Number.POSITIVE_INFINITY) };
}
