// All that is measured in a browser.

import type { Browser, Page } from 'playwright-core';
import { firstSearches as wanted } from '../../../bench/search/first-searches.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { path } from '../../../src/model/address/permalink.ts';
import { type Report, unitsOfKind } from '../../../src/model/report.ts';
import { plain, slow, slowMachine } from './conditions.ts';
import { type FirstSearch, firstSearch, firstSearches, type Way } from './first-search.ts';
import { knownItems } from './known-items.ts';
import { miniSearchPage } from './minisearch.ts';
import { rest } from './reader.ts';
import { type AfterPause, afterPause } from './typing.ts';

export interface Bench {
  browser: Browser;
  /** The origin that the site is served at: "http://localhost:4321". */
  origin: string;
  report: Report;
  runs: number;
  /** The ways and connections of first searches, where not all are meant. */
  only?: { ways: readonly string[]; conditions: readonly string[] };
}

export interface FirstSearches {
  locale: Locale;
  way: string;
  conditions: string;
  cold: FirstSearch[];
  warm: FirstSearch[];
  /** Why there was no answer, where there was none. */
  unanswered: string[];
}

/** Every way to a first search, cold and warm, on both connections; in turns, so that what else the machine does falls on all. */
export async function measureFirst({ browser, origin, report, runs, only }: Bench): Promise<FirstSearches[]> {
  const all = locales.flatMap((locale) => {
    const { q, id } = wanted[locale];
    const asked = { chapter: chapterPage(origin, report, locale), q, ids: [id] };
    const ways = waysTo(origin, locale).filter(({ name }) => only?.ways.includes(name) ?? true);
    const connections = [plain, slow].filter(({ name }) => only?.conditions.includes(name) ?? true);
    return ways.flatMap((way) =>
      connections.map((conditions) => ({ locale, way, conditions, asked, ...noSearches() })),
    );
  });
  for (let run = 0; run < runs; run++) {
    for (const { way, asked, conditions, cold, warm, unanswered } of all) {
      try {
        const pair = await firstSearches(browser, way, asked, conditions);
        cold.push(pair.cold);
        warm.push(pair.warm);
      } catch (error) {
        unanswered.push(String(error));
      }
    }
  }
  return all.map(({ way, conditions, ...rest }) => ({ ...rest, way: way.name, conditions: conditions.name }));
}

const noSearches = (): Pick<FirstSearches, 'cold' | 'warm' | 'unanswered'> => ({ cold: [], warm: [], unanswered: [] });

/** First searches of several words each on the search page: known items, each of a new visitor. */
export async function measureSeveral({ browser, origin, report, runs }: Bench, locale: Locale): Promise<FirstSearch[]> {
  const [way] = waysTo(origin, locale);
  const chapter = chapterPage(origin, report, locale);
  const found: FirstSearch[] = [];
  for (const { q, meant } of queries(report, locale, runs)) {
    const context = await browser.newContext();
    found.push(await firstSearch(context, way, { chapter, q, ids: meant }, plain, rest));
    await context.close();
  }
  return found;
}

/** How soon after a pause the answer is there, under several conditions. */
export async function measureAfterPause(
  { browser, origin, report, runs }: Bench,
  locale: Locale,
): Promise<(AfterPause & { conditions: string })[]> {
  const measured = [];
  for (const conditions of [plain, slowMachine, slow]) {
    const asked = queries(report, locale, runs).map(({ q }) => q);
    const times = await afterPause(browser, searchPage(origin, locale), wanted[locale].q, asked, conditions);
    measured.push({ conditions: conditions.name, ...times });
  }
  return measured;
}

/** Known items of three words and more, from all over the list. */
function queries(report: Report, locale: Locale, count: number) {
  const long = knownItems(report, locale).filter(({ q }) => q.split(' ').length >= 3);
  return long.filter(
    (_, at) => Math.floor((at * count) / long.length) !== Math.floor(((at - 1) * count) / long.length),
  );
}

const searchPage = (origin: string, locale: Locale): string => origin + path({ to: 'room', room: 'search' }, locale);

function chapterPage(origin: string, report: Report, locale: Locale): string {
  const [chapter] = unitsOfKind(report, 'chapter');
  if (!chapter) throw new Error('The report has no chapter to begin from.');
  return origin + path({ to: 'unit', unit: chapter }, locale);
}

/** The search page, the quick search in every page's header, and MiniSearch. */
function waysTo(origin: string, locale: Locale): [Way, Way, Way] {
  const visit =
    (url: string): Way['ready'] =>
    async (page) =>
    () =>
      page.goto(url, { waitUntil: 'commit' });
  return [
    {
      name: 'search page',
      ready: visit(searchPage(origin, locale)),
      box: 'main input[type="search"]',
      link: (id) => `[data-result="${id}"] a`,
      whole: 'main ol[data-total][aria-busy="false"]',
    },
    {
      name: 'quick search',
      ready: quickSearchOpener,
      box: 'dialog input[type="search"]',
      link: (id) => `[data-quick-result="${id}"]`,
    },
    {
      name: 'MiniSearch',
      ready: visit(origin + path({ to: 'file', file: miniSearchPage(locale) }, locale)),
      box: 'input',
      link: (id) => `[data-result="${id}"] a`,
    },
  ];
}

/** Clicks the link in the header, without a pause over it. */
async function quickSearchOpener(page: Page): Promise<() => Promise<unknown>> {
  const place = await page.locator('a[data-search-link]').boundingBox();
  if (!place) throw new Error('The page has no link to search in its header.');
  return () => page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}
