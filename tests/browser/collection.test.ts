// The folder of passages, on any report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixture, subpath } from '../sites.ts';
import { fewLooks, tooSmall, violationsHere } from './accessibility.ts';
import { useSite } from './browser.ts';
import { permissions, read } from './clipboard.ts';
import { narrow, tooWide } from './page-faults.ts';
import { results, searchRooms } from './search-page.ts';

const rooms = { en: 'en/collection/', cy: 'cy/casgliad/' };

/** The ids that the page shows, once all their words are there. */
async function shown(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-works]:not([hidden])');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-passage]')].every((each) => each.querySelector('[data-ref]')),
  );
  return page.$$eval('[data-passage]', (all) => all.map((each) => each.getAttribute('data-passage') ?? ''));
}
const listIn = (page: Page) => new URL(page.url()).hash;
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length);
const spoken = (page: Page) => page.locator('[data-works] [role="status"]').first().innerText();
const act = (page: Page, id: string, what: string) => page.locator(`[data-passage="${id}"] [data-act="${what}"]`);
const focusedOn = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const passage = activeElement?.closest('[data-passage]')?.getAttribute('data-passage');
    return [passage, activeElement?.getAttribute('data-act') ?? activeElement?.localName].filter(Boolean).join(' ');
  });

/** Presses Tab until what is asked for has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let at = 0; at < 80; at += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}.`);
}

describe('the folder of passages', () => {
  const site = useSite(fixture);

  test('is what its link lists, in both languages, and keeps nothing', async () => {
    const page = await site.open(`${rooms.en}#q1,c2,p1.1`);
    expect(await shown(page)).toEqual(['q1', 'c2', 'p1.1']);
    expect(await page.innerText('[data-count]')).toBe('3 passages');
    expect(await page.innerText('[data-passage="c2"] .words p')).toMatch(/opening hours|hours should/i);
    await page.click('a[data-switch]');
    expect(await shown(page)).toEqual(['q1', 'c2', 'p1.1']);
    expect(new URL(page.url()).pathname).toBe('/cy/casgliad/');
    expect(await stored(page)).toBe(0);
  });

  test('understands near ids, leads on from ids that are gone, and names what it does not know', async () => {
    const page = await site.open(`${rooms.en}#C2,p1.1.,c6,X99`);
    expect(await shown(page)).toEqual(['c2', 'p1.1', 'c5']);
    expect(await page.innerText('[data-notice]')).toMatch(/c5 .*c6.*X99/);
    expect(listIn(page)).toBe('#c2,p1.1,c5');
  });

  test('explains itself when it is empty, and takes a passage by its number or address', async () => {
    const page = await site.open(rooms.en);
    expect(await shown(page)).toEqual([]);
    expect(await page.isVisible('[data-empty]')).toBe(true);
    expect(await page.isVisible('[data-take]')).toBe(false);
    for (const written of ['1.1', site.url('en/conclusions/c2/')]) {
      await page.fill('#add', written);
      await page.keyboard.press('Enter');
    }
    expect(await shown(page)).toEqual(['p1.1', 'c2']);
    await page.fill('#add', 'nothing');
    await page.keyboard.press('Enter');
    expect(await page.innerText('[data-notice]')).toContain('“nothing”');
    expect(await page.isVisible('[data-empty]')).toBe(false);
  });

  test('is ordered and emptied by keys; the focus stays with the reader, and what happened is said', async () => {
    const page = await site.open(`${rooms.en}#q1,c2,p1.1`);
    await shown(page);
    await act(page, 'p1.1', 'up').focus();
    await page.keyboard.press('Enter');
    expect([listIn(page), await focusedOn(page)]).toEqual(['#q1,p1.1,c2', 'p1.1 up']);
    await expect.poll(() => spoken(page)).toMatch(/Paragraph 1\.1: now 2 of 3/);
    await page.keyboard.press('Enter');
    expect([listIn(page), await focusedOn(page)]).toEqual(['#p1.1,q1,c2', 'p1.1 up']);
    expect(await act(page, 'p1.1', 'up').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(listIn(page)).toBe('#p1.1,q1,c2');
    await act(page, 'q1', 'remove').press('Enter');
    expect([listIn(page), await focusedOn(page)]).toEqual(['#p1.1,c2', 'c2 a']);
    await act(page, 'c2', 'remove').press('Enter');
    expect(await focusedOn(page)).toBe('p1.1 a');
    await page.click('[data-undo] button');
    expect([listIn(page), await focusedOn(page)]).toEqual(['#p1.1,c2', 'c2 a']);
    await page.click('[data-clear]');
    expect([listIn(page), await focusedOn(page)]).toEqual(['', 'button']);
    await page.keyboard.press('Enter');
    expect(listIn(page)).toBe('#p1.1,c2');
  });

  test('stands as it was for who goes past the head of the page', async () => {
    const page = await site.open(`${rooms.en}#q1,c2`);
    await shown(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect([await shown(page), listIn(page)]).toEqual([['q1', 'c2'], '#q1,c2']);
    expect(await page.isVisible('[data-notice]')).toBe(false);
  });

  test('is kept in the browser on request alone; then pages of passages add to it, and it can go again', async () => {
    const page = await site.open(`${rooms.en}#q1`);
    await shown(page);
    expect(await stored(page)).toBe(0);
    await page.click('[data-keep]');
    expect(await stored(page)).toBe(1);
    await page.goto(site.url('en/conclusions/c2/'));
    await page.click('a[data-add]');
    expect(new URL(page.url()).pathname).toBe('/en/conclusions/c2/');
    expect(await page.innerText('a[data-add]')).toBe('In the folder (2)');
    await expect.poll(() => page.textContent('#said')).toMatch(/: 2\./);
    await page.click('a[data-add]');
    expect(await shown(page)).toEqual(['q1', 'c2']);
    // A link that somebody sent changes nothing of it.
    await page.goto(site.url(`${rooms.en}?sent#p1.1`));
    expect(await shown(page)).toEqual(['p1.1']);
    expect(await page.isVisible('[data-forget]')).toBe(false);
    await page.click('[data-mine]');
    expect(await shown(page)).toEqual(['q1', 'c2']);
    await page.click('[data-forget]');
    expect(await stored(page)).toBe(0);
    expect(await shown(page)).toEqual(['q1', 'c2']);
  });

  test('begins with one passage where none is kept, by a plain link', async () => {
    const page = await site.open('id/c2/');
    await page.click('[lang="en"] .ways a[data-add]');
    expect(await shown(page)).toEqual(['c2']);
    expect(await stored(page)).toBe(0);
  });

  test('by keys alone: from search over results to a copied link that opens the same folder', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url(`${searchRooms.en}?kind=quotation`));
    const [first = '', second = ''] = await results(page);
    for (const id of [first, second]) {
      await tabTo(page, `a[data-add="${id}"]`);
      await page.keyboard.press('Enter');
    }
    expect(listIn(page)).toBe(`#folder=${first},${second}`);
    expect(await stored(page)).toBe(0);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual([first, second]);
    await tabTo(page, '[data-take] a.copy');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await read(page)).text).toBe(site.url(`${rooms.en}#${first},${second}`));
    const { text } = await read(page);
    await page.goto(site.url('robots.txt'));
    await page.goto(text);
    expect(await shown(page)).toEqual([first, second]);
  });

  test('a search that is changed carries what was gathered', async () => {
    const page = await site.open(`${searchRooms.en}?kind=quotation#folder=c2`);
    await results(page);
    expect(await page.innerText('[data-gathered]')).toBe('Open the folder (1)');
    await page.fill('#q', 'desk');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('q=desk');
    expect(listIn(page)).toBe('#folder=c2');
  });

  test('is taken away as files', async () => {
    const page = await site.open(`${rooms.cy}#q4,c2`);
    await shown(page);
    await page.route('**/cite/*', (route) => {
      const [, id, ending] = /([^/]+)\.(bib|ris)$/.exec(route.request().url()) ?? [];
      return route.fulfill({
        body: ending === 'bib' ? `@book{x-${id},\n}\n` : `TY  - BOOK\r\nID  - ${id}\r\nER  - \r\n`,
      });
    });
    const works = mkdtempSync(join(tmpdir(), 'folder-'));
    onTestFinished(() => rmSync(works, { recursive: true }));
    const taken = async (file: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-file="${file}"]`)]);
      const saved = join(works, download.suggestedFilename());
      await download.saveAs(saved);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(saved)) };
    };
    const word = await taken('word');
    expect(word.name).toBe('ffolder-o-ddarnau.docx');
    const document = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Two people at every desk by 2021.');
    expect(document).toContain('/cy/casgliad/#q4,c2');
    expect(strFromU8((await taken('markdown')).bytes)).toMatch(/^# Ffolder o ddarnau\n/);
    expect(strFromU8((await taken('table')).bytes)).toMatch(/\nq4,/);
    expect(strFromU8((await taken('bib')).bytes)).toBe('@book{x-q4,\n}\n\n@book{x-c2,\n}\n');
    expect(strFromU8((await taken('ris')).bytes).match(/^ID {2}- .*$/gm)).toEqual(
      ['ID  - q4\r', 'ID  - c2\r'].map((each) => each.trimEnd()),
    );
    await page.unroute('**/cite/*');
    await page.route('**/cite/*', (route) => route.abort());
    await page.click('[data-file="bib"]');
    await expect.poll(() => page.innerText('[data-taken]')).toMatch(/Methwyd/);
  });

  test('on paper each passage has its citation and its addresses, and nothing to press', async () => {
    const page = await site.open(`${rooms.en}#q4,c2`);
    await shown(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    const cited = await page.locator('.cited').allInnerTexts();
    expect(cited.map((text) => /Cite as: .*\/id\/(q4|c2)\/.*\n.*\/en\/(quotations|conclusions)\//.test(text))).toEqual([
      true,
      true,
    ]);
    expect(await page.innerText('p[data-address]')).toContain('/en/collection/#q4,c2');
  });

  test('has no accessibility fault, fits narrow screens, and can be touched', async () => {
    const page = await site.reader();
    const faults: string[] = [];
    for (const [at, { width, colorScheme }] of fewLooks.entries()) {
      const room = at === 0 ? rooms.en : rooms.cy;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.url(`${room}#q1,q4,s3,c2,introduction-2,f1,X99`));
      await shown(page);
      faults.push(...(await violationsHere(page, room, [colorScheme])));
      await page.setViewportSize(narrow);
      faults.push(...(await tooWide(page)), ...(await tooSmall(page)));
    }
    expect(faults).toEqual([]);
  });

  test('without JavaScript says what it needs, and the links to it are there', async () => {
    const page = await site.open(`${rooms.en}#c2`, { javaScriptEnabled: false });
    expect(await page.isVisible('[data-works]')).toBe(false);
    expect(await page.innerText('[data-fallback]')).toContain('needs JavaScript');
    await page.goto(site.url('en/conclusions/c2/'));
    expect(await page.getAttribute('a[data-add]', 'href')).toBe('/en/collection/#c2');
  });
});

describe('below a path', () => {
  const site = useSite(subpath);

  test('the folder finds its passages, and has a place of its own in the browser', async () => {
    const page = await site.open(`${rooms.en}#c11,q8,p3.2`);
    expect(await shown(page)).toEqual(['c11', 'q8', 'p3.2']);
    await page.click('[data-keep]');
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['folder /report/', 'c11,q8,p3.2']]);
  });
});
