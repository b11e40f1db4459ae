// What the tests of search ask of its page.
import type { Page } from 'playwright-core';

/** Where search stands in each language. */
export const searchRooms = { en: 'en/search/', cy: 'cy/chwilio/' };

/** Waits for the whole answer; the ids of the results in order. */
export async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('ol[data-total][aria-busy="false"]', { state: 'attached' });
  return page.$$eval('[data-result]', (found) => found.map((each) => each.getAttribute('data-result') ?? ''));
}

/** The sum of all shifts of the layout that no reader brought about, from the page's beginning. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
