// Pages with what readers bring along: spacing and fonts of their own (WCAG 1.4.12), large text, addresses nearly right.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launch } from '../../scripts/setup/browser.mjs';
import { pageFiles, sample } from '../site/site-files.ts';
import { report } from '../sites.ts';
import { useSite } from './browser.ts';

const site = useSite(report);
/** A page of each kind, in Welsh, whose words are longer. */
const files = [...sample(pageFiles(report).filter((file) => !file.startsWith('en/'))), 'en/figures/index.html'];
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** As wide as readers' fonts get. */
const font = '* { font-family: "DejaVu Sans", Verdana, monospace !important }';

/** What does not fit on a page: the page itself, sideways, and words that an element around them cuts. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = Array.from(document.querySelectorAll('main :is(p, span, b, td, th, text)')).filter((each) => {
      const { overflowX } = getComputedStyle(each);
      // What is a pixel wide is there to be heard alone.
      return overflowX !== 'visible' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
    });
    return [
      ...(wide > 0 ? [`the page is ${wide} pixels too wide`] : []),
      ...cut.map((each) => `cut: ${each.textContent?.trim()}`),
    ];
  });

async function faultsWith(css: string, page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    await page.goto(site.url(file.replace(/index\.html$/, '')));
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    faults.push(...(await lost(page)).map((fault) => `${file}: ${fault}`));
  }
  await page.close();
  return faults;
}

const phone = { viewport: { width: 320, height: 640 } };

test('nothing is lost with the spacing and the fonts of readers at 320 pixels', async () => {
  expect(await faultsWith(spacing + font, await site.visitor(phone))).toEqual([]);
});

describe('with text twice as large', () => {
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    browser = await launch(await ensureBrowser(), { args: ['--no-sandbox', '--blink-settings=defaultFontSize=32'] });
  });
  afterAll(() => browser.close());

  test('no page scrolls sideways at 320 pixels', async () => {
    const page = await browser.newPage(phone);
    await page.goto(site.url());
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await faultsWith('', page)).toEqual([]);
  });
});

test('an anchor nearly right lands at its passage', async () => {
  const page = await site.open('en/chapters/3/#P3.2.');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#p3.2');
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p3.2');
  await page.close();
});

test.each(['id/C7/', 'id/p3.2./', 'cy/conclusions/c7/', 'en/chapter/3/#P3.2'])(
  'an address nearly right, %s, is answered with the passage',
  async (path) => {
    const page = await site.open(path);
    const links = page.locator('[data-near]:visible a');
    expect(await links.count()).toBe(2);
    expect(await links.first().getAttribute('href')).toMatch(/\/id\/(c7|p3\.2)\/$/);
    await page.close();
  },
);

test('an address like no other is answered without one', async () => {
  const page = await site.open('en/nothing-of-ours/');
  expect(await page.locator('[data-near]:visible').count()).toBe(0);
  await page.close();
});
