// Takes the README's pictures of the built site, in light and dark, and writes them into docs/pictures/. Which passages they show is for the
// report to say: those that its home page shows first.
//
//   npm run pictures
//
//   OUT_DIR, BASE_PATH, CONTENT   as for the build (default dist, /, content)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { type Locale, originalOf, otherLanguage } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { permalink, type Target } from '../../src/model/address/permalink.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import { findUnit, type Report, unitsOf } from '../../src/model/report.ts';
import { isPageItself, placeId } from '../../src/model/unit/unit.ts';
import { builtSite } from '../build/built-site.ts';
import { type Pixels, palettePng } from '../build/pictures/palette-png.ts';
import { serve } from '../serve.ts';
import { ensureBrowser, launch } from '../setup/browser.mjs';
import { isMain, root } from '../steps.ts';

export interface Picture {
  /** "chapter": of its files, "chapter-light.png" and "chapter-dark.png". */
  name: string;
  /** With the base path: "/en/chapters/3/". */
  address: string;
  screen: Screen;
  /** What is there once the page is what it will be. */
  ready?: string;
  /** The id of what stands in the middle; left out, the page's beginning is seen. */
  middle?: string;
}

/** In pixels of CSS, and how many of the picture's each has. */
interface Screen {
  width: number;
  height: number;
  scale: number;
}

const desk: Screen = { width: 1120, height: 600, scale: 1.5 };
const phone: Screen = { width: 390, height: 780, scale: 2 };
const themes = ['light', 'dark'] as const;

/** Hairlines stay what they are, and no picture has more than 60 kB. */
const colours = 96;

/** The pictures of a report, as far as it has what they show: a passage in its chapter, a search, a figure, and a finding in its other language. */
export function picturesOf(report: Report): Picture[] {
  const original = originalOf(report);
  const { home } = report.record;
  const passage = chosen(report, home.statistic) ?? unitsOf(report, 'statistic')[0] ?? report.chapters[0]?.unit;
  const query = home.tries?.[original]?.[0];
  const [figure] = unitsOf(report, 'figure');
  const finding = chosen(report, home.finding) ?? unitsOf(report, 'entry')[0];
  const at = (target: Target, locale: Locale = original) => permalink(report.site, target, locale);
  return [
    ...(passage
      ? [
          {
            name: 'chapter',
            address: at({ to: 'page', page: passage.home }),
            screen: desk,
            ...(isPageItself(passage) ? {} : { middle: placeId(passage) }),
          },
        ]
      : []),
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
  const dir = builtSite();
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
        writeFileSync(join(folder, `${picture.name}-${theme}.png`), bytes);
        console.log(`docs/pictures/${picture.name}-${theme}.png: ${(bytes.length / 1000).toFixed(1)} kB`);
      }
  } finally {
    await browser.close();
    await close();
  }
}

async function taken(
  browser: Browser,
  url: string,
  { screen: { width, height, scale }, ready, middle }: Picture,
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
    await page.evaluate(async (id) => {
      await document.fonts.ready;
      if (id) document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, middle);
    // What scrolling brings about shows itself while a first picture is taken.
    await page.screenshot();
    return palettePng(await pixelsOf(context, await page.screenshot()), colours);
  } finally {
    await context.close();
  }
}

/** The pixels of a picture, as the browser itself reads them. */
async function pixelsOf(context: BrowserContext, png: Buffer): Promise<Pixels> {
  const page = await context.newPage();
  const read = await page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas?.drawImage(picture, 0, 0);
    const data = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const pieces: string[] = [];
    // A call takes only so many arguments.
    for (let at = 0; at < data.length; at += 8192) pieces.push(String.fromCharCode(...data.subarray(at, at + 8192)));
    return { width, height, base64: btoa(pieces.join('')) };
  }, png.toString('base64'));
  return { width: read.width, height: read.height, data: Buffer.from(read.base64, 'base64') };
}

if (isMain(import.meta)) {
  try {
    await takePictures();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
