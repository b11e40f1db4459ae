// What tests/browser/copy.test.ts sees in Chromium, in Firefox and WebKit: with a reader's keys, from the clipboard.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { unit } from '../../src/model/report.ts';
import { useServer } from '../browser/browser.ts';
import {
  blocksOf,
  foreign,
  pagesOfTheEdition,
  pagesOfUnits,
  pagesWithWords,
  select,
  straight,
  tokens,
  wholeParts,
  wholeReport,
} from '../browser/copying.ts';
import { type BuiltSite, fixture, report as reportSite } from '../sites.ts';
import { clicks, control, type Engine, firefox, webkit } from './engines.ts';

const clipboard = z.object({ text: z.string(), html: z.string() });

/** Copies what is selected, and reads what a page is given that it is pasted into. */
async function copied(engine: Engine): Promise<z.infer<typeof clipboard>> {
  await engine.act(control('c'));
  await engine.run(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      const [text, html] = ['text/plain', 'text/html'].map((type) => event.clipboardData?.getData(type) ?? '');
      field.value = JSON.stringify({ text, html });
    });
    document.body.append(field);
    field.focus();
    return '';
  });
  await engine.act(control('v'));
  const pasted = await engine.run(() => {
    const field = document.querySelector('body > textarea');
    field?.remove();
    return field instanceof HTMLTextAreaElement ? field.value : '';
  });
  const { text, html } = clipboard.parse(JSON.parse(pasted));
  return { text: straight(text), html };
}

async function copiedWhole(engine: Engine, address: string): Promise<string> {
  await engine.open(address);
  await engine.run(select, ['main']);
  return (await copied(engine)).text;
}

/** Clicks in the middle of an element, and copies what that selects. */
async function copiedByClicks(engine: Engine, selector: string, times: number): Promise<string> {
  const place = await engine.run(
    ([wanted = '']) => {
      const element = document.querySelector(wanted);
      // Folded where the engine cannot hold it open in the margin.
      element?.closest('details')?.setAttribute('open', '');
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return JSON.stringify([Math.round(x + width / 2), Math.round(y + height / 2)]);
    },
    [selector],
  );
  const [x, y] = z.tuple([z.number(), z.number()]).parse(JSON.parse(place));
  await engine.act(clicks(x, y, times));
  return (await copied(engine)).text.trim();
}

/** The site's pages and styles, as a browser has them that runs no script. */
function withoutScript(site: BuiltSite): BuiltSite {
  const dir = mkdtempSync(join(tmpdir(), 'without-script-'));
  beforeAll(() => cpSync(site.dir, dir, { recursive: true, filter: (file) => !file.endsWith('.js') }));
  afterAll(() => rmSync(dir, { recursive: true }));
  return { ...site, dir };
}

const withPages = (site: BuiltSite) => ({
  name: site.name,
  report: loadSoundReport(site.content),
  url: useServer(site),
  plain: useServer(withoutScript(site)),
});
const sites = [withPages(reportSite), withPages(fixture)] as const;

describe.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
])('in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  describe.each(sites)('the site "$name"', ({ report, url, plain }) => {
    test.each(locales)(
      'a part of the report is copied whole, in its words and in nothing else (%s)',
      async (locale) => {
        for (const { address, blocks } of wholeParts(report, locale))
          expect((await copiedWhole(engine, url(address))).split('\n\n'), address).toEqual(blocks);
        const { address, blocks } = wholeReport(report, locale);
        const whole = (await copiedWhole(engine, url(address))).split('\n\n');
        expect(whole.toSorted()).toEqual(blocks.toSorted());
      },
    );

    test.each(locales)('no page adds a word of the edition to the report’s, nor glues any (%s)', async (locale) => {
      const foreignIn = foreign(report);
      const others: string[] = [];
      for (const address of pagesWithWords(report, locale)) {
        const text = await copiedWhole(engine, url(address));
        expect(text, address).not.toBe('');
        others.push(...foreignIn(address, text));
      }
      expect(others).toEqual([]);
    });

    test('without JavaScript the same words are copied, by the styles alone', async () => {
      const addresses = locales.flatMap((locale) => pagesOfUnits(report, locale));
      // One site after the other: WebKit takes seconds from one to the next.
      const scripted = new Map<string, string[]>();
      for (const address of addresses) scripted.set(address, tokens(await copiedWhole(engine, url(address))));
      for (const [address, expected] of scripted)
        expect(tokens(await copiedWhole(engine, plain(address))), address).toEqual(expected);
    });

    test('whoever selects all of a page copies the report’s words alone', async () => {
      for (const locale of locales) {
        for (const { address, blocks } of wholeParts(report, locale).slice(0, 4)) {
          await engine.open(url(address));
          await engine.act(control('a'));
          expect((await copied(engine)).text.split('\n\n'), address).toEqual(blocks);
        }
      }
    });
  });

  describe('the report', () => {
    const [{ report, url }] = sites;

    test('is copied between passages, each a paragraph', async () => {
      await engine.open(url('en/chapters/3/'));
      await engine.run(select, ['[id="overview-3-2"]', '[id="p3.1"]']);
      const { text, html } = await copied(engine);
      const two = [unit(report, 'overview-3-2'), unit(report, 'p3.1')];
      expect(text.split('\n\n')).toEqual(two.flatMap((each) => blocksOf(each, 'en')));
      expect(html.match(/<p\b/g)).toHaveLength(3);
    });

    test('leaves what is the edition’s to be copied by itself, as it is seen: a note, a numeral, a title', async () => {
      await engine.open(url('en/chapters/3/'));
      expect(await copiedByClicks(engine, '[role="note"] b', 3)).toMatch(/^Which seven: .+\.$/);
      await engine.open(url('en/statistics/s16/'));
      // To WebKit a figure alone in its box is no word: three clicks take its line.
      expect(await copiedByClicks(engine, '.great-numeral b', 3)).toBe('7');
      expect(await copiedByClicks(engine, 'h1', 3)).toMatch(/^Local authorities /);
    });

    test('leaves a page without a word of it to the browser', async () => {
      for (const address of locales.flatMap(pagesOfTheEdition)) {
        await engine.open(url(address));
        await engine.run(select, ['main']);
        // The browser's own copy has links; ours has paragraphs and titles, and nothing else.
        expect((await copied(engine)).html, address).toMatch(/<a\b/);
      }
    });
  });
});
