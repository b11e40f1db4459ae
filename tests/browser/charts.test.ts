import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasOtherView } from '../../src/charts/chart-data.ts';
import { figureTable } from '../../src/charts/table.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { foreignNames, textRuns } from '../../src/model/foreign-names.ts';
import { unitsOf } from '../../src/model/report.ts';
import { onScale } from '../../src/model/statistic/value.ts';
import { report as site } from '../sites.ts';
import { violationsHere } from './accessibility.ts';
import { type OpenSite, useSite } from './browser.ts';

const open = useSite(site);
const report = loadSoundReport('content');
const names = foreignNames(report);
const figures = unitsOf(report, 'figure');
const pages = figures.flatMap((unit) =>
  (['en', 'cy'] as const).map((locale) => ({
    unit,
    locale,
    path: path({ to: 'unit', unit }, locale).replace(/^\//, ''),
  })),
);

/** A figure's page with its other view open. */
async function interactive(site: OpenSite, path: string, width = 1280): Promise<Page> {
  const page = await site.open(path, { viewport: { width, height: 900 } });
  await page.click('[data-chart-open]');
  await page.waitForSelector('.chart-live canvas');
  return page;
}

const drawn = (page: Page): Promise<unknown[]> =>
  page.$$eval('.chart-live canvas', (canvases) =>
    canvases.flatMap((canvas) => {
      const values: { x: unknown }[] = JSON.parse(canvas.getAttribute('data-values') ?? '[]');
      return values.map(({ x }) => x);
    }),
  );

describe.each(pages.filter(({ unit }) => hasOtherView(unit.figure)))(
  'the other view of $path',
  ({ unit, locale, path }) => {
    const rows = figureTable(unit.figure, report);

    test('draws the values of the table, in its order, says each at a press of an arrow key, and lets go at Escape', async () => {
      const page = await interactive(open, path, 390);
      const values = rows.flatMap(({ value }) => (value === null ? [] : onScale(value)));
      expect(await drawn(page)).toEqual(
        values.map((each) => (typeof each === 'number' ? each : [each.low, each.high])),
      );
      const said: string[] = [];
      const marked: string[] = [];
      for (const _ of rows) {
        await page.keyboard.press('ArrowRight');
        said.push((await page.textContent('.chart-said')) ?? '');
        marked.push(...(await page.locator('.chart-said [lang]').allTextContents()));
      }
      expect(new Set(said).size).toBe(rows.length);
      const foreign = said.flatMap((text) => textRuns(text, locale, names)).filter(({ lang }) => lang !== locale);
      expect(marked).toEqual(foreign.map(({ text }) => text));
      for (const [at, { label, missing }] of rows.entries())
        if (!/^\d+$/.test(label[locale])) expect(said[at]).toContain(missing?.[locale] ?? label[locale]);
      // The title of a panel is said on the way into it.
      await page.keyboard.press('Home');
      expect(said[0]).toContain(await page.textContent('.chart-said'));
      await page.keyboard.press('End');
      expect(await page.textContent('.chart-said')).toContain(said.at(-1));
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-chart-close'))).toBe(true);
    });
  },
);

const [first] = pages;
if (!first) throw new Error('The report has no figures.');
const { path: firstPath } = first;

test('the code of charts is fetched when it is asked for, and not before', async () => {
  const page = await open.visitor();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(open.url(firstPath));
  await page.waitForSelector('[data-chart-open]:not([hidden])');
  const before = scripts.length;
  await page.click('[data-chart-open]');
  await page.waitForSelector('.chart-live canvas');
  expect(scripts.slice(before), 'one file with all of it').toHaveLength(1);
});

test('the chart follows the colours of the page', async () => {
  const page = await interactive(open, firstPath);
  const picture = () =>
    page
      .locator('.chart-live canvas')
      .first()
      .screenshot()
      .then((image) => image.toString('base64'));
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
});

test('the static chart comes back, and a figure of any form is saved as an image', async () => {
  const page = await interactive(open, firstPath);
  await page.click('[data-chart-close]');
  expect(await page.locator('[data-chart-static]:visible').count()).toBe(1);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-chart-open'))).toBe(true);
  const other = await open.open(pages.at(-1)?.path ?? '');
  const [download] = await Promise.all([other.waitForEvent('download'), other.click('[data-chart-save]')]);
  expect(download.suggestedFilename()).toBe('f9-cy.png');
  const stream = await download.createReadStream();
  const [first] = await stream.toArray();
  expect(Buffer.from(first).subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('print has the static chart while the interactive one is open', async () => {
  const page = await interactive(open, firstPath);
  expect(await page.locator('[data-chart-static]:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-chart-static]:visible').count()).toBe(1);
  expect(await page.locator('canvas:visible, .chart-said:visible').count()).toBe(0);
});

test('a value pointed at is said above the chart, which stays in its place', async () => {
  const page = await interactive(open, firstPath, 390);
  const canvas = page.locator('.chart-live canvas').first();
  const top = () => canvas.evaluate((each) => each.getBoundingClientRect().top + scrollY);
  const before = await top();
  const [first] = await page.$$eval('.chart-live canvas', ([one]) => {
    const values: { y: number; said: string }[] = JSON.parse(one?.getAttribute('data-values') ?? '[]');
    return values;
  });
  await canvas.hover({ position: { x: 20, y: first?.y ?? 0 } });
  expect(await page.textContent('.chart-said')).toContain(first?.said);
  expect(await top()).toBe(before);
  expect(
    await page.locator('.chart-said').evaluate((each) => each.getBoundingClientRect().bottom + scrollY),
  ).toBeLessThan(before);
});

test('axe finds nothing with the other view open', async () => {
  const page = await interactive(open, firstPath);
  expect(await violationsHere(page, firstPath)).toEqual([]);
});
