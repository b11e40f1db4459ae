// What a reader takes along who selects and copies, in Chromium; tests/verify/copy-engines.test.ts sees the same in others.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { unit } from '../../src/model/report.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { useSite } from './browser.ts';
import {
  blocksOf,
  foreign,
  pagesOfTheEdition,
  pagesOfUnits,
  pagesWithWords,
  select,
  straight,
  tokens,
  wholeParts,
  wholeReport,
} from './copying.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects the whole of an element, or from one to another, and copies it. */
async function copied(page: Page, from: string, to = from): Promise<{ blocks: string[]; text: string }> {
  await page.evaluate(select, [from, to]);
  await page.evaluate(() => document.execCommand('copy'));
  return read(page);
}

async function read(page: Page) {
  const text = straight(await page.evaluate(() => navigator.clipboard.readText()));
  return { blocks: text.split('\n\n'), text };
}

const htmlCopied = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });

describe.each([reportSite, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const report = loadSoundReport(built.content);

  test.each(locales)('a part of the report is copied whole, in its words and in nothing else (%s)', async (locale) => {
    const page = await site.reader({ permissions });
    for (const { address, blocks } of wholeParts(report, locale)) {
      await page.goto(site.url(address));
      expect((await copied(page, 'main')).blocks).toEqual(blocks);
    }
    const whole = wholeReport(report, locale);
    await page.goto(site.url(whole.address));
    expect((await copied(page, 'main')).blocks.toSorted()).toEqual(whole.blocks.toSorted());
  });

  test.each(locales)('no page adds a word of the edition to the report’s, nor glues any (%s)', async (locale) => {
    const page = await site.reader({ permissions });
    const foreignIn = foreign(report);
    const others: string[] = [];
    for (const address of pagesWithWords(report, locale)) {
      await page.goto(site.url(address));
      const { text } = await copied(page, 'main');
      expect(text, address).not.toBe('');
      others.push(...foreignIn(address, text));
    }
    expect(others).toEqual([]);
  });

  // A page's styles are the same in both languages: each site has the pages of one.
  test('without JavaScript the same words are copied, by the styles alone', async () => {
    const locale = built === reportSite ? 'en' : 'cy';
    const page = await site.reader({ permissions });
    const plain = await site.reader({ permissions });
    await page.route('**/*.js', (route) => route.abort());
    for (const address of pagesOfUnits(report, locale)) {
      await plain.goto(site.url(address));
      const scripted = await copied(plain, 'main');
      await page.goto(site.url(address));
      expect(tokens((await copied(page, 'main')).text), address).toEqual(tokens(scripted.text));
    }
  });
});

describe('the report', () => {
  const site = useSite(reportSite);

  test('is copied between passages, with a paragraph’s number and no number of the edition’s', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    const report = loadSoundReport(reportSite.content);
    const expected = [unit(report, 'overview-3-2'), unit(report, 'p3.1')].flatMap((each) => blocksOf(each, 'en'));
    expect((await copied(page, '[id="overview-3-2"]', '[id="p3.1"]')).blocks).toEqual(expected);
  });

  test('leaves what is the edition’s to be copied by itself: a note, an address', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    await page.locator('[role="note"] b').first().click({ clickCount: 3 });
    await page.keyboard.press('ControlOrMeta+C');
    expect((await read(page)).text.trim()).toMatch(/^(?!.*Paragraph)Which seven: .+\.$/);
    await page.goto(site.url('en/statistics/s16/'));
    await page.locator('.great-numeral b').click({ clickCount: 2 });
    await page.keyboard.press('ControlOrMeta+C');
    expect((await read(page)).text.trim()).toBe('7');
  });

  test('leaves a page without a word of it to the browser', async () => {
    const page = await site.reader({ permissions });
    for (const address of locales.flatMap(pagesOfTheEdition)) {
      await page.goto(site.url(address));
      await copied(page, 'main');
      // The browser's own copy has links; ours has paragraphs and titles, and nothing else.
      expect(await htmlCopied(page), address).toMatch(/<a\b/);
    }
  });

  test('takes lists and titles along as such, in their language', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('cy/penodau/3/'));
    await copied(page, 'main');
    const html = await htmlCopied(page);
    expect(html).toMatch(/<h1 lang="cy">[^<]+<\/h1>/);
    expect(html).not.toContain(words('cy').link.copy);
  });
});
