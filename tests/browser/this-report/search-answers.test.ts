// What results say, how answers come, and what the page does when there are none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { engineKey } from '../../../src/search/files/engine-key.ts';
import { broadSearch, oneQuotation } from '../../content/known-searches.ts';
import { report } from '../../sites.ts';
import { violationsHere } from '../accessibility.ts';
import { useSite } from '../browser.ts';
import { layoutShift, results, searchRooms as rooms } from '../search-page.ts';

const site = useSite(report);
const status = (page: Page) => page.locator('.results [role="status"]').innerText();
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('[data-result]')?.getAttribute('data-result') ?? document.activeElement?.id,
  );

/** A program that asks Pagefind where each key stands; as text, as the tests' own compiler takes import() for its own. */
const largePostings = (folder: string, keys: (readonly [key: string, term: string])[]) => `(async () => {
  const { createInstance } = await import('${folder}pagefind.js');
  const units = await (await fetch('${folder}units.json')).json();
  const pagefind = createInstance({ noWorker: true });
  const found = {};
  for (const [key, term] of ${JSON.stringify(keys)}) {
    const { results } = await pagefind.search(term);
    found[key] = results
      .map(({ id, words }) => [units[id], ...new Set(words.sort((a, b) => a - b))])
      .sort(([a], [b]) => a - b);
  }
  return found;
})()`;

