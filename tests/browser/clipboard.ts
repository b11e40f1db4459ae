// What the browser puts on the clipboard.
import type { Page } from 'playwright-core';
import { select, straight } from './copying.ts';

/** What a visitor must be allowed. */
export const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects the whole of an element, or from one to another, and copies it. */
export async function copied(page: Page, from: string, to = from): Promise<{ blocks: string[]; text: string }> {
  await page.evaluate(select, [from, to]);
  await page.evaluate(() => document.execCommand('copy'));
  return read(page);
}

export async function read(page: Page) {
  const text = straight(await page.evaluate(() => navigator.clipboard.readText()));
  return { blocks: text.split('\n\n'), text };
}

export const htmlCopied = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
