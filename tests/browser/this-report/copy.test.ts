// What of this report is copied from place to place.
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { words } from '../../../src/i18n/words.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { unit } from '../../../src/model/report.ts';
import { report as reportSite } from '../../sites.ts';
import { useSite } from '../browser.ts';
import { copied, htmlCopied, permissions, read } from '../clipboard.ts';
import { blocksOf, pagesOfTheEdition } from '../copying.ts';

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