describe('a result', () => {
  test('has its kind and number, a link, its place, and its words with those that were found marked', async () => {
    const page = await site.open(`${rooms.en}?q=${oneQuotation.word}`);
    await results(page);
    const result = page.locator(`[data-result="${oneQuotation.id}"]`);
    expect(await result.locator('.mark a .name').textContent()).toBe(`Quotation ${oneQuotation.id}`);
    expect(await result.locator('.kind').innerText()).toBe('Quotation');
    expect((await result.locator('mark').innerText()).toLowerCase()).toContain(oneQuotation.word);
    expect(await result.locator('.speaker').count()).toBe(1);
    expect(await result.locator('.place a:not([data-add])').innerText()).toMatch(/^\d .+, \d\.\d+$/);
  });

  test('of a statistic shows its value large and in its ink', async () => {
    const page = await site.open(`${rooms.en}?kind=statistic`);
    await results(page);
    const numeral = page.locator('[data-result] p.numeral b').first();
    expect(await numeral.innerText()).toMatch(/\d/);
    const size = await numeral.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    expect(size).toBeGreaterThan(28);
  });

  test('of a statistic of several values shows each with where and when it holds', async () => {
    const page = await site.open(`${rooms.en}?kind=statistic`);
    await results(page);
    const values = await page.locator('[data-result="s1"] .numerals li').allInnerTexts();
    expect(values.map((each) => each.replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining(['2,991 Wales, 1998', '5,725 Wales, 2012']),
    );
  });

  test('of a statistic has the edition’s title apart from the report’s words, with the marks of each', async () => {
    const page = await site.open(`${rooms.en}?q=children+20%2C240`);
    await results(page);
    const [title, words] = ['title', 'numeral + p'].map((each) => page.locator(`[data-result="s4"] .words > .${each}`));
    expect(await title?.innerText()).toBe('Children in need in Wales');
    expect(await title?.locator('mark').allInnerTexts()).toEqual(['Children']);
    expect(await words?.innerText()).toMatch(/^there were 20,240 children/);
    expect(await words?.locator('mark').allInnerTexts()).toEqual(['20,240 children']);
  });

  test('says which of the words it lacks', async () => {
    const page = await site.open(`${rooms.en}?q=toolkit+bureaucratic`);
    await results(page);
    expect(await page.innerText('[data-result="c11"] .found-note')).toBe('without: bureaucratic');
  });

  test('that was found by its words in the other language says so, and shows them with those that were found marked', async () => {
    const page = await site.open(`${rooms.en}?q=gofalwyr`);
    const [first] = await results(page);
    expect(await page.innerText(`[data-result="${first}"] .found-note`)).toBe('found in the Welsh words');
    const words = page.locator(`[data-result="${first}"] .elsewhere`);
    expect(await words.getAttribute('lang')).toBe('cy');
    expect((await words.locator('mark').first().innerText()).toLowerCase()).toContain('ofalwyr');
    expect(await page.locator(`[data-result="${first}"] .elsewhere ~ .found-note`).count()).toBe(1);
  });
});

describe('a misspelt word', () => {
  test('is said to be corrected where the count is said, and what was typed is a link away', async () => {
    const page = await site.open(`${rooms.en}?q=assesment`);
    expect((await results(page)).length).toBeGreaterThan(0);
    await expect.poll(() => status(page)).toMatch(/^\d+ results for “assesment”\s+Showing results for “assessment”\.$/);
    expect(await page.innerText('[data-literally] a')).toBe('Search for “assesment” instead');
    await page.click('[data-literally] a');
    await page.waitForSelector('[data-no-results]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('"assesment"');
    expect(await page.locator('[data-literally] a').count()).toBe(0);
    await page.click('[data-near] a >> text=assessment');
    expect((await results(page)).length).toBeGreaterThan(0);
  });
});

test('of several words all are in what is offered: as they were typed, or with the misspelt one replaced', async () => {
  const page = await site.open(`${rooms.en}?q=social+wrokers`);
  await results(page);
  expect(await page.innerText('[data-literally] a')).toBe('Search for “social wrokers” instead');
  await page.goto(site.url(`${rooms.en}?q=%22social+wrokers%22`));
  await page.waitForSelector('[data-no-results]');
  const offers = await page.locator('[data-near] a').allInnerTexts();
  expect(offers[0]).toBe('social workers');
  expect(offers.filter((each) => !each.startsWith('social ') || each === 'social wrokers')).toEqual([]);
});

describe('an answer', () => {
  test('from the large index leaves what the first one showed, and the focus, as they are', async () => {
    const page = await site.visitor();
    const held: Route[] = [];
    await page.route('**/pagefind.js', (route) => void held.push(route));
    await page.goto(site.url(`${rooms.en}?q=${oneQuotation.word}`));
    await results(page);
    await page.fill('#q', broadSearch);
    await expect.poll(() => held.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await results(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('[data-result]')) each.classList.add('kept');
      document.querySelector<HTMLElement>('[data-result] .mark a')?.focus();
    });
    const before = await page.$$eval('[data-result]', (all) => all.map((each) => each.getAttribute('data-result')));
    const first = await focused(page);
    const engine = page.waitForResponse('**/pagefind.js');
    for (const route of held) await route.continue();
    await (await engine).finished();
    await page.waitForTimeout(500);
    const index = page.waitForResponse('**/index/*.pf_index');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('form.search')?.requestSubmit());
    await (await index).finished();
    await page.waitForTimeout(500);
    expect(await results(page)).toEqual(before);
    expect(await page.locator('[data-result]:not(.kept)').count()).toBe(0);
    expect(await focused(page)).toBe(first);
  });

  test.each(locales)('is the same from both indexes, whatever the word: %s', async (locale) => {
    const folder = join(report.dir, 'search', locale, 'words');
    const small: Record<string, number[][]> = Object.assign(
      {},
      ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    );
    const keys = Object.keys(small).map((key) => [key, engineKey(key)] as const);
    const page = await site.open(rooms[locale]);
    const large = await page.evaluate(largePostings(site.url(`pagefind/${locale}/`), keys));
    expect(keys.length).toBeGreaterThan(1000);
    expect(large).toEqual(small);
  });

  test('stands without the large index, where that cannot be loaded', async () => {
    const page = await site.reader();
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(site.url(`${rooms.en}?q=${oneQuotation.word}`));
    expect(await results(page)).toEqual([oneQuotation.id]);
    expect(await page.locator('.none').count()).toBe(0);
  });

  test('shows its links before its words, which then move nothing', async () => {
    const page = await site.reader({ viewport: { width: 1280, height: 900 } });
    const held: Route[] = [];
    await page.route('**/texts/*', (route) => void held.push(route));
    await page.goto(site.url(`${rooms.en}?q=${encodeURIComponent(broadSearch)}`));
    await page.waitForSelector('[data-result] .mark a');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const shifted = await layoutShift(page);
    for (const route of held) await route.continue();
    await results(page);
    const after = await layoutShift(page);
    expect(after - shifted).toBeLessThan(0.05);
  });

  test('that is long in coming is said to be still loading', async () => {
    const page = await site.reader();
    const held: Route[] = [];
    await page.route('**/search/en/units.json', (route) => void held.push(route));
    await page.goto(site.url(`${rooms.en}?q=${oneQuotation.word}`));
    await expect.poll(() => status(page), { timeout: 20_000 }).toBe('Still loading');
    for (const route of held) await route.continue();
    expect(await results(page)).toEqual([oneQuotation.id]);
    await expect.poll(() => status(page)).toBe(`1 result for “${oneQuotation.word}”`);
  });
});

