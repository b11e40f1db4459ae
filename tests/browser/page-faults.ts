// What is wrong with pages in all that readers bring along: narrow screens, spacing and fonts of their own (WCAG 1.4.12), text
// twice as large, light or dark, assistive technology.
import type { Page } from 'playwright-core';
import { pageFiles, sample } from '../site/site-files.ts';
import { type BuiltSite, report } from '../sites.ts';
import { fewLooks, tooSmall, violationsHere } from './accessibility.ts';
import { lookAt, type OpenSite } from './browser.ts';

/**
 * Pages beside the sample's: of both languages, of the glossary, of how things stand with the translation, and of an entry whose
 * place has so long a name that it wraps on a phone.
 */
const others = ['ochr-yn-ochr/conclusions', 'geirfa', 'cyfieithiad', 'penodau/3', 'casgliadau/c18'].map(
  (page) => `cy/${page}/index.html`,
);
const inEnglish = ['glossary', 'translation', 'figures', 'chapters/2', 'conclusions/c18'].map(
  (page) => `en/${page}/index.html`,
);

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** As wide as readers' fonts get. */
const font = '* { font-family: "DejaVu Sans", Verdana, monospace !important }';
export const narrow = { width: 320, height: 640 };
const phone = { width: 390, height: 844 };

/** What is wrong with pages, by what was asked of them. */
export interface Faults {
  narrow: string[];
  spaced: string[];
  large: string[];
  touched: string[];
  heard: string[];
}

/**
 * Of a page of each kind. Welsh pages, whose words are longer, have what readers bring along.
 *
 * @param isAsked which pages: "cy/penodau/3/index.html"
 * @param more pages beside them
 */
export async function faultsOf(
  site: OpenSite,
  built: BuiltSite,
  isAsked: (file: string) => boolean = () => true,
  more: string[] = [],
): Promise<Faults> {
  const all = pageFiles(built);
  // Addresses of units have one template, which little but the unit's own words fills.
  const [first, ...neutral] = sample(all).filter((file) => file.startsWith('id/'));
  const some = sample(all).filter((file) => file === first || file === neutral.at(-1) || !file.startsWith('id/'));
  const known = [...others, ...inEnglish].filter((file) => all.includes(file));
  const files = [...new Set([...some, ...known, ...more])].filter(isAsked);
  const faults: Faults = { narrow: [], spaced: [], large: [], touched: [], heard: [] };
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
      await page.setViewportSize(phone);
      faults.touched.push(...found(await tooSmall(page)));
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

export const tooWide = (page: Page): Promise<string[]> =>
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
