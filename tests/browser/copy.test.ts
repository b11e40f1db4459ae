// What a reader takes along who selects and copies: the report's words and the numbers of its paragraphs.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, locales, shown } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import { sideBySideRows } from '../../src/model/address/side-by-side.ts';
import { type Report, unit } from '../../src/model/report.ts';
import { inlineText, type Unit } from '../../src/model/unit/unit.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { useSite } from './browser.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

/** Straight marks, as the source has them. */
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** What is to be copied of a unit, a paragraph each. */
function blocksOf({ title, prose, speaker, number, kind }: Unit, locale: Locale): string[] {
  const own = prose && shown(prose, locale).value;
  const text = own && [inlineText(own.words), ...own.items.map(inlineText)].join('\n');
  const head = title && kind !== 'statistic' ? [shown(title, locale).value] : [];
  if (!text) return head.map(straight);
  const numbered = number ? `${number} ${text}` : text;
  return [...head, speaker ? `${numbered}\n${shown(speaker.name, locale).value}` : numbered].map(straight);
}

/** Every paragraph that can be copied from any page: with its number and, where it is but mentioned, without. */
function known({ units, source }: Report): Set<string> {
  const blocks = units.flatMap((each) =>
    locales.flatMap((locale) => [...blocksOf(each, locale), ...blocksOf({ ...each, number: undefined }, locale)]),
  );
  return new Set([...blocks, ...(source?.lines ?? []).map((line) => straight(line.trim()))]);
}

/** Selects the whole of an element, or from one to another, and copies it. */
async function copied(page: Page, from: string, to = from): Promise<{ blocks: string[]; text: string }> {
  await page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to] as const,
  );
  await page.evaluate(() => document.execCommand('copy'));
  return read(page);
}

async function read(page: Page) {
  const text = straight(await page.evaluate(() => navigator.clipboard.readText()));
  return { blocks: text.split('\n\n'), text };
}

const tokens = (text: string) => text.trim().split(/\s+/);

describe.each([reportSite, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const report = loadSoundReport(built.content);
  const allowed = known(report);
  const parts = readingOrder(report);
  const of = (kind: Unit['kind']) => report.units.find((each) => each.kind === kind) ?? unit(report, 'c1');
  const printed = report.units.filter(({ kind }) => kind !== 'statistic' && kind !== 'figure');

  test.each(locales)('a part of the report is copied whole, in its words and in nothing else (%s)', async (locale) => {
    const page = await site.visitor({ permissions });
    for (const part of parts) {
      await page.goto(site.url(path({ to: 'unit', unit: part }, locale).slice(1)));
      const expected = [part, ...sideBySideRows(report, part)].filter((each) => !each.editorial);
      expect((await copied(page, 'main')).blocks).toEqual(expected.flatMap((each) => blocksOf(each, locale)));
    }
    await page.goto(site.url(path({ to: 'room', room: 'full' }, locale).slice(1)));
    const whole = await copied(page, 'main');
    const inOrder = printed.filter((each) => !each.editorial).flatMap((each) => blocksOf(each, locale));
    expect(whole.blocks.toSorted()).toEqual(inOrder.toSorted());
    await page.close();
  });

  test.each(locales)('no page adds a word of the edition to the report’s, nor glues any (%s)', async (locale) => {
    const page = await site.visitor({ permissions });
    const own = (['conclusion', 'quotation', 'statistic', 'figure'] as const).map((kind) =>
      path({ to: 'unit', unit: of(kind) }, locale),
    );
    const both = [...parts.slice(0, 4), of('conclusion'), of('quotation')].map(({ id }) =>
      path({ to: 'side-by-side', id }, locale),
    );
    const neutral = [of('chapter'), of('paragraph'), of('conclusion'), of('quotation'), of('statistic')].map(({ id }) =>
      path({ to: 'id', id }, locale),
    );
    const lists = (['source', 'quotations', 'statistics'] as const).map((room) => path({ to: 'room', room }, locale));
    const others: string[] = [];
    for (const address of [...own, ...both, ...neutral, ...lists]) {
      await page.goto(site.url(address.slice(1)));
      const { text } = await copied(page, 'main');
      // A list in the source is a line each.
      const blocks = address === lists[0] ? text.split('\n').map((line) => line.trim()) : text.split('\n\n');
      expect(blocks.length, address).toBeGreaterThan(0);
      others.push(...blocks.filter((block) => !allowed.has(block)).map((block) => `${address}: ${block}`));
    }
    await page.close();
    expect(others).toEqual([]);
  });

  test('without JavaScript the same words are copied, by the styles alone', async () => {
    const page = await site.visitor({ permissions });
    const plain = await site.visitor({ permissions });
    await page.route('**/*.js', (route) => route.abort());
    for (const part of [...parts.slice(0, 4), of('conclusion'), of('quotation'), of('statistic')]) {
      for (const locale of locales) {
        const address = site.url(path({ to: 'unit', unit: part }, locale).slice(1));
        await plain.goto(address);
        const scripted = await copied(plain, 'main');
        await page.goto(address);
        expect(tokens((await copied(page, 'main')).text), address).toEqual(tokens(scripted.text));
      }
    }
    await plain.close();
    await page.close();
  });
});

describe('the report', () => {
  const site = useSite(reportSite);

  test('is copied between passages, with a paragraph’s number and no number of the edition’s', async () => {
    const page = await site.visitor({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    const report = loadSoundReport(reportSite.content);
    const expected = [unit(report, 'overview-3-2'), unit(report, 'p3.1')].flatMap((each) => blocksOf(each, 'en'));
    expect((await copied(page, '[id="overview-3-2"]', '[id="p3.1"]')).blocks).toEqual(expected);
    await page.close();
  });

  test('leaves what is the edition’s to be copied by itself: a note, an address', async () => {
    const page = await site.visitor({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    await page.locator('[role="note"] b').first().click({ clickCount: 3 });
    await page.keyboard.press('ControlOrMeta+C');
    expect((await read(page)).text.trim()).toMatch(/^(?!.*Paragraph)Which seven: .+\.$/);
    await page.goto(site.url('en/statistics/s16/'));
    await page.locator('.great-numeral b').click({ clickCount: 2 });
    await page.keyboard.press('ControlOrMeta+C');
    expect((await read(page)).text.trim()).toBe('7');
    await page.close();
  });

  test('takes lists and titles along as such, in their language', async () => {
    const page = await site.visitor({ permissions });
    await page.goto(site.url('cy/penodau/3/'));
    await copied(page, 'main');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<h1 lang="cy">[^<]+<\/h1>/);
    expect(html).not.toContain(words('cy').link.copy);
    await page.close();
  });
});
