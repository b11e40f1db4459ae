// What stands on paper: of every kind of page, in every language, its words, and nothing that leads on or works.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makers } from '../../scripts/build/editions/makers.ts';
import { loadSoundReport } from '../../src/load.ts';
import { reportRooms } from '../../src/model/address/pages.ts';
import { path, type Target } from '../../src/model/address/permalink.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import type { Report } from '../../src/model/report.ts';
import { fixture, report } from '../sites.ts';
import { lookAt, useSite } from './browser.ts';

/** Whatever a reader of paper cannot follow or press, were it shown. */
const workings =
  'nav:not(.rows, .ranges, :has(.rows)), form, button, .button, .copy, .address, p.files, [data-clear], .onward, .lines, .skip, header.top, a[hreflang]:not(.moved-to), li > a[href*="/data/"], dd > a[href*="/data/"], p.aside > a:only-child, .also';

/** Where a sheet may not end, and where it may: after heads that stand above their text and beside it. */
const ends = {
  ':is(h1, h2, h3, h4):not(.mark, .label)': 'avoid',
  'tr:has(> [scope=rowgroup])': 'avoid',
  'h2.label': 'auto',
};

/** The texts of what is shown of these, of sheets nothing at all. */
const shown = (page: Page, selector: string) =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)]
        .filter((element) => element.checkVisibility())
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    selector,
  );

/** What ends or does not end a sheet against the rule. */
const misplaced = (page: Page) =>
  page.evaluate(
    (rules) =>
      Object.entries(rules).flatMap(([selector, wanted]) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const { breakAfter } = getComputedStyle(element);
          return breakAfter === wanted ? [] : [element.outerHTML.slice(0, 80)];
        }),
      ),
    ends,
  );

/** Parts of a page of which nothing but a heading is left, or nothing at all, where they are more than ways on. */
const lost = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main section:not(.results)')].flatMap((section) => {
      const isShown = section.checkVisibility();
      const heading = section.querySelector('h2, h3, summary');
      const words = (section instanceof HTMLElement ? section.innerText : '').replace(/\s+/g, ' ').trim();
      const isBare =
        isShown && heading?.checkVisibility() && words === heading.textContent?.replace(/\s+/g, ' ').trim();
      const isGone = !isShown && section.matches('.speaker-voices');
      return isBare || isGone ? [section.outerHTML.slice(0, 80)] : [];
    }),
  );

/** Grids whose rows hold more lines than a sheet does: at its edge one language would be laid over the other. */
const overlaid = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.data-files > section')].flatMap((section) =>
      getComputedStyle(section).display === 'grid' ? [section.outerHTML.slice(0, 80)] : [],
    ),
  );

describe.each([report, fixture])('the paper of "$name"', (built) => {
  const site = useSite(built);
  const whole: Report = { ...loadSoundReport(built.content), downloads: makers.map(({ kind }) => kind) };
  const kinds: Target[] = [
    ...reportRooms(whole).map((room): Target => ({ to: 'room', room })),
    ...[...Map.groupBy(whole.units, ({ kind }) => kind).values()].flatMap(([unit]): Target[] =>
      unit ? [{ to: 'unit', unit }] : [],
    ),
    { to: 'id', id: whole.units[0]?.id ?? '' },
  ];
  const pages = whole.languages.flatMap((locale) => kinds.map((target) => path(target, locale).slice(1)));

  test('has the report’s title, the page’s and its address on every sheet, and no workings', async () => {
    const addresses = new Set(pages.map((each) => each.replace(/#.*/, '')));
    await lookAt(site, [...addresses], async (page, address) => {
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.evaluate(() => {
        const { report, page, address } = document.documentElement.dataset;
        const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
        return { report, page, address, canonical, title: document.title };
      });
      expect(sheet.address, address).toBe(sheet.canonical);
      // A head that a line of the sheet cannot hold is cut after a word.
      for (const head of [sheet.page, sheet.report])
        if (head) expect(sheet.title, address).toContain(head.replace(/\u00a0…$/, ''));
      expect(await shown(page, workings), address).toEqual([]);
      expect(await misplaced(page), address).toEqual([]);
      expect(await lost(page), address).toEqual([]);
    });
  });

  test('has what was searched for, by whole words and address', async () => {
    for (const locale of whole.languages) {
      const query = '?q=c1&kind=quotation';
      const page = await site.open(`${path({ to: 'room', room: 'search' }, locale).slice(1)}${query}`);
      await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.includes('c1'));
      expect(await page.evaluate(() => document.documentElement.dataset.address)).toBe(
        `${built.origin}${built.base}${path({ to: 'room', room: 'search' }, locale).slice(1)}${query}`,
      );
    }
  });

  test('lays no line of one language over another’s where a sheet of the data page ends', async () => {
    const page = await site.open('data/');
    expect(await overlaid(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await overlaid(page)).toEqual([]);
  });

  test('has the address of a card', async () => {
    const page = await site.open(path({ to: 'embed', id: whole.units[0]?.id ?? '' }, whole.languages[0]).slice(1));
    const rule = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].filter((each) => each instanceof CSSPageRule).map(({ cssText }) => cssText),
      ),
    );
    expect(rule.join()).toContain('attr(data-address)');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => document.documentElement.dataset.address)).toBe(canonical);
  });

  test('draws them in the margins of its sheets', async () => {
    const page = await site.open(path({ to: 'room', room: 'full' }, whole.languages[0]).slice(1));
    const margins = await page.evaluate(() => {
      const rules = (list: CSSRuleList): CSSRule[] =>
        [...list].flatMap((rule) => (rule instanceof CSSGroupingRule ? [rule, ...rules(rule.cssRules)] : [rule]));
      return [...document.styleSheets]
        .flatMap((sheet) => rules(sheet.cssRules))
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText);
    });
    for (const box of ['attr(data-report)', 'attr(data-page)', 'attr(data-address)', 'counter(page)'])
      expect(margins.filter((rule) => rule.includes(box))).toHaveLength(1);
    const parts = readingOrder(whole);
    expect(margins).toHaveLength(1 + parts.length);
    await page.emulateMedia({ media: 'print' });
    for (const { id } of parts)
      expect(
        await page.locator(`section[aria-labelledby="${id}"]`).evaluate((part) => getComputedStyle(part).page),
      ).toBe(`part-${id}`);
    expect(await page.locator('footer').evaluate((foot) => getComputedStyle(foot).page)).toBe(
      `part-${parts.at(-1)?.id}`,
    );
  });

  test('has open what is folded on screens', async () => {
    const page = await site.open(path({ to: 'room', room: 'full' }, whole.languages[0]).slice(1));
    await page.evaluate(() => {
      const folded = Object.assign(document.createElement('details'), { id: 'folded' });
      folded.append(document.createElement('summary'), document.createElement('p'));
      for (const part of folded.children) part.textContent = 'Text';
      document.querySelector('main')?.append(folded);
    });
    const height = () =>
      page
        .locator('#folded p')
        .evaluate(
          (text) => text.checkVisibility({ contentVisibilityAuto: true }) && text.getBoundingClientRect().height,
        );
    expect(await height()).toBeFalsy();
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(0);
  });
});
