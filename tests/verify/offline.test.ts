// What is read without a connection, whole: every page of the copy in a folder, in two browsers, and every page that a browser keeps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkProblems, namedOrigins } from '../../scripts/check/links.ts';
import { serve } from '../../scripts/serve.ts';
import type { Keepable } from '../../src/client/offline/kept.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';
import { ownBrowser } from '../browser/own-browser.ts';
import { type Unpacked, unpacked } from '../browser/unpacked.ts';
import { sample } from '../site/site-files.ts';
import { type BuiltSite, fixture, report, subpath } from '../sites.ts';
import { firefox } from './engines.ts';

const places: readonly BuiltSite[] = [report, fixture];

describe.each(places)('the copy of "$name" in a folder', (built) => {
  let copy: Unpacked;
  let pages: string[];
  beforeAll(() => {
    copy = unpacked(built);
    pages = copy.files.filter((file) => file.endsWith('.html')).sort();
  });
  afterAll(() => copy.remove());

  test('leads from every link to a file of its own that is there, or to the site', () => {
    const allowed = [built.origin, ...namedOrigins(built.content)];
    expect(linkProblems(copy.dir, { base: '/', origin: 'https://copy.example', allowed })).toEqual([]);
    expect(pages.filter((file) => hasFolderLink(read(copy, file)))).toEqual([]);
    expect(pages.filter((file) => /(?:href|src|action)="\/(?!\/)|type="module"/.test(read(copy, file)))).toEqual([]);
  });

  test('says on every page what it is a copy of, and where the page is on the site', () => {
    const silent = pages.filter((file) => {
      const address = `${built.origin}${built.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return !read(copy, file).includes(`<a href="${address}">${address}</a></p>`);
    });
    expect(silent).toEqual([]);
  });

  test('opens in Chromium, every page without a fault', async () => {
    const browser = await ownBrowser();
    const faults: string[] = [];
    const waiting = [...pages];
    const work = async () => {
      const page = await browser.newPage();
      hear(page, faults);
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        await page.goto(copy.url(file));
        if (!(await page.evaluate(facesLoaded))) faults.push(`${file}: in a face of the reader’s own`);
      }
      await page.close();
    };
    await Promise.all([work(), work(), work()]);
    await browser.close();
    expect(pages.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test.each(locales)('finds in Chromium in "%s" every one of its titles, and leads there', async (locale) => {
    const browser = await ownBrowser();
    const faults: string[] = [];
    const page = await browser.newPage();
    hear(page, faults);
    const titled = titledUnits(built, locale).slice(0, 12);
    expect(titled.length).toBeGreaterThan(3);
    for (const { id, title } of titled) {
      await page.goto(copy.url(`${searchPage(locale)}?q=${encodeURIComponent(title)}`));
      await page.waitForSelector('ol[aria-busy=false] [data-result]');
      const link = page.locator(`[data-result="${id}"] .mark a`);
      if ((await link.count()) === 0) faults.push(`${locale}: “${title}” is not found`);
      else {
        await link.click();
        await page.waitForSelector(`main [data-unit="${id}"]`);
      }
    }
    await browser.close();
    expect(faults).toEqual([]);
  });

  test('opens in Firefox, a page of each kind in its own faces and with its search', async () => {
    const browser = await firefox();
    const faults: string[] = [];
    try {
      const neutral = pages.filter((file) => file.startsWith('id/')).slice(0, 3);
      const some = [...sample(pages).filter((file) => !file.startsWith('id/')), ...neutral];
      for (const file of some) {
        await browser.open(copy.url(file));
        if (!(await until(async () => (await browser.run(shown)) === 'shown'))) faults.push(file);
      }
      for (const locale of locales) {
        const [{ title = '' } = {}] = titledUnits(built, locale);
        await browser.open(copy.url(`${searchPage(locale)}?q=${encodeURIComponent(title)}`));
        const found = await until(async () => (await browser.run(countResults)) !== '0');
        if (!found) faults.push(`${locale}: nothing found`);
      }
    } finally {
      await browser.close();
    }
    expect(faults).toEqual([]);
  });
});

describe.each([subpath, fixture])('what a browser keeps of "$name"', (built) => {
  test.each(locales)('is in "%s" every page that is promised, with the site gone', async (locale) => {
    const served = await serve({ dir: built.dir, base: built.base, port: 0, compress: false });
    const browser = await ownBrowser();
    const page = await browser.newPage();
    const faults: string[] = [];
    const offered: Keepable = JSON.parse(readFileSync(join(built.dir, 'offline', `${locale}.json`), 'utf8'));
    try {
      await page.goto(`${served.url}${locale}/${rooms.downloads[locale]}/`);
      await page.locator('[data-do]').click();
      await page.locator('[data-remove]').waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await served.close();
      hear(page, faults);
      const pages = offered.files.filter((file) => file.startsWith(`${locale}/`));
      expect(pages).toHaveLength(offered.pages);
      for (const file of pages) {
        await page.goto(served.url + file);
        if ((await page.locator('main .kept-copy').count()) !== 1) faults.push(`${file}: is not kept`);
        if (!(await page.evaluate(facesLoaded))) faults.push(`${file}: in a face of the reader’s own`);
      }
      const [{ title = '' } = {}] = titledUnits(built, locale);
      await page.goto(`${served.url}${locale}/${rooms.search[locale]}/?q=${encodeURIComponent(title)}`);
      await page.waitForSelector('ol[aria-busy=false] [data-result]');
    } finally {
      await page.close();
      await browser.close();
      await served.close().catch(() => {});
    }
    // The page with the button asks the site whether it has something newer.
    const asking = `${served.url}${locale}/${rooms.downloads[locale]}/: Failed to load resource`;
    expect(faults.filter((fault) => !fault.startsWith(asking))).toEqual([]);
  });
});

const read = (copy: Unpacked, file: string): string => readFileSync(join(copy.dir, file), 'utf8');

/** What search knows by a heading of its own. */
function titledUnits({ dir }: BuiltSite, locale: Locale): { id: string; title: string }[] {
  const { units } = JSON.parse(readFileSync(join(dir, 'search', locale, 'units.json'), 'utf8'));
  return units.filter((unit: { title?: string }) => unit.title);
}

const searchPage = (locale: Locale): string => `${locale}/${rooms.search[locale]}/index.html`;

/** Whether a page links to a folder: a server has an answer for that, a folder has not. */
const hasFolderLink = (html: string): boolean =>
  [...html.matchAll(/\s(?:href|src|action)="([^"#?]*)[^"]*"/g)].some(
    ([, address = '']) => !/^[a-z]+:/.test(address) && address.endsWith('/'),
  );

function hear(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
}

/** Whether a page is set in the edition's own faces. */
const facesLoaded = async (): Promise<boolean> => {
  await document.fonts.ready;
  return [...document.fonts].some(({ family, status }) => /Report|Edition/.test(family) && status === 'loaded');
};

/** The same at once, with its style sheets. */
const shown = (): string => {
  const isSet = [...document.fonts].some(({ family, status }) => /Report|Edition/.test(family) && status === 'loaded');
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  return isSet && sheets.every(({ sheet }) => sheet !== null) ? 'shown' : 'not shown';
};

const countResults = (): string => String(document.querySelectorAll('ol[aria-busy=false] [data-result]').length);

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const last = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > last) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
  return true;
}
