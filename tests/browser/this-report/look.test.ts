// Places on the page that a change of style easily moves.
import { describe, expect, test } from 'vitest';
import { isChapter, pageFiles } from '../../site/site-files.ts';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const wide = { viewport: { width: 1280, height: 900 } };

describe('on a wide screen', () => {
  const site = useSite(report);

  test('the link sign stands on the line of the number beside it', async () => {
    const page = await site.open('en/chapters/3/', wide);
    const apart = await page.locator('.row:has(> .mark > a):has(.copy)').evaluateAll((rows) =>
      rows.map((row) => {
        const middle = (selector: string) => {
          const { top = 0, height = 0 } = row.querySelector(selector)?.getBoundingClientRect() ?? {};
          return top + height / 2;
        };
        return Math.abs(middle('.mark > a') - middle('.copy'));
      }),
    );
    expect(apart.length).toBeGreaterThan(5);
    expect(Math.max(...apart)).toBeLessThan(4);
  });

  test('the contents in the margin do not push the text of a chapter down', async () => {
    const page = await site.open('en/chapters/1/', wide);
    const { y = 0 } = (await page.locator('#overview-1').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(300);
    expect(y).toBeLessThan(650);
  });

  test('the contents in the margin of a chapter lie over nothing, and are cut between words', async () => {
    const page = await site.reader(wide);
    const faults: unknown[] = [];
    let beside = 0;
    for (const file of pageFiles(report).filter(isChapter)) {
      await page.goto(site.url(file.replace('index.html', '')));
      const { below, read, short } = await page.locator('.in-chapter .contents').evaluate((nav) => {
        // Folded they are nowhere.
        if (!nav.checkVisibility()) return { below: [], read: 0, short: [] };
        const { left, right, top, bottom } = nav.getBoundingClientRect();
        const isOver = (box: DOMRect) => box.left < right && box.right > left && box.top < bottom && box.bottom > top;
        const texts = document.createTreeWalker(nav.closest('article') ?? nav, NodeFilter.SHOW_TEXT);
        const below: (string | null)[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const { parentElement: holder } = text;
          if (
            nav.contains(text) ||
            !holder?.checkVisibility({ opacityProperty: true }) ||
            // It lies behind the head until that has scrolled away.
            holder.closest('.hidden, .copy, .running-head')
          )
            continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          if (text.textContent?.trim() && Array.from(range.getClientRects()).some(isOver)) below.push(text.textContent);
        }
        // Where they have no room there, they are folded.
        const spans = nav.closest('.beside') ? Array.from(nav.querySelectorAll('b + span')) : [];
        const isShort = (span: Element) =>
          (span.textContent ?? '').split(/\s+/).length < 6 || span.scrollWidth > span.clientWidth + 1;
        return { below, read: spans.length, short: spans.filter(isShort).map(({ textContent }) => textContent) };
      });
      beside += read;
      for (const fault of [...below, ...short]) faults.push([file, fault]);
    }
    expect(beside).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  });
});
