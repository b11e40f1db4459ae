import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { broadSearch, knownSearches, oneQuotation } from '../../content/known-searches.ts';
import { weight } from '../../site/site-files.ts';
import { report, subpath } from '../../sites.ts';
import { useSite } from '../browser.ts';
import { results, searchRooms as rooms } from '../search-page.ts';

const FIRST_SEARCH = 55_000;
const SCRIPT = 23_300;

const total = (page: Page) => page.getAttribute('ol[data-total]', 'data-total');
const query = (page: Page) => new URL(page.url()).search;

describe.each([report, subpath])('the site "$name" at $base', (built) => {
  const site = useSite(built);

  test.each(knownSearches)('the first result of %s is %s', async (asked, id) => {
    const page = await site.open(rooms.en + asked);
    expect((await results(page))[0]).toBe(id);
  });

  test('a result leads to its unit, and the place beside it to that place', async () => {
    const page = await site.open(`${rooms.en}?q=${oneQuotation.word}`);
    await results(page);
    const place = await page.getAttribute('[data-result] .place a', 'href');
    await page.click(`[data-result="${oneQuotation.id}"] .mark a`);
    await page.waitForSelector(`#${oneQuotation.id}[data-unit]`);
    await page.goto(new URL(place ?? '', site.url()).href);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('every unit that is listed stands under its id at its address', async () => {
    const page = await site.open('');
    for (const locale of ['en', 'cy']) {
      const listing = await (await page.request.get(site.url(`search/${locale}/units.json`))).json();
      const wrong = await page.evaluate(unitsNotThere, listing.units);
      expect(listing.units.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    }
  });
});

describe('search on the report', () => {
  const site = useSite(report);

  test('typing changes the address in place, choosing and submitting make steps to go back from', async () => {
    const page = await site.open(rooms.en);
    await page.fill('#q', oneQuotation.word);
    expect(await results(page)).toEqual([oneQuotation.id]);
    expect(query(page)).toBe(`?q=${oneQuotation.word}`);
    const box = `input[value="${oneQuotation.chapter}"]`;
    await page.click('[data-filter="chapter"] summary');
    await page.check(box);
    await expect.poll(() => query(page)).toBe(`?q=${oneQuotation.word}&chapter=${oneQuotation.chapter}`);
    await page.goBack();
    await expect.poll(() => page.isChecked(box)).toBe(false);
    expect(await results(page)).toEqual([oneQuotation.id]);
    await page.goForward();
    await expect.poll(() => page.isChecked(box)).toBe(true);
    await page.reload();
    expect(await results(page)).toEqual([oneQuotation.id]);
    expect(await page.inputValue('#q')).toBe(oneQuotation.word);
  });

  test('a search that finds nothing says so and offers to go on without the filters', async () => {
    const page = await site.open(`${rooms.en}?q=${oneQuotation.word}&chapter=${oneQuotation.otherChapter}`);
    expect(await results(page)).toEqual([]);
    expect(await total(page)).toBe('0');
    await page.click('[data-no-results] button');
    expect(await results(page)).toEqual([oneQuotation.id]);
    expect(await page.locator('[data-no-results]').count()).toBe(0);
    expect(query(page)).toBe(`?q=${oneQuotation.word}`);
  });

  test('counts beside the filters are those of the words that were found', async () => {
    const page = await site.open(`${rooms.en}?q=${oneQuotation.word}`);
    await results(page);
    const count = (value: string) => page.textContent(`[data-count="${value}"]`);
    expect([await count('quotation'), await count(oneQuotation.chapter), await count('conclusion')]).toEqual([
      '1',
      '1',
      '0',
    ]);
  });

  test('ten groups at first, ten more at each asking, and as many again after coming back', async () => {
    const page = await site.open(`${rooms.en}?q=${encodeURIComponent(broadSearch)}`);
    await results(page);
    const shown = () => page.locator('ol[data-total] > li').count();
    expect(await shown()).toBe(10);
    await page.click('button[data-more]');
    await page.waitForSelector('ol[data-total] > li:nth-child(20)');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(11)'))).toBe(true);
    await page.click('li:nth-child(20) .mark a');
    await page.goBack();
    await page.waitForSelector('ol[data-total] > li:nth-child(20)');
    for (let more = 0; more < 9 && (await page.locator('button[data-more]').count()) > 0; more++) {
      const before = await shown();
      await page.click('button[data-more]');
      await page.waitForSelector(`ol[data-total] > li:nth-child(${before + 1})`);
    }
    expect(String((await results(page)).length)).toBe(await total(page));
  });

  test('coming back from a result leads to the place in the list where the reader was', async () => {
    const page = await site.reader({ viewport: { width: 1280, height: 700 } });
    await page.goto(site.url(`${rooms.en}?q=${encodeURIComponent(broadSearch)}`));
    await results(page);
    await page.click('button[data-more]');
    await page.waitForSelector('ol[data-total] > li:nth-child(20)');
    const link = page.locator('ol[data-total] > li:nth-child(18) .mark a').first();
    await link.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('ol[data-total] .awaited').count()).toBe(0);
    const place = () => page.evaluate(() => Math.round(scrollY));
    const before = await place();
    expect(before).toBeGreaterThan(1000);
    await link.press('Enter');
    await page.waitForSelector('[data-unit]');
    await page.goBack();
    await results(page);
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(40);
  });

  test('a first search weighs little, and the large index comes for a reader who asks on', async () => {
    const page = await site.visitor();
    const files = new Set<string>();
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.slice(report.base.length);
      if (/^(search|pagefind)\//.test(file)) files.add(file);
    });
    await page.goto(site.url(rooms.en));
    await page.fill('#q', broadSearch);
    await results(page);
    const scripts = await page.$$eval('script[src]', (all) => all.map((each) => each.getAttribute('src') ?? ''));
    const script = scripts
      .map((src) => weight(report, src.slice(report.base.length)))
      .reduce((sum, bytes) => sum + bytes, 0);
    const sum = () => [...files].map((file) => weight(report, file)).reduce((all, bytes) => all + bytes, script);
    expect(script).toBeLessThan(SCRIPT);
    expect([...files].filter((file) => file.startsWith('pagefind/'))).toEqual([]);
    expect(sum()).toBeLessThan(FIRST_SEARCH);
    await page.fill('#q', oneQuotation.word);
    await expect.poll(() => [...files].some((file) => file.endsWith('/pagefind.js')), { timeout: 20_000 }).toBe(true);
    await page.waitForTimeout(500);
    await page.fill('#q', broadSearch);
    await expect
      .poll(() => [...files].filter((file) => file.includes('/index/')).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
  });

  test('an answer that comes too late is dropped', async () => {
    const page = await site.open(rooms.en);
    const late: Route[] = [];
    let isSlow = true;
    await page.route('**/texts/*', (route) => (isSlow ? void late.push(route) : route.continue()));
    await page.fill('#q', broadSearch);
    await expect.poll(() => late.length, { timeout: 20_000 }).toBeGreaterThan(0);
    isSlow = false;
    await page.fill('#q', oneQuotation.word);
    expect(await results(page)).toEqual([oneQuotation.id]);
    for (const route of late) await route.continue();
    await page.waitForTimeout(500);
    expect(await results(page)).toEqual([oneQuotation.id]);
  });

  test('of a failed load the page says so, and tries again when asked to', async () => {
    const page = await site.reader();
    await page.route('**/units.json', (route) => route.abort());
    await page.goto(site.url(rooms.en));
    await page.fill('#q', oneQuotation.word);
    await page.waitForSelector('.none [data-again]');
    await page.unroute('**/units.json');
    await page.click('[data-again]');
    expect(await results(page)).toEqual([oneQuotation.id]);
  });

  test('what is typed and what is found is text, never markup', async () => {
    const page = await site.open(`${rooms.en}?q=${encodeURIComponent('<img src=x> zzqq')}`);
    await page.waitForSelector('[data-no-results], [data-result]');
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('without JavaScript the form is there and the page says where else to search', async () => {
    const page = await site.open(rooms.en, { javaScriptEnabled: false });
    const ways = await page
      .locator('[data-fallback] a:visible')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(ways).toEqual(expect.arrayContaining(['/en/full/', '/en/concordance/', '/en/concordance/t/']));
    expect(await page.getAttribute('search form', 'action')).toBe(`/${rooms.en}`);
  });
});

/** Runs in the page: of all units those whose address does not lead to an element with their id. */
async function unitsNotThere(units: { id: string; url: string }[]): Promise<string[]> {
  const pages = new Map<string, Promise<Document>>();
  const load = (path: string) => {
    const known = pages.get(path);
    if (known) return known;
    // Pages let no script parse a text.
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    const loading = new Promise<Document>((done, fail) => {
      request.onload = () => (request.responseXML ? done(request.responseXML) : fail(new Error(path)));
      request.onerror = () => fail(new Error(path));
      request.send();
    });
    pages.set(path, loading);
    return loading;
  };
  const there = await Promise.all(
    units.map(
      async ({ id, url }) =>
        (await load(url.split('#')[0] ?? '')).querySelectorAll(`[id="${id}"][data-unit="${id}"]`).length === 1,
    ),
  );
  return units.filter((_, index) => !there[index]).map(({ url }) => url);
}
