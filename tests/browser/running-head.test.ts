// The line that says where one is in a long page: not there before the head has scrolled away, and then never over what one
// came for.
import { describe, expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { readingOrder } from '../../src/model/address/reading-order.ts';
import { titleIn } from '../../src/model/unit/label.ts';
import { fixture } from '../sites.ts';
import { useSite } from './browser.ts';

const whole = loadSoundReport(fixture.content);
const [chapter] = whole.chapters;
if (!chapter) throw new Error('The report has no chapter.');
const title = titleIn(chapter.unit, 'cy');
const chapterPage = path({ to: 'unit', unit: chapter.unit }, 'cy').slice(1);
const first = chapter.paragraphs[0]?.blocks[0].id ?? '';
const last = chapter.paragraphs.at(-1)?.blocks[0].id ?? '';
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 844 },
];

describe.each(sizes)('at $width pixels', (viewport) => {
  const site = useSite(fixture);

  test('it shows below the top edge once the head of a chapter is gone, leads back to it, and is not printed', async () => {
    const page = await site.open(chapterPage, { viewport, javaScriptEnabled: false });
    /** The words of the line as far as they are seen. */
    const seen = () =>
      page.$eval('.running-title a', (link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === link
          ? [link.textContent?.trim(), y > 0 && y < 40]
          : [];
      });
    expect(await seen()).toEqual([]);
    await page.locator(`[id="${last}"]`).evaluate((block) => block.scrollIntoView());
    expect(await seen()).toEqual([title, true]);
    await page.locator('.running-title a').click();
    expect(await page.locator('h1').evaluate((head) => head.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.running-head').isVisible()).toBe(false);
  });

  test('what a link leads to and what has the focus are not below it', async () => {
    const page = await site.open(`${chapterPage}#${last}`, { viewport });
    const line = await page.locator('.running-head').evaluate((head) => head.getBoundingClientRect().bottom);
    expect(line).toBe(40);
    const top = await page.locator(`[id="${last}"]`).evaluate((block) => block.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(line);
    const hidden: unknown[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab');
      hidden.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          const { left, top: y, width, height } = at?.getBoundingClientRect() ?? new DOMRect();
          const over = document.elementFromPoint(left + width / 2, y + height / 2);
          return over?.closest('.running-head') && !at?.closest('.running-head') ? at?.outerHTML : undefined;
        }),
      );
    }
    expect(hidden.filter(Boolean)).toEqual([]);
  });

  test('nor is the number of what a link leads to, which on narrow screens stands above the words', async () => {
    const page = await site.open(`${chapterPage}#${first}`, { viewport });
    const line = await page.locator('.running-head').evaluate((head) => head.getBoundingClientRect().bottom);
    const [number, scrolled] = await page
      .locator(`.row:has(> [id="${first}"]) > .mark`)
      .evaluate((mark) => [mark.getBoundingClientRect().top, scrollY]);
    expect(scrolled).toBeGreaterThan(100);
    expect(number).toBeGreaterThanOrEqual(line);
  });

  test('no contents beside the head of a list are below it, nor a number below words that show on asking', async () => {
    const page = await site.open('cy/casgliadau/', { viewport });
    const links = page.locator('main :is(.contents, .mark) a:visible');
    const below = await links.evaluateAll((all) =>
      all
        .filter((link) => {
          scrollTo(0, scrollY + link.getBoundingClientRect().top - 300);
          const { x, y, width, height } = link.getClientRects()[0] ?? new DOMRect();
          return !link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        })
        .map((link) => link.textContent?.trim()),
    );
    expect(await links.count()).toBeGreaterThan(5);
    expect(below).toEqual([]);
  });

  test('nothing that scrolls by is drawn over it', async () => {
    const page = await site.open(chapterPage, { viewport });
    const over = await page.$$eval('.links', (all) => {
      const edge = document.querySelector('.running-head')?.getBoundingClientRect().right ?? 0;
      const within = (links: Element) => links.getBoundingClientRect().right <= edge;
      return all.filter(within).map((links) => {
        scrollBy(0, links.getBoundingClientRect().top - 4);
        const { x, y, width, height } = links.getBoundingClientRect();
        const seen = document.elementFromPoint(x + width / 2, Math.min(20, y + height / 2));
        return Boolean(seen?.closest('.running-head'));
      });
    });
    expect(over.length).toBeGreaterThan(0);
    expect(over).not.toContain(false);
  });

  test('in the whole report it names the part that is being read', async () => {
    const page = await site.open('cy/llawn/', { viewport, javaScriptEnabled: false });
    const parts = readingOrder(whole).filter(({ title: has }) => has);
    const named = await page.$$eval('.report-part', (sections) => {
      // However short the last part is, it can be scrolled past.
      document.body.style.paddingBlockEnd = '100vh';
      return sections.map((section) => {
        const { top, height } = section.getBoundingClientRect();
        scrollTo(0, scrollY + top + height - 100);
        return document
          .elementFromPoint(innerWidth / 2, 20)
          ?.closest('.running-head')
          ?.querySelector('.running-title')
          ?.textContent?.trim();
      });
    });
    expect(named).toEqual(parts.map((unit) => titleIn(unit, 'cy')));
  });
});
