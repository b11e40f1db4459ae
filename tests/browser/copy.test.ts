// What a reader takes along who selects and copies, in Chromium; tests/verify/copy-engines.test.ts sees the same in others.
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { useSite } from './browser.ts';
import { copied, permissions } from './clipboard.ts';
import { foreign, pagesOfUnits, pagesWithWords, tokens, wholeParts, wholeReport } from './copying.ts';

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
