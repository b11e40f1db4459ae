// What is read without a connection: a folder, and what a browser keeps.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { rooms } from '../../src/model/address/room.ts';
import { sample } from '../site/site-files.ts';
import { fixture } from '../sites.ts';
import { useSite } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { type Unpacked, unpacked } from './unpacked.ts';

describe('the copy in a folder', () => {
  let copy: Unpacked;
  const site = useSite(fixture);
  beforeAll(() => {
    copy = unpacked(fixture);
  });
  afterAll(() => copy.remove());

  test('opens from its first page and shows a page of each kind in the edition’s own faces, without a fault', async () => {
    const page = await site.visitor();
    const faults = faultsOn(page);
    for (const file of kinds(copy.files)) {
      await page.goto(copy.url(file));
      const faces = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(
          ({ family, status }) => /^(Report|Edition)$/.test(family) && status === 'loaded',
        ).length;
      });
      if (faces === 0) faults.push(`${file}: in a face of the reader’s own`);
    }
    expect(faults).toEqual([]);
    await page.goto(copy.url('index.html'));
    await page.locator('a.button[hreflang=en]').click();
    expect(page.url()).toBe(copy.url('en/index.html'));
  });

  test.each([
    ['en', 'librarian'],
    ['cy', 'llyfrgell'],
  ] as const)('finds in "%s" what is asked for, and leads there', async (locale, query) => {
    const page = await site.visitor();
    const faults = faultsOn(page);
    await page.goto(copy.url(`${locale}/${rooms.search[locale]}/index.html`));
    await page.locator('#q').fill(query);
    await page.waitForSelector('ol[aria-busy=false] [data-result]');
    expect(await page.locator('[data-slash]:visible, [data-add]').count()).toBe(0);
    const [first] = await page.locator('[data-result]').all();
    const id = await first?.getAttribute('data-result');
    await first?.locator('.mark a').click();
    await page.waitForSelector('.way-back a');
    expect(await page.locator(`main [data-unit="${id}"]`).count()).toBe(1);
    expect(await page.locator('mark.arrived').count()).toBeGreaterThan(0);
    await page.locator('.way-back a').click();
    await page.waitForSelector(`[data-result="${id}"]`);
    expect(faults).toEqual([]);
  });
});

describe('what a browser keeps', () => {
  const downloads = `en/${rooms.downloads.en}/`;
  let served: Served;
  beforeAll(async () => {
    served = await serve({ dir: fixture.dir, port: 0, compress: false });
  });
  afterAll(() => served.close());

  test('is kept and removed when its reader asks, and read while the site cannot be reached', async () => {
    const browser = await ownBrowser();
    const page = await browser.newPage();
    try {
      await page.goto(served.url + downloads);
      const row = page.locator('[data-keep]');
      await row.locator('[data-do]').waitFor();
      expect(await row.locator('[data-size]').textContent()).toMatch(
        /^\d+ pages .* \d+\.\d\sMB to download, \d+\.\d\sMB/,
      );
      expect(await stored(page)).toEqual({ caches: [], workers: 0, items: 0 });

      await row.locator('[data-do]').click();
      await row.locator('[data-remove]').waitFor();
      expect(await row.locator('[role=status]').textContent()).toMatch(/^Kept on \d+ \w+ \d{4}: \d+ pages of edition/);
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      expect(await stored(page)).toEqual({
        caches: [expect.stringMatching(/^kept \/ en [0-9a-f]{16}$/)],
        workers: 1,
        items: 0,
      });

      // While the site answers its pages come from it and say nothing of copies.
      await page.goto(`${served.url}en/`);
      expect(await page.locator('.kept-copy').count()).toBe(0);

      const faults = faultsOn(page);
      await served.close();
      await page.goto(`${served.url}en/chapters/1/`);
      expect(await page.locator('main .kept-copy').textContent()).toMatch(/did not answer.* kept on \d+ \w+ \d{4}\.$/);
      expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(0);
      await page.goto(`${served.url}en/search/?q=librarian`);
      await page.waitForSelector('ol[aria-busy=false] [data-result]');
      await page.locator('[data-result] .mark a').first().click();
      await page.waitForSelector('main [data-unit]');
      expect(faults).toEqual([]);

      await page.goto(`${served.url}cy/`);
      expect(await page.locator('h1, h2').allTextContents()).toEqual(['Dim cysylltiad', 'No connection']);

      await page.goto(served.url + downloads);
      await row.locator('[data-remove]').click();
      await page.waitForFunction(() =>
        document.querySelector('[data-keep] [role=status]')?.textContent?.startsWith('The pages were removed'),
      );
      expect(await stored(page)).toEqual({ caches: [], workers: 0, items: 0 });
    } finally {
      await page.close();
      await browser.close();
    }
  });

  test('is said to be older once the site has something newer, and nothing is kept of an attempt that fails', async () => {
    served = await serve({ dir: fixture.dir, port: 0, compress: false });
    const browser = await ownBrowser();
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    try {
      // Playwright answers for the site here, which a worker would keep from it.
      await page.addInitScript(() => {
        Object.defineProperty(navigator.serviceWorker, 'register', { value: async () => undefined });
      });
      await page.goto(served.url + downloads);
      await page.locator('[data-do]').click();
      await page.locator('[data-remove]').waitFor();
      const [before] = (await stored(page)).caches;

      await page.route('**/offline/en.json', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...(await answer.json()), version: '0'.repeat(16) } });
      });
      await page.route('**/en/chapters/1/', (route) => route.abort());
      await page.reload();
      await page.locator('[data-newer]').waitFor();
      await page.locator('[data-do]').click();
      await page.waitForFunction(() =>
        document.querySelector('[data-keep] [role=status]')?.textContent?.includes('could not be kept'),
      );
      expect((await stored(page)).caches).toEqual([before]);

      await page.unroute('**/en/chapters/1/');
      await page.locator('[data-do]').click();
      await page.waitForFunction(() =>
        document.querySelector('[data-keep] [role=status]')?.textContent?.startsWith('Kept'),
      );
      expect((await stored(page)).caches).toEqual([`kept / en ${'0'.repeat(16)}`]);
    } finally {
      await context.close();
      await browser.close();
    }
  });
});

/** A page of each kind; of addresses without a language, which have one template, the first, and the first that is pinned to a date. */
function kinds(files: readonly string[]): string[] {
  const pages = sample(files.filter((file) => file.endsWith('.html')).sort());
  const neutral = pages.filter((file) => file.startsWith('id/'));
  const some = [neutral.find((file) => !/\/\d{4}-/.test(file)), neutral.find((file) => /\/\d{4}-/.test(file))];
  return pages.filter((file) => !file.startsWith('id/') || some.includes(file));
}

/** What goes wrong on a page from then on. */
function faultsOn(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  return faults;
}

const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    items: localStorage.length + sessionStorage.length + document.cookie.length,
  }));
