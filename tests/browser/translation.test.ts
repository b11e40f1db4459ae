// How the state of the translation looks: in the margins, on screens of every width, and in print.
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { fixture } from '../sites.ts';
import { useSite } from './browser.ts';

const chapter = 'cy/penodau/1/';
const cy = words('cy');

describe('translations on screens and in print', () => {
  const site = useSite(fixture);

  test('a line under the title says what kind of translation it is, and leads to the whole; print has the line', async () => {
    const page = await site.open(chapter, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const line = page.locator('.notice.line');
    const whole = page.getByText(cy.translation.made.rely.split(' {')[0] ?? '');
    const [title, said] = [await page.locator('h1').boundingBox(), await line.boundingBox()];
    if (!title || !said) throw new Error('There is no notice.');
    expect(said.y - title.y - title.height).toBeLessThan(40);
    expect(said.height).toBeLessThanOrEqual(48);
    expect(await line.innerText()).toContain(cy.translation.made.head.unchecked.machine);
    await page.emulateMedia({ media: 'print' });
    expect(await line.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await line.locator('a').click();
    await page.waitForURL(/\/cy\/cyfieithiad\/$/);
    expect(await whole.isVisible()).toBe(true);
    await page.goto(site.url('cy/'));
    expect(await whole.isVisible()).toBe(true);
  });

  test('a block in the other language has a dotted rule at its left, and no other has', async () => {
    const page = await site.open(chapter);
    const dotted = await page.$$eval('[data-unit]', (units) =>
      units.flatMap((unit) => {
        const { content, borderInlineStartStyle } = getComputedStyle(unit, '::before');
        return content !== 'none' && borderInlineStartStyle === 'dotted' ? [unit.id] : [];
      }),
    );
    expect(dotted).toEqual(['overview-1-2', 'p1.1-2', 'p1.2']);
  });

  test('a page of which nothing is translated says so once', async () => {
    const page = await site.open('cy/penodau/3/');
    expect(await page.getByText(cy.language.pageNotTranslated).isVisible()).toBe(true);
    expect(await page.getByText(cy.language.notTranslated).filter({ visible: true }).count()).toBe(0);
  });

  test('print has the short form at the foot, and screens have not', async () => {
    const page = await site.open('cy/penodau/2/');
    const short = page.getByText(cy.translation.made.short.unofficial.unchecked.machine);
    expect(await short.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await short.isVisible()).toBe(true);
    expect((await short.boundingBox())?.width).toBeGreaterThan(200);
    await page.goto(site.url('en/chapters/1/'));
    expect(await page.getByText(words('en').translation.made.short.unofficial.unchecked.machine).count()).toBe(0);
  });

  test('one step leads from translated words to the same words in the original', async () => {
    const page = await site.open(chapter, { javaScriptEnabled: false });
    await page.getByText(cy.translation.showOriginal).click();
    expect(new URL(page.url()).pathname).toBe('/en/quotations/q1/');
    expect(await page.locator('#q1 blockquote').textContent()).toContain('The bus goes at ten to four');
    await page.goto(site.url(chapter));
    await page.getByText(cy.translation.seeOriginal).click();
    expect(new URL(page.url()).hash).toBe('#p1.1');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the status page shows its tables on a narrow screen', async () => {
    const page = await site.open('cy/cyfieithiad/', { viewport: { width: 320, height: 640 } });
    expect(await page.locator('table').first().isVisible()).toBe(true);
  });
});
