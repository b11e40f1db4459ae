// Pages as a reader's asking makes them: what tests/verify/axe-all.test.ts cannot see of files.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allLooks, violationsHere } from '../browser/accessibility.ts';
import { useSite } from '../browser/browser.ts';
import { results, searchRooms } from '../browser/search-page.ts';
import { fixture, report } from '../sites.ts';

const locales = ['en', 'cy'] as const;
type Locale = (typeof locales)[number];

/** Each state with its address, and what brings it about or shows that it is there. */
const states: Record<string, [address: (locale: Locale) => string, reached: (page: Page) => Promise<unknown>]> = {
  'results with filters': [(locale) => `${searchRooms[locale]}?kind=quotation&kind=conclusion`, results],
  'no results': [(locale) => `${searchRooms[locale]}?q=%22assesment%22`, results],
  'a word left out': [(locale) => `${searchRooms[locale]}?q=zzyzx+review`, results],
  'before a search': [(locale) => searchRooms[locale], (page) => page.waitForSelector('[data-results]')],
  'the quick search': [
    (locale) => (locale === 'en' ? 'en/chapters/1/' : 'cy/penodau/1/'),
    async (page) => {
      await page.click('a[data-search-link]');
      await page.fill('dialog input[type="search"]', 'a');
      await page.waitForTimeout(1000);
    },
  ],
  'found words in a chapter': [
    (locale) => `${locale === 'en' ? 'en/chapters/1/' : 'cy/penodau/1/'}?q=review&found=review+adolygiad#p1.1`,
    (page) => page.waitForSelector('.way-back'),
  ],
};

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test.each(Object.entries(states))('has no accessibility fault: %s', async (name, [address, reached]) => {
    const faults: string[] = [];
    const page = await site.reader();
    for (const locale of locales) {
      for (const { width, colorScheme } of allLooks) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(site.url(address(locale)));
        await reached(page);
        faults.push(...(await violationsHere(page, `${name} (${locale})`, [colorScheme])));
      }
    }
    expect(faults).toEqual([]);
  });
});
