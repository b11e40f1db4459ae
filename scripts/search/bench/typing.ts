// How soon after a pause in typing the answer is there, on the search page once it has answered before.
import type { Browser } from 'playwright-core';
import { type Conditions, impose } from './conditions.ts';
import { rest } from './reader.ts';
import { type Spread, spread } from './sums.ts';

/** The pause in typing after which our search runs, in milliseconds. */
const pause = 120;

export interface AfterPause {
  /** Milliseconds from the end of the pause until the links are there. */
  links: Spread;
  /** The same until the words of all results are, too, and painted. */
  whole: Spread;
}

/** @param first a search by which everything is loaded that is not for one query only */
export async function afterPause(
  browser: Browser,
  searchPage: string,
  first: string,
  queries: readonly string[],
  conditions: Conditions,
): Promise<AfterPause> {
  const page = await browser.newPage();
  try {
    await page.goto(`${searchPage}?q=${encodeURIComponent(first)}`, { waitUntil: 'load' });
    await page.waitForSelector('ol[data-total][aria-busy="false"]', { state: 'attached' });
    await page.waitForTimeout(rest);
    await impose(await page.context().newCDPSession(page), conditions);
    const times = [];
    for (const q of queries) times.push(await page.evaluate(timed, q));
    return {
      links: spread(times.map(({ links }) => links - pause)),
      whole: spread(times.map(({ whole }) => whole - pause)),
    };
  } finally {
    await page.close();
  }
}

/** In the page: types a query, and says after how many milliseconds its links and the whole answer were there. */
function timed(q: string): Promise<{ links: number; whole: number }> {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const list = document.querySelector('main ol[aria-busy]');
  if (!box || !list) throw new Error('The search page needs a box and a list.');
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const now = () => performance.now() - begun;
    setTimeout(reject, 20_000, new Error(`no answer to "${q}"`));
    let links: number | undefined;
    new MutationObserver((changes, observer) => {
      if (changes.some(({ attributeName }) => attributeName === 'data-total')) links ??= now();
      if (list.ariaBusy !== 'false') return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve({ links: links ?? now(), whole: now() })));
    }).observe(list, { attributeFilter: ['data-total', 'aria-busy'] });
    box.value = q;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
