// A page of each kind, once each, in all that readers bring along: narrow screens, spacing and fonts of their own (WCAG
// 1.4.12), text twice as large, light or dark, assistive technology. tests/verify/axe-all.test.ts has every page in every look.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageFiles, sample } from '../site/site-files.ts';
import { type BuiltSite, fixture, report, subpath } from '../sites.ts';
import { fewLooks, violationsHere } from './accessibility.ts';
import { lookAt, type OpenSite, useSite } from './browser.ts';

/** Pages beside the sample's: of both languages, of the glossary, and of how things stand with the translation. */
const others = ['ochr-yn-ochr/conclusions', 'geirfa', 'cyfieithiad', 'penodau/3'].map(
  (page) => `cy/${page}/index.html`,
);
const inEnglish = ['glossary', 'translation', 'figures', 'chapters/2'].map((page) => `en/${page}/index.html`);

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** As wide as readers' fonts get. */
const font = '* { font-family: "DejaVu Sans", Verdana, monospace !important }';
const narrow = { width: 320, height: 640 };

/** What is wrong with pages, by what was asked of them. */
interface Faults {
  narrow: string[];
  spaced: string[];
  large: string[];
  heard: string[];
}

/** Welsh pages, whose words are longer, have what readers bring along. */
async function faultsOf(site: OpenSite, built: BuiltSite): Promise<Faults> {
  const all = pageFiles(built);
  // Addresses of units have one template, which little but the unit's own words fills.
  const [first, ...more] = sample(all).filter((file) => file.startsWith('id/'));
  const some = sample(all).filter((file) => file === first || file === more.at(-1) || !file.startsWith('id/'));
  const files = [...new Set([...some, ...[...others, ...inEnglish].filter((file) => all.includes(file))])];
  const faults: Faults = { narrow: [], spaced: [], large: [], heard: [] };
  await lookAt(
    site,
    files,
    async (page, file) => {
      const found = (what: string[]) => what.map((fault) => `${file}: ${fault}`);
      const isWelsh = file.startsWith('cy/');
      await page.setViewportSize(narrow);
      faults.narrow.push(...found(await tooWide(page)));
      if (isWelsh) {
        faults.spaced.push(...found(await withStyle(page, spacing + font, lost)));
        // A table of eight columns is wider than ten letters, however it is set.
        if (!file.includes('/cyfieithiad/')) faults.large.push(...found(await withLargeText(page, lost)));
      }
      // Each kind is heard in one language here and in the other on the other site, each in one look.
      const look = fewLooks[Number(isWelsh)];
      if (!look || (/^(cy|en)\//.test(file) && isWelsh !== (built === report))) return;
      await page.setViewportSize({ width: look.width, height: 844 });
      faults.heard.push(...(await violationsHere(page, file, [look.colorScheme])));
    },
    { viewport: narrow },
  );
  return faults;
}

async function withStyle(page: Page, css: string, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  const seen = await look(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return seen;
}

/** As a browser shows a page whose reader has chosen twice the usual size. */
async function withLargeText(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const seen = (await size()) === '32px' ? await look(page) : ['the text is no larger'];
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();
  return seen;
}

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 0 ? [`the page is ${over} pixels too wide`] : [];
  });

/** What does not fit on a page: the page itself, sideways, and words that an element around them cuts. */
async function lost(page: Page): Promise<string[]> {
  const cut = await page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(p, span, b, td, th, text)'))
      .filter((each) => {
        const { overflowX } = getComputedStyle(each);
        // What is a pixel wide is there to be heard alone.
        return overflowX !== 'visible' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
      })
      .map((each) => `cut: ${each.textContent?.trim()}`),
  );
  return [...(await tooWide(page)), ...cut];
}

describe.each([report, fixture])('of a page of each kind of the site "$name", in either language,', (built) => {
  const site = useSite(built);
  let faults: Promise<Faults> | undefined;
  const found = () => {
    faults ??= faultsOf(site, built);
    return faults;
  };

  test('nothing scrolls sideways at 320 pixels, which is 1280 at 400 %', async () => {
    expect((await found()).narrow).toEqual([]);
  });
  test('nothing is lost with the spacing and the fonts of readers at 320 pixels', async () => {
    expect((await found()).spaced).toEqual([]);
  });
  test('nothing is lost at 320 pixels with text twice as large', async () => {
    expect((await found()).large).toEqual([]);
  });
  test('nothing is amiss for assistive technology, on a phone in the light or at a desk in the dark', async () => {
    expect((await found()).heard).toEqual([]);
  });
});

describe('below a path', () => {
  const site = useSite(subpath);

  test('a page has its styles: nothing scrolls sideways at 320 pixels', async () => {
    const page = await site.open('en/chapters/1/', { viewport: narrow });
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });
});
