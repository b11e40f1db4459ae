// Takes the README's pictures of the built site, in light and dark, and writes them into docs/pictures/. Which passages they show is for the
// report to say: those that its home page shows first.
//
//   npm run pictures
//
//   OUT_DIR, BASE_PATH, CONTENT   as for the build (default dist, /, content)
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Locale, originalOf, otherLanguage } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { permalink, type Target } from '../../src/model/address/permalink.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import { findings } from '../../src/model/evidence/evidence.ts';
import { findUnit, type Report, unitsOf } from '../../src/model/report.ts';
import { serve } from '../serve.ts';
import { ensureBrowser, launch } from '../setup/browser.mjs';
import { isMain, root } from '../steps.ts';

export interface Picture {
  /** "chapter": of its files, "chapter-light.webp" and "chapter-dark.webp". */
  name: string;
  /** With the base path: "/en/chapters/3/#q5". */
  address: string;
  screen: Screen;
  /** What is there once the page is what it will be. */
  ready?: string;
}

/** In pixels of CSS, and how many of the picture's each has. */
interface Screen {
  width: number;
  height: number;
  scale: number;
}

const desk: Screen = { width: 1120, height: 700, scale: 1.5 };
const phone: Screen = { width: 390, height: 780, scale: 2 };
const themes = ['light', 'dark'] as const;

/** Letters stay clear, and no picture has more than 60 kB. */
const quality = 80;

/** The pictures of a report, as far as it has what they show: a passage in its chapter, a search, a figure, and a finding in its other language. */
export function picturesOf(report: Report): Picture[] {
  const original = originalOf(report);
  const { home } = report.record;
  const passage = chosen(report, home.quotation) ?? unitsOf(report, 'quotation')[0] ?? report.chapters[0]?.unit;
  const query = home.tries?.[original]?.[0];
  const [figure] = unitsOf(report, 'figure');
  const finding = chosen(report, home.finding) ?? findings(report)[0];
  const at = (target: Target, locale: Locale = original) => permalink(report.site, target, locale);
  return [
    ...(passage ? [{ name: 'chapter', address: at({ to: 'place', unit: passage }), screen: desk }] : []),
    ...(query
      ? [
          {
            name: 'search',
            address: `${at({ to: 'room', room: 'search' })}?q=${encodeURIComponent(query)}`,
            screen: desk,
            ready: 'ol[data-total][aria-busy="false"]',
          },
        ]
      : []),
    ...(figure ? [{ name: 'figure', address: at({ to: 'unit', unit: figure }), screen: desk }] : []),
    ...(finding
      ? [
          {
            name: 'finding',
            address: at({ to: 'unit', unit: finding }, otherLanguage(report, original) ?? original),
            screen: phone,
          },
        ]
      : []),
  ];
}

const chosen = (report: Report, id: string | undefined) => (id === undefined ? undefined : findUnit(report, id));

async function takePictures(): Promise<void> {
  const dir = process.env.OUT_DIR ?? 'dist';
  if (!existsSync(join(dir, '404.html'))) throw new Error(`${dir} is no built site. Run \`npm run build\` first.`);
  const site = siteFrom(process.env);
  const pictures = picturesOf(loadSoundReport(process.env.CONTENT ?? 'content', site));
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const { url, close } = await serve({ dir, base: site.base, port: 0 });
  const browser = await launch(await ensureBrowser());
  try {
    for (const picture of pictures)
      for (const theme of themes) {
        const bytes = await taken(browser, new URL(picture.address, url).href, picture, theme);
        writeFileSync(join(folder, `${picture.name}-${theme}.webp`), bytes);
        console.log(`docs/pictures/${picture.name}-${theme}.webp: ${(bytes.length / 1000).toFixed(1)} kB`);
      }
  } finally {
    await browser.close();
    await close();
  }
}

async function taken(
  browser: Browser,
  url: string,
  { screen: { width, height, scale }, ready }: Picture,
  colorScheme: (typeof themes)[number],
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    if (ready) await page.waitForSelector(ready, { state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await webp(page);
    return await webp(page);
  } finally {
    await context.close();
  }
}

/** What is seen of a page. Playwright itself makes PNG and JPEG alone, which are three times as large. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  await session.detach();
  return Buffer.from(data, 'base64');
}

if (isMain(import.meta)) {
  try {
    await takePictures();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
