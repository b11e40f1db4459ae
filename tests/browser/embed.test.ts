// Cards as other sites have them: in a frame that runs nothing, of an origin that is not ours.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedHtml } from '../../src/formats/card/embed-html.ts';
import { loadSoundReport } from '../../src/load.ts';
import { unitsOf } from '../../src/model/report.ts';
import type { UnitType } from '../../src/model/unit/unit.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { useSite } from './browser.ts';
import { type Card, heightFaults } from './cards.ts';
import { tooWide } from './page-faults.ts';

const types: UnitType[] = ['chapter', 'section', 'paragraph', 'entry', 'quotation', 'statistic', 'figure', 'subject'];

describe.each([reportSite, fixture])('the cards of the site "$name"', (built) => {
  const site = useSite(built);
  const report = loadSoundReport(built.content, { origin: built.origin, base: built.base, indexed: true });

  test('are as high as their frames, the shortest and the longest of each type in both languages', async () => {
    const cards = types.flatMap((type): Card[] =>
      report.languages.flatMap((locale) => {
        const length = (of: (typeof all)[number]) =>
          (JSON.stringify(of.prose?.[locale] ?? of.title?.[locale]) ?? '').length;
        const all = unitsOf(report, type).toSorted((one, other) => length(one) - length(other));
        return [all.at(0), all.at(-1)].flatMap((unit) => (unit ? { unit, locale } : []));
      }),
    );
    expect(cards.length).toBeGreaterThan(10);
    expect(await heightFaults(site, report, cards, await site.reader())).toEqual([]);
  });
});

describe('a card in a frame of another site', () => {
  const site = useSite(reportSite);
  const report = loadSoundReport(reportSite.content, { origin: reportSite.origin, base: '/', indexed: true });
  const [entry] = unitsOf(report, 'entry');
  let html = '';
  /** Another site: another port is another origin, and another name another site. */
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title>${html}`);
  });
  let address = '';
  beforeAll(
    () =>
      new Promise<void>((done) => {
        other.listen(0, '127.0.0.1', () => {
          const at = other.address();
          address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
          done();
        });
      }),
  );
  afterAll(() => new Promise((done) => other.close(done)));
  const snippet = (fragment = '') =>
    (entry ? embedHtml(report, entry, 'en') : '').replace(/src="https:\/\/report\.example\/([^"]*)"/, (_, rest) => {
      return `src="${site.url(rest)}${fragment}"`;
    });

  test('shows its words in their face without running anything, and its way out leaves the frame', async () => {
    html = snippet();
    const page = await site.visitor();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    const card = page.frameLocator('iframe');
    await card.locator('.foot a').waitFor();
    const frame = page.frames().at(1);
    const seen = await frame?.evaluate(async () => {
      await document.fonts.ready;
      return {
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        free: innerHeight - document.documentElement.scrollHeight,
        scripts: document.scripts.length,
      };
    });
    expect(seen?.fonts).toContain('Report');
    expect(seen).toMatchObject({ free: 0, scripts: 0 });
    const [opened] = await Promise.all([page.waitForEvent('popup'), card.locator('.foot a').click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toContain('/en/');
    expect(await opened.locator('main').count()).toBe(1);
    // The page is a whole page, not one in a cage.
    expect(await opened.evaluate(() => localStorage.length)).toBe(0);
    await opened.close();
    expect(complaints).toEqual([]);
  });

  test('is light or dark as its address says, whatever the system is', async () => {
    const page = await site.visitor();
    for (const [system, fragment, paper] of [
      ['light', '', 'rgb(255, 255, 255)'],
      ['dark', '', 'rgb(19, 20, 21)'],
      ['light', '#dark', 'rgb(19, 20, 21)'],
      ['dark', '#light', 'rgb(255, 255, 255)'],
    ] as const) {
      html = snippet(fragment);
      await page.emulateMedia({ colorScheme: system });
      await page.goto(address);
      const card = page.frameLocator('iframe').locator('body');
      expect(await card.evaluate((body) => getComputedStyle(body).backgroundColor), system + fragment).toBe(paper);
    }
  });

  test('no other page of the site can be framed', async () => {
    html = `<iframe src="${site.url('en/')}"></iframe>`;
    const page = await site.visitor();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
  });

  test('a card is read at 320 pixels and in forced colours: its chart is then its numbers', async () => {
    const [figure] = unitsOf(report, 'figure');
    const page = await site.open(`cy/embed/${figure?.id}/`, { viewport: { width: 320, height: 640 } });
    expect(await tooWide(page)).toEqual([]);
    expect(await page.locator('.numbers').isVisible()).toBe(true);
    expect(await page.locator('svg').isVisible()).toBe(false);
    await page.setViewportSize({ width: 600, height: 640 });
    expect(await page.locator('.numbers').isVisible()).toBe(false);
    await page.emulateMedia({ forcedColors: 'active' });
    const [ink, mark] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.querySelector('svg text') ?? document.body).fill,
    ]);
    expect(mark).toBe(ink);
    await page.emulateMedia({ forcedColors: null });
  });
});
