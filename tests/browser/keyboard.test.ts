// Every function of the site with the keyboard alone: it is reached by Tab, in the order of the page, with a focus that is seen, and
// is done and left again by keys. tests/verify/keyboard.test.ts goes through each kind of page from end to end.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../src/model/address/room.ts';
import { fixture } from '../sites.ts';
import { useSite } from './browser.ts';
import { permissions, read } from './clipboard.ts';
import { results, searchRooms } from './search-page.ts';
import { goAndPress, tabTo } from './walk.ts';

const site = useSite(fixture);
const isAt = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const dialogs = (page: Page) => page.locator('dialog[open]').count();
const none: string[] = [];

describe('in a chapter', () => {
  const address = 'en/chapters/1/';

  test('what comes first is skipped, a link copied, a passage cited, and the language changed', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url(address));
    const faults = await goAndPress(page, '.skip', 'Enter');
    expect(await isAt(page, 'main')).toBe(true);
    faults.push(...(await goAndPress(page, 'main .links a.copy', 'Enter')));
    await page.locator('#said', { hasText: /\S/ }).waitFor();
    expect((await read(page)).text).toContain(`${address}#`);
    faults.push(...(await tabTo(page, 'a.cite')));
    const from = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] button');
    expect(await isAt(page, 'dialog button[data-copies]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await read(page)).text).toContain('Brynarth Reading Office (2019)');
    faults.push(...(await goAndPress(page, 'dialog summary', 'Enter')));
    expect(await page.locator('dialog details details[open]').count()).toBe(1);
    faults.push(...(await goAndPress(page, 'dialog .close', 'Enter')));
    await expect.poll(() => dialogs(page)).toBe(0);
    expect(await isAt(page, `a.cite[href="${from}"]`)).toBe(true);
    // Back to the head, below whose line nothing may hide.
    faults.push(...(await tabTo(page, 'a[data-switch]', 'Shift+Tab')));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cy\/penodau\/1\//);
    expect(faults).toEqual(none);
  });

  test('the letter that cites does nothing where no passage has the focus', async () => {
    const page = await site.open(address);
    await page.keyboard.press('c');
    await tabTo(page, 'header a');
    await page.keyboard.press('c');
    await page.waitForTimeout(300);
    expect(await dialogs(page)).toBe(0);
    await tabTo(page, 'a.cite');
    await page.keyboard.press('c');
    await expect.poll(() => dialogs(page)).toBe(1);
  });

  test('the contents of the page are unfolded on a phone, and lead to a paragraph', async () => {
    const page = await site.open(address, { viewport: { width: 390, height: 844 } });
    const faults = await goAndPress(page, 'main details.on-page-folded > summary, main .tools summary', 'Enter');
    faults.push(...(await goAndPress(page, 'main nav a[href^="#p"]', 'Enter')));
    expect(new URL(page.url()).hash).toMatch(/^#p/);
    faults.push(...(await tabTo(page, 'main a')));
    expect(faults).toEqual(none);
  });
});

describe('search', () => {
  test('the quick search opens, answers, closes to where it was opened, and leads to a passage', async () => {
    const page = await site.open('cy/penodau/1/');
    const faults = await goAndPress(page, 'a[data-search-link]', 'Enter');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('llyfr');
    await page.waitForSelector('dialog li a');
    faults.push(...(await tabTo(page, 'dialog li a')));
    await page.keyboard.press('Escape');
    expect([await dialogs(page), await isAt(page, 'a[data-search-link]')]).toEqual([0, true]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('llyfr');
    await page.waitForSelector('dialog li a');
    await page.keyboard.press('ArrowDown');
    // A late answer puts others in their place: whoever is among them stays where they were.
    await page.evaluate(() => {
      document.querySelector('dialog li')?.setAttribute('data-before', '');
      document.querySelector('dialog input')?.dispatchEvent(new Event('input'));
    });
    await page.waitForSelector('dialog li[data-before]', { state: 'detached' });
    expect(await isAt(page, 'dialog li a')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark.arrived, .way-back');
    expect(faults).toEqual(none);
  });

  test('on its page a word is looked up, a filter unfolded and chosen, a result opened, and the list come back to', async () => {
    const page = await site.open(searchRooms.en);
    await page.waitForSelector('[data-slash]:not([hidden])');
    const faults = await tabTo(page, '#q');
    await page.keyboard.type('books');
    await page.keyboard.press('Enter');
    const all = await results(page);
    faults.push(...(await goAndPress(page, '[data-filter="kind"] input[value="paragraph"]', 'Space')));
    await expect.poll(() => new URL(page.url()).search).toContain('kind=paragraph');
    const some = await results(page);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    faults.push(...(await goAndPress(page, '[data-filter="chapter"] > summary', 'Enter')));
    expect(await page.locator('[data-filter="chapter"][open]').count()).toBe(1);
    faults.push(...(await tabTo(page, '[data-result] .mark a', 'Shift+Tab')));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.way-back a');
    // The focus stands at what was found: the way back is before it.
    const back = await tabTo(page, '.way-back a').catch(() => tabTo(page, '.way-back a', 'Shift+Tab'));
    faults.push(...back);
    await page.keyboard.press('Enter');
    expect(await results(page)).toEqual(some);
    expect(faults).toEqual(none);
  });
});

test('a folder of passages is filled, put in order, thinned out and taken away', async () => {
  const page = await site.open(`en/${rooms.collection.en}/#q1`);
  await page.waitForSelector('[data-passage="q1"] [data-ref]');
  const faults = await tabTo(page, '#add');
  for (const id of ['c2', 'p1.1']) {
    await page.keyboard.type(id);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-passage="${id}"] [data-ref]`);
  }
  faults.push(...(await tabTo(page, '[data-passage="p1.1"] [data-act="up"]', 'Shift+Tab')));
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#q1,p1.1,c2');
  faults.push(...(await goAndPress(page, '[data-passage="p1.1"] [data-act="remove"]', 'Enter')));
  expect(new URL(page.url()).hash).toBe('#q1,c2');
  const download = page.waitForEvent('download');
  faults.push(...(await goAndPress(page, 'button[data-file="markdown"]', 'Enter')));
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  expect(faults).toEqual(none);
});

test('a chart is shown otherwise, its values gone through, and left', async () => {
  const page = await site.open('cy/ffigurau/f1/');
  const faults = await goAndPress(page, '[data-chart-open]', 'Enter');
  await page.waitForSelector('.chart-live canvas');
  await expect.poll(() => isAt(page, '.chart-live')).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect((await page.textContent('.chart-said'))?.trim()).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await isAt(page, '[data-chart-close]')).toBe(true);
  await page.keyboard.press('Enter');
  expect(await isAt(page, '[data-chart-open]')).toBe(true);
  faults.push(...(await goAndPress(page, 'main details.data > summary', 'Enter')));
  expect(await page.locator('details.data[open]').count()).toBe(1);
  expect(faults).toEqual(none);
});

test('the pages are kept in the browser, and removed again', async () => {
  const page = await site.visitor();
  await page.goto(site.url(`en/${rooms.downloads.en}/`));
  await page.waitForSelector('[data-do]:not([hidden])');
  const faults = await goAndPress(page, '[data-do]', 'Enter');
  await page.waitForSelector('[data-remove]:not([hidden])');
  faults.push(...(await goAndPress(page, '[data-remove]', 'Enter')));
  await page.waitForSelector('[data-do]:not([hidden])');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(faults).toEqual(none);
});
