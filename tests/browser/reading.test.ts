// How the pages read and how their links are taken along, for readers with all kinds of browsers.
import { describe, expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { unitsOf } from '../../src/model/report.ts';
import { type BuiltSite, fixture, report, subpath } from '../sites.ts';
import { useSite } from './browser.ts';

/** The first chapter's page, and the first numbered paragraph and quotation on it. */
function firstChapter({ content }: BuiltSite) {
  const whole = loadSoundReport(content);
  const [chapter] = whole.chapters;
  const [paragraph] = chapter?.paragraphs ?? [];
  const [quotation] = unitsOf(whole, 'quotation');
  if (!chapter || !paragraph || !quotation) throw new Error('The report has no chapter with a quotation.');
  const page = path({ to: 'unit', unit: chapter.unit }, 'en').slice(1);
  return { chapter, paragraph: paragraph.blocks[0], quotation, page };
}

describe.each([report, subpath, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const { chapter, paragraph, quotation, page: chapterPage } = firstChapter(built);

  test('without JavaScript a chapter is all there, and its links are plain links', async () => {
    const page = await site.open(chapterPage, { javaScriptEnabled: false });
    expect(await page.locator('[data-unit]').count()).toBeGreaterThanOrEqual(1 + chapter.paragraphs.length);
    await page.locator(`a.copy[href$="#${paragraph.id}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#${paragraph.id}`);
    await page.locator('a[data-switch]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await page.locator(`[data-unit="ch${chapter.number}"]`).count()).toBe(1);
  });

  test('the sign beside a passage copies its address, and says so', async () => {
    const page = await site.reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(site.url(chapterPage));
    const link = page.locator(`a.copy[href$="#${paragraph.id}"]`);
    await link.click();
    await page.locator('#said', { hasText: /\S/ }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.url(`${chapterPage}#${paragraph.id}`));
  });

  test('the switch of language stays at the passage', async () => {
    const page = await site.open(`${chapterPage}#${paragraph.id}`);
    await page.locator('a[data-switch]').click();
    await page.waitForURL(/\/cy\//);
    expect(new URL(page.url()).hash).toBe(`#${paragraph.id}`);
    expect(await page.locator(`[id="${paragraph.id}"]`).count()).toBe(1);
  });

  test('one click leads from the words to their lines in the source, and back', async () => {
    const page = await site.open(path({ to: 'unit', unit: quotation }, 'en').slice(1), { javaScriptEnabled: false });
    await page.locator('main .tools a[href*="/source/"]').click();
    const line = new URL(page.url()).hash.slice(1);
    expect(line).toMatch(/^l\d+$/);
    const row = page.locator(`[id="${line}"]`);
    await row.locator(`a[data-ref="${quotation.id}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#${quotation.id}`);
  });

  test('the keyboard reaches the text first, by a link that skips the rest, and sees where it is', async () => {
    const page = await site.open(chapterPage);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await skip.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