describe('by keyboard', () => {
  test('the slash goes to the box, arrows through the results and back, Enter opens, Escape returns and clears', async () => {
    const page = await site.open(`${rooms.en}?q=${encodeURIComponent(broadSearch)}`);
    const [first, second] = await results(page);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('q');
    await page.keyboard.press('/');
    expect(await page.inputValue('#q')).toContain('/');
    await page.fill('#q', oneQuotation.word);
    await expect.poll(() => page.locator(`[data-result]`).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-unit="${oneQuotation.id}"]`);
    await page.goBack();
    await results(page);
    await page.focus('#q');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#q')).toBe('');
    await page.waitForSelector('[data-start] a');
    expect(new URL(page.url()).search).toBe('');
  });

  test('the slash can be turned off, for every page', async () => {
    const page = await site.open(rooms.en);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.click('[data-slash] [data-on] button');
    await page.focus('#main');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('main');
    await page.goto(site.url('en/chapters/3/'));
    await page.keyboard.press('/');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.goto(site.url(rooms.cy));
    await page.click('[data-slash] [data-off] button');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('of the three filters one is unfolded at a time where they stand before the results, and what is chosen can be taken back', async () => {
  const page = await site.reader({ viewport: { width: 390, height: 844 } });
  const open = () => page.$$eval('[data-filters] [open]', (all) => all.map((each) => each.getAttribute('data-filter')));
  await page.goto(site.url(rooms.en));
  await page.waitForSelector('[data-start] a');
  expect(await open()).toEqual(['kind']);
  await page.fill('#q', 'social worker');
  await results(page);
  expect(await open()).toEqual([]);
  await page.click('[data-filter="kind"] summary');
  await page.click('[data-filter="speaker"] summary');
  expect(await open()).toEqual(['speaker']);
  await page.check('[value="young-person"]');
  await page.click('[data-filter="kind"] summary');
  expect(await page.isDisabled('[name="kind"][value="conclusion"]')).toBe(true);
  expect(await page.innerText('[data-count="conclusion"]')).toBe('0');
  await page.check('[name="kind"][value="quotation"]');
  expect(await page.locator('[data-chosen] li').allInnerTexts()).toEqual(['Quotations', 'Young person']);
  await page.click('[aria-label="Remove filter: Young person"]');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=social+worker&kind=quotation');
  await page.goBack();
  await expect.poll(() => page.locator('[data-chosen] li').allInnerTexts()).toEqual(['Quotations', 'Young person']);
  await page.click('[data-clear]');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=social+worker');
  expect(await page.isVisible('[data-chosen]')).toBe(false);
});

describe('where there is nothing to show', () => {
  test('before a search the page proposes some', async () => {
    const page = await site.open(rooms.en);
    const proposed = page.locator('[data-start] a').first();
    const words = await proposed.innerText();
    await proposed.click();
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.inputValue('#q')).toBe(words);
    expect(await page.locator('[data-start]').isVisible()).toBe(false);
  });

  test('other kinds that have it are a link away, and so are the concordance and the whole report', async () => {
    const page = await site.open(`${rooms.en}?q=toolkit&kind=quotation`);
    await page.waitForSelector('[data-no-results]');
    expect(await page.locator('[data-no-results] .elsewhere a').count()).toBeGreaterThan(0);
    expect(await page.innerText('[data-kinds] a')).toBe('Conclusions (1)');
    await page.click('[data-kinds] a');
    expect(await results(page)).toEqual(['c11']);
    expect(new URL(page.url()).search).toBe('?q=toolkit&kind=conclusion');
  });

  test('has no accessibility fault', async () => {
    const page = await site.reader({ viewport: { width: 320, height: 800 } });
    for (const query of ['', '?q=%22assesment%22', '?q=toolkit&kind=quotation', '?q=assesment']) {
      await page.goto(site.url(rooms.cy + query));
      if (query) await results(page);
      else await page.waitForSelector('[data-start] a');
      expect(await violationsHere(page, query)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});

test('a search can be copied, and handed on where the browser can', async () => {
  const page = await site.reader({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url = '' }) => {
        document.title = url;
      },
    });
  });
  await page.goto(site.url(`${rooms.en}?q=toolkit&kind=conclusion`));
  await results(page);
  await page.click('[data-tools] .copy');
  await page.waitForSelector('.copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.click('[data-share]');
  expect(await page.title()).toBe(page.url());
});
