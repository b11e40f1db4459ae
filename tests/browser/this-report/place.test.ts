// The way to the other language, and to both at once, leads to the passage in view.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const site = useSite(report);
/** Scrolls to a passage as a reader does, who sees the page before and rests at the passage. */
const top = async (page: Page, id: string) => {
  await page.waitForTimeout(250);
  await page.evaluate((of) => document.getElementById(of)?.scrollIntoView(), id);
  await page.waitForTimeout(250);
};
const hash = (page: Page) => new URL(page.url()).hash;
const follow = async (page: Page, link: string) => {
  const before = page.url();
  await page.locator(link).click();
  await page.waitForURL((url) => url.href !== before);
};

describe.each([1280, 390])('on a screen of %i pixels', (width) => {
  const viewport = { width, height: 844 };

  test('the switch of language keeps the passage scrolled to, also after an anchor', async () => {
    const page = await site.reader({ viewport });
    await page.goto(site.url('en/chapters/3/'));
    await follow(page, 'a[data-switch]');
    expect(hash(page)).toBe('');
    await page.goto(site.url('en/chapters/3/#p3.2'));
    await top(page, 'p3.5');
    await follow(page, 'a[data-switch]');
    expect([page.url().includes('/cy/'), hash(page)]).toEqual([true, '#p3.5']);
    // Back at the head one still means the passage that one came from.
    await top(page, 'q7');
    await page.waitForTimeout(200);
    for (const y of [600, 300, 0]) await page.evaluate((to) => scrollTo(0, to), y);
    await follow(page, 'a[data-switch]');
    expect([page.url().includes('/en/'), hash(page)]).toEqual([true, '#q7']);
  });

  test('so do the ways to both languages side by side and back, at the row of the passage', async () => {
    const page = await site.reader({ viewport });
    await page.goto(site.url('en/chapters/3/'));
    await top(page, 'p3.4');
    await follow(page, '.tools a[data-place]');
    expect(page.url()).toMatch(/\/en\/side-by-side\/ch3\/#p3\.4$/);
    expect(await page.locator('[data-unit="p3.4"]:target').count()).toBe(1);
    await top(page, 'p3.6');
    await follow(page, 'a[data-place][hreflang="cy"]');
    expect(page.url()).toMatch(/\/cy\/penodau\/3\/#p3\.6$/);
  });

  test('by the keyboard as by a pointer', async () => {
    const page = await site.reader({ viewport });
    await page.goto(site.url('en/full/'));
    await top(page, 'c9');
    await page.locator('a[data-switch]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cy\//);
    expect(hash(page)).toBe('#c9');
  });
});

test('without a script each numbered paragraph leads to itself in the other language', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  for (const [from, lang] of [
    ['en/chapters/3/', 'cy'],
    ['cy/penodau/3/', 'en'],
  ] as const) {
    await page.goto(site.url(from));
    const numbers = await page.locator('.mark > a[href^="#p3."]').count();
    const ways = page.locator(`main .beneath > a[hreflang="${lang}"][lang="${lang}"]`);
    expect(await ways.count()).toBe(numbers);
    await ways.nth(1).click();
    expect(hash(page)).toBe('#p3.2');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
});
