// Where a result leads: the unit in its place, the words marked, and a way back.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { oneQuotation } from '../../content/known-searches.ts';
import { report, subpath } from '../../sites.ts';
import { violationsHere } from '../accessibility.ts';
import { useSite } from '../browser.ts';
import { layoutShift, results, searchRooms as rooms } from '../search-page.ts';

/** The text of an element but for what a selector names in it. */
const textWithout = (page: Page, selector: string, but: string): Promise<string | null> =>
  page.$eval(
    selector,
    (each, left) => {
      const copy = each.cloneNode(true);
      if (copy instanceof Element) for (const part of copy.querySelectorAll(left)) part.remove();
      return copy.textContent;
    },
    but,
  );

describe.each([report, subpath])('the site "$name" at $base', (built) => {
  const site = useSite(built);

  test('a result in a chapter leads to its place with its words marked, and back to the same results', async () => {
    const page = await site.open(`${rooms.en}?q=bureaucratic&kind=paragraph`);
    const [id = ''] = await results(page);
    const marked = await page.$$eval('[data-result] mark', ([first]) => first?.textContent?.toLowerCase());
    await page.click(`[data-result="${id}"] .mark a`);
    const unit = page.locator(`[id="${id}"][data-unit]`);
    await unit.locator('mark').first().waitFor();
    expect((await unit.locator('mark').first().innerText()).toLowerCase()).toBe(marked);
    expect(await unit.evaluate((each) => each.matches(':target'))).toBe(true);
    expect(await unit.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await page.getAttribute('link[rel="canonical"]', 'href')).not.toContain('?');
    await page.focus('a[data-switch]');
    expect(await page.getAttribute('a[data-switch]', 'href')).toContain(`#${id}`);
    const back = page.locator('.way-back a');
    expect(await back.innerText()).toBe('Back to results for “bureaucratic”');
    await back.click();
    expect((await results(page))[0]).toBe(id);
    expect(new URL(page.url()).search).toBe('?q=bureaucratic&kind=paragraph');
  });
});

describe('on the report', () => {
  const site = useSite(report);
  const arrived = `en/quotations/${oneQuotation.id}/?q=${oneQuotation.word}&found=${oneQuotation.word}`;

  test('on its own page a unit is marked, too, its words otherwise as they are, and nothing moves', async () => {
    const page = await site.open(`en/quotations/${oneQuotation.id}/`);
    const unit = `[data-unit="${oneQuotation.id}"]`;
    const words = await page.textContent(unit);
    expect(await page.locator('main mark, .way-back').count()).toBe(0);
    await page.goto(site.url(arrived));
    await page.waitForSelector('.way-back');
    expect(await page.locator(`${unit} mark`).count()).toBe(1);
    expect(await textWithout(page, unit, '.way-back')).toBe(words);
    expect(await page.locator('main mark').count()).toBe(1);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });

  test('found words side by side are marked as one, those of other units not at all', async () => {
    const page = await site.open('en/chapters/3/?q=social+worker&found=social+worker+workers#p3.1');
    await page.waitForSelector('.way-back');
    const marks = await page.locator('main mark').allInnerTexts();
    expect(marks).toContain('social worker');
    expect(await page.locator('mark:not(#p3\\.1 mark)').count()).toBe(0);
  });

  test('print has neither marks nor the way back', async () => {
    const page = await site.open(arrived);
    await page.waitForSelector('.way-back');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.way-back').isVisible()).toBe(false);
    const background = await page.locator('main mark').evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(background).toBe('rgba(0, 0, 0, 0)');
  });

  test('what the address says is text, never markup, and an address of no unit does no harm', async () => {
    const page = await site.open('en/chapters/3/?q=%3Cimg%20src%3Dx%3E&found=%3Cimg#nowhere%25');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.waitForSelector('.way-back');
    expect(await page.innerText('.way-back')).toContain('<img src=x>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each(['en/chapters/3/', 'cy/penodau/3/'])('has no accessibility fault at %s', async (path) => {
    const page = await site.open(`${path}?q=panther&found=panther#q8`, { viewport: { width: 320, height: 800 } });
    await page.waitForSelector('.way-back');
    expect(await violationsHere(page, path, ['dark'])).toEqual([]);
  });
});
