// The quick search that the header of every page opens.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { broadSearch, oneQuotation } from '../../content/known-searches.ts';
import { weight } from '../../site/site-files.ts';
import { report, subpath } from '../../sites.ts';
import { violationsHere } from '../accessibility.ts';
import { useSite } from '../browser.ts';
import { results } from '../search-page.ts';

/** Bytes that every page may load for it before a reader turns to search. */
const LOADER = 800;
const chapters = { en: 'en/chapters/3/', cy: 'cy/penodau/3/' };
const opener = '[data-search-link]';

async function ask(page: Page, words: string): Promise<void> {
  await page.waitForSelector('dialog[open]');
  await page.fill('dialog input', words);
  await page.waitForSelector('dialog li a');
}
const isOpen = (page: Page) => page.locator('dialog[open]').count().then(Boolean);
const hasFocus = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each === document.activeElement);

describe('on the report', () => {
  const site = useSite(report);

  test('a page loads next to nothing for it, and the rest when the reader turns to it', async () => {
    const page = await site.visitor();
    const files = new Set<string>();
    page.on('request', (request) => files.add(new URL(request.url()).pathname.slice(1)));
    await page.goto(site.url(chapters.en));
    await page.waitForLoadState('networkidle');
    const loader = [...files].filter((file) => /SearchLink/.test(file));
    expect(loader).toHaveLength(1);
    expect(loader.map((file) => weight(report, file)).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(LOADER);
    expect([...files].filter((file) => /quick|landing|^search|pagefind/.test(file))).toEqual([]);
    await page.hover(opener);
    await expect.poll(() => [...files].filter((file) => /units\.json|quick/.test(file)).length).toBeGreaterThan(1);
    expect(await isOpen(page)).toBe(false);
    expect([...files].filter((file) => /pagefind/.test(file))).toEqual([]);
  });

  test('shows the best results as one types: arrows go through them, Enter opens one', async () => {
    const page = await site.open(chapters.en);
    await page.keyboard.press('/');
    await ask(page, oneQuotation.word);
    expect(await page.locator('dialog li').count()).toBe(1);
    expect(await page.innerText('dialog li b')).toBe(`Quotation ${oneQuotation.id}`);
    await expect.poll(() => page.locator('dialog li mark').count()).toBe(1);
    await expect.poll(() => page.innerText('dialog [role="status"]')).toBe('1 result');
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, 'dialog li a')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(page, 'dialog input')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-unit="${oneQuotation.id}"] mark`);
  });

  test('shows six at most, and leads to all of them', async () => {
    const page = await site.open(chapters.cy);
    await page.click(opener);
    await ask(page, 'gwaith');
    expect(await page.locator('dialog li').count()).toBe(6);
    await page.click('dialog .foot a');
    expect((await results(page)).length).toBeGreaterThan(6);
    expect(new URL(page.url()).pathname).toBe('/cy/chwilio/');
  });

  test('its box stands on the axis of the words, and no word of a result is cut', async () => {
    const page = await site.reader({ viewport: { width: 1280, height: 844 } });
    const whole = new Set((await (await page.request.get(site.url('en/full/'))).text()).match(/\p{L}+/gu));
    for (const width of [1280, 800, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(site.url(chapters.en));
      await page.keyboard.press('/');
      await ask(page, broadSearch);
      await expect.poll(() => page.locator('dialog .awaited').count()).toBe(0);
      const [box, words] = await Promise.all(
        ['dialog input', 'main .words'].map((each) => page.locator(each).first().boundingBox()),
      );
      expect(Math.abs((box?.x ?? 0) - (words?.x ?? 999))).toBeLessThan(3);
      const texts = await page
        .locator('dialog .excerpt')
        .evaluateAll((all) =>
          all.map((each) => ({ text: each.textContent ?? '', cut: each.scrollHeight > each.clientHeight })),
        );
      expect(texts.filter(({ cut }) => cut)).toEqual([]);
      const lasts = texts.map(({ text }) => text.match(/\p{L}+(?=\P{L}*$)/u)?.[0] ?? '');
      expect(lasts.filter((word) => !whole.has(word))).toEqual([]);
    }
  });

  test('Enter in its box goes to the search page', async () => {
    const page = await site.open(chapters.en);
    await page.click(opener);
    await ask(page, broadSearch);
    await page.press('dialog input', 'Enter');
    expect((await results(page)).length).toBeGreaterThan(6);
    expect(await page.inputValue('#q')).toBe(broadSearch);
  });

  test('Escape closes it and returns the focus; so does Close; turning elsewhere only closes it', async () => {
    const page = await site.open(chapters.en);
    await page.click(opener);
    await ask(page, broadSearch);
    expect(await page.getAttribute(opener, 'aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect([await isOpen(page), await hasFocus(page, opener)]).toEqual([false, true]);
    expect(await page.getAttribute(opener, 'aria-expanded')).toBe('false');
    await page.focus('h2.mark a');
    await page.keyboard.press('/');
    await page.click('dialog form .plain');
    expect([await isOpen(page), await hasFocus(page, 'h2.mark a')]).toEqual([false, true]);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.mouse.click(5, 700);
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  test('closing it leaves the page where it was scrolled to', async () => {
    const page = await site.open(chapters.en);
    for (const close of ['Escape', 'Close']) {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        scrollTo(0, 2000);
      });
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('/');
      await page.waitForSelector('dialog[open]');
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await page.click('dialog form .plain');
      expect([await isOpen(page), await page.evaluate(() => scrollY)]).toEqual([false, before]);
      expect(before).toBeGreaterThan(1000);
    }
  });

  test('where its files cannot be loaded it leads to the search page and the concordance', async () => {
    const page = await site.reader();
    await page.route('**/units.json', (route) => route.abort());
    await page.goto(site.url(chapters.en));
    await page.keyboard.press('/');
    await ask(page, oneQuotation.word);
    const ways = await page.$$eval('dialog li a', (all) => all.map((each) => each.getAttribute('href')));
    expect(ways).toEqual([`/en/search/?q=${oneQuotation.word}`, '/en/concordance/']);
  });

  test('a statistic has its title apart from the report’s words', async () => {
    const page = await site.open(chapters.en);
    await page.keyboard.press('/');
    await ask(page, 's4');
    await expect.poll(() => page.innerText('dialog li .title')).toBe('Children in need in Wales');
    expect(await page.innerText('dialog li .excerpt')).toMatch(/^there were 20,240/);
  });

  test('the link stays a link: where scripts fail, without them, in a new tab, and on the search page', async () => {
    const failing = await site.open(chapters.en);
    await failing.route('**/quick-search*', (route) => route.abort());
    await failing.click(opener);
    await failing.waitForURL('**/en/search/');
    await failing.click(opener);
    await failing.waitForSelector('form.search');
    expect(await failing.locator('dialog').count()).toBe(0);
    const plain = await site.open(chapters.en, { javaScriptEnabled: false });
    expect(await plain.getAttribute(opener, 'href')).toBe('/en/search/');
    const page = await site.open(chapters.en);
    await page.click(opener, { modifiers: ['ControlOrMeta'] });
    expect(await isOpen(page)).toBe(false);
  });

  test('the slash goes to the box of a page that has one', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('/');
    expect(await hasFocus(page, 'main input[type="search"]')).toBe(true);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  // tests/verify/axe-states.test.ts has each language in every look.
  test('has no accessibility fault, narrow in English or wide in Welsh, and no refused file', async () => {
    const page = await site.reader();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    for (const [locale, width, words] of [
      ['en', 320, broadSearch],
      ['cy', 1280, 'gwaith'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url(chapters[locale]));
      await page.click(opener);
      await ask(page, words);
      faults.push(...(await violationsHere(page, `${locale} at ${width}`)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });
});

describe('below a path', () => {
  const site = useSite(subpath);

  test('finds its files and leads to units there', async () => {
    const page = await site.open(chapters.en);
    await page.click(opener);
    await ask(page, oneQuotation.word);
    await page.click('dialog li a');
    await page.waitForSelector(`[data-unit="${oneQuotation.id}"] mark`);
    expect(new URL(page.url()).pathname).toBe(`/report/en/quotations/${oneQuotation.id}/`);
  });
});
