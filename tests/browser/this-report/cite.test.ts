// What a reader cites, copies and links to, from the text, a unit's own page and the results of search.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { formatDate } from '../../../src/language/date.ts';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';
import { htmlCopied, permissions, read } from '../clipboard.ts';
import { straight } from '../copying.ts';

const site = useSite(report);
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
};
const dialog = (page: Page) => page.getByRole('dialog');

describe('a passage is cited', () => {
  test('by keyboard alone from a result of search, in six keys at most', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('en/search/?q=toolkit'));
    const result = page.locator('[data-result="c11"]');
    await result.waitFor();
    await result.locator('a').first().focus();
    const keys = ['c', 'Enter'];
    for (const [at, key] of keys.entries()) {
      if (at === 1) await dialog(page).waitFor();
      await page.keyboard.press(key);
    }
    await expect
      .poll(async () => (await read(page)).text)
      .toMatch(/^Care and Social Services Inspectorate Wales \(2013\)/);
    const { text } = await read(page);
    expect(text).toContain('/en/conclusions/c11/');
    expect(text).toContain(`(Accessed: ${formatDate(today(), 'en')})`);
    // And one to paste it.
    expect(keys.length + 1).toBeLessThanOrEqual(6);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-result]')?.getAttribute('data-result')),
    ).toBe('c11');
  });

  test('from the text, in a panel over it, and with the title in italics for a word processor', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('cy/penodau/3/#p3.2'));
    await page.locator('[id="p3.2"]').hover();
    await page.locator('.row:has([id="p3.2"]) a.cite').click();
    await dialog(page).waitFor();
    expect(await dialog(page).getByRole('heading').first().innerText()).toBe(words('cy').cite.heading);
    await dialog(page)
      .getByRole('button', { name: /Harvard/ })
      .first()
      .click();
    await expect.poll(() => htmlCopied(page)).toContain('<em>Gwneud Gwahaniaeth');
    expect((await read(page)).text).toContain(formatDate(today(), 'cy'));
    expect(await page.getByText(words('cy').cite.copied, { exact: true }).count()).toBeGreaterThan(0);
    await dialog(page)
      .getByRole('button', { name: words('cy').cite.close })
      .click();
    await expect.poll(() => dialog(page).count()).toBe(0);
  });

  test('without a script at the address that its link leads to, with no button that does nothing', async () => {
    const page = await site.open('en/chapters/3/', { javaScriptEnabled: false });
    await page.locator('.row:has([id="p3.2"]) a.cite').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/id\/p3\.2\/#cite-en$/);
    expect(await page.locator('#cite-en').innerText()).toContain('Care and Social Services Inspectorate Wales (2013)');
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  test('by a key on its own page, where the panel stands', async () => {
    const page = await site.open('en/quotations/q8/');
    await page.locator('main a.copy').first().focus();
    await page.keyboard.press('c');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-cite] button'))).toBe(true);
  });

  test('by nothing that was loaded before it was asked for', async () => {
    const page = await site.visitor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url('en/chapters/3/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /cite/.test(url))).toEqual([]);
    await page.locator('[id="p3.2"]').hover();
    await page.locator('.row:has([id="p3.2"]) a.cite').click();
    await dialog(page).waitFor();
    expect(asked.filter((url) => /\/_astro\/cite[^/]*\.js$/.test(url))).toHaveLength(1);
  });
});

describe('selected words', () => {
  const select = (page: Page, id: string, from: number, to: number) =>
    page.evaluate(
      ([unit, start, end]) => {
        const block = document.getElementById(unit as string);
        const walker = document.createTreeWalker(block as Node, NodeFilter.SHOW_TEXT);
        const node = walker.nextNode();
        const range = document.createRange();
        if (!node) throw new Error('The block has no text.');
        range.setStart(node, start as number);
        range.setEnd(node, end as number);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return String(range).trim();
      },
      [id, from, to],
    );

  test('are linked to by two buttons that come beside them, and by a key; the link leads to the words', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    const said = await select(page, 'p3.2', 200, 260);
    const tools = page.locator('.selection-tools');
    await tools.waitFor();
    const box = await tools.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
    await tools.getByRole('button', { name: words('en').cite.copy, exact: true }).count();
    await tools.getByRole('button').first().click();
    await expect.poll(async () => (await read(page)).text).toContain('#p3.2:~:text=');
    const { text: link } = await read(page);
    expect(decodeURIComponent(link)).toContain(said.split(/\s+/).slice(0, 3).join(' '));
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await select(page, 'p3.2', 200, 260);
    await page.keyboard.press('Alt+l');
    await expect.poll(async () => (await read(page)).text).toBe(link);
  });

  test('are quoted with their source, and copied by the usual keys as ever', async () => {
    const page = await site.reader({ permissions });
    await page.goto(site.url('en/chapters/3/'));
    const said = await select(page, 'p3.2', 200, 260);
    const tools = page.locator('.selection-tools');
    await tools.waitFor();
    await tools.getByRole('button').nth(1).click();
    await expect
      .poll(async () => (await read(page)).text)
      .toContain('(Care and Social Services Inspectorate Wales, 2013, para. 3.2)');
    expect((await read(page)).text.slice(1)).toMatch(new RegExp(`^${RegExp.escape(straight(said))}.`));
    await select(page, 'p3.2', 200, 260);
    await page.keyboard.press('ControlOrMeta+C');
    await expect.poll(async () => (await read(page)).text.trim()).toBe(straight(said));
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => tools.count()).toBe(0);
  });
});
