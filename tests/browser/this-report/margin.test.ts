// The right margin speaks and never moves the words; what leads away from a passage shows when it is asked for.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const site = useSite(report);
const reading = [
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [`en/chapters/${n}/`, `cy/penodau/${n}/`]),
  ...['en/introduction/', 'en/methodology/', 'en/appendix-a/', 'en/acknowledgements/', 'en/conclusions/'],
  ...['cy/cyflwyniad/', 'cy/methodoleg/', 'cy/atodiad-a/', 'cy/casgliadau/', 'en/full/', 'cy/llawn/'],
];

/** What is wrong in the layout of a page's text and its margin. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const name = (of: Element) => of.closest('.passage')?.querySelector('[data-unit]')?.id ?? of.className;
    const words = [...document.querySelectorAll('article .passage [data-unit]:not(h1)')];
    const gaps = words.slice(1).flatMap((each, index) => {
      const before = words[index];
      // A chapter's head may stand between them on the page of the whole report.
      const isNext = before?.closest('article > *')?.tagName === each.closest('article > *')?.tagName;
      // How much a conclusion rests on is said in a line under its words.
      const under = before?.nextElementSibling;
      const last = under?.matches('.label') ? under : before;
      const gap = each.getBoundingClientRect().top - (last?.getBoundingClientRect().bottom ?? 0);
      const isHead =
        each.closest('section')?.firstElementChild?.matches('.head') &&
        before?.closest('section') !== each.closest('section');
      // On a phone what a block bears on, its numbers and its notes may take two lines under it.
      const most = innerWidth < 768 ? 135 : 80;
      return isNext && !isHead && gap > most ? [`${each.id} is ${Math.round(gap)} px below the words before it`] : [];
    });
    const rects = (of: Element) => {
      const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
      const found: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.hidden, details:not([open]) > :not(summary)')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        found.push(...range.getClientRects());
      }
      return found;
    };
    const inWords = [...document.querySelectorAll('article [data-unit], .head, .contents')].map((of) => ({
      of,
      lines: rects(of),
    }));
    const asides = [...document.querySelectorAll('article .passage > .aside')];
    const boxes = asides.map((of) => ({ of, lines: [of.getBoundingClientRect()] }));
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const overlaps = asides.flatMap((aside) => {
      const lines = rects(aside);
      return [...inWords, ...boxes]
        .filter(({ of }) => of !== aside && !of.contains(aside))
        .filter((other) => lines.some((a) => other.lines.some((b) => meets(a, b))))
        .map(({ of }) => `the margin of ${name(aside)} is over ${name(of)}`);
    });
    const cut = asides
      .filter((of) => rects(of).some(({ right }) => right > innerWidth))
      .map((of) => `the margin of ${name(of)} is cut`);
    return [...gaps, ...overlaps, ...cut];
  });

describe('beside the words', () => {
  test.each([1280, 1000, 390])('at %i pixels nothing parts or covers them', async (width) => {
    const page = await site.reader({ viewport: { width, height: 900 } });
    const found: string[] = [];
    let margins = 0;
    for (const path of reading) {
      await page.goto(site.url(path));
      margins += await page.locator('.passage > .aside').count();
      found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
    expect(margins).toBeGreaterThan(60);
  });

  test('who listens hears the words of a passage before what stands in its margin', async () => {
    const page = await site.open('en/methodology/');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard = (id: string): string[] => {
      const node = byId.get(id);
      const name = node?.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
      return [...name, ...(node?.childIds ?? []).flatMap(heard)];
    };
    const [root] = nodes;
    const all = heard(root?.nodeId ?? '').join(' ');
    expect(all).toContain('Figure 9');
    expect(all.indexOf('conducted in three phases')).toBeLessThan(all.indexOf('Figure 9'));
    expect(all.indexOf('Figure 9')).toBeLessThan(all.indexOf('The first phase'));
  });

  test('long notes and many numbers are folded under what they are about, open for who asks and on paper', async () => {
    const page = await site.open('en/methodology/', { javaScriptEnabled: false });
    const aside = page.locator('.passage > .aside').first();
    expect(await lines(aside)).toEqual([
      ...['21 local', '75 case', '37 of', '7 of', '4 more', 'Figure 9', 'Note: 21 of 22'].map((beginning) =>
        expect.stringMatching(new RegExp(`^${beginning}`)),
      ),
    ]);
    const note = aside.locator('details.note');
    const text = note.locator('[role="note"]');
    expect(await text.isVisible()).toBe(false);
    await note.locator('summary').click();
    expect(await text.isVisible()).toBe(true);
    await note.locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await text.isVisible()).toBe(true);
    expect(await aside.getByText('children and young people responded').isVisible()).toBe(true);
    expect(await aside.getByText('Statistics s36').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  test('under them, on a phone, is one line, of which each thing opens in its place', async () => {
    const phone = { width: 390, height: 844 };
    const page = await site.reader({ javaScriptEnabled: false, viewport: phone });
    await page.goto(site.url('en/methodology/'));
    const aside = page.locator('.passage > .aside').first();
    expect(await lines(aside)).toEqual(['Statistics s36–s43', 'Figure 9', 'Note: 21 of 22']);
    // And what it qualifies, before them.
    expect((await aside.boundingBox())?.height).toBeLessThan(55);
    await page.keyboard.press('Tab');
    await aside.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await lines(aside)).toContainEqual(expect.stringMatching(/^120 children and young people responded/));
    await page.goto(site.url('cy/penodau/4/'));
    const inTwo = page.locator('.passage > .aside', { hasText: 'Ystadegau' });
    expect(await lines(inTwo)).toEqual(['4 casgliad', 'Ystadegau s22, s23', 'Ffigur 6', '2 nodyn']);
    await inTwo.locator('summary', { hasText: '2 nodyn' }).click();
    expect(await lines(inTwo)).toContainEqual(expect.stringMatching(/^Nodyn yr argraffiad hwn: Canrannau: /));
    const list = page.locator('.tools summary');
    expect(await list.innerText()).toBe('Paragraffau 4.1–4.5');
    await list.click();
    expect(await page.locator('.tools nav a').count()).toBe(6);
  });
});

/** What is seen of a margin, thing by thing. */
const lines = (aside: Locator): Promise<string[]> =>
  aside.locator('summary, .number, .shown-in a, [role="note"]').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }) && each.getClientRects().length > 0)
      .map(
        (each) =>
          each.textContent
            ?.replace(/\s+/g, ' ')
            .replace(/^ ?Statistic s\d+: /, '')
            .trim() ?? '',
      ),
  );

describe('the links of a passage', () => {
  /** Of every passage what can be seen of the words of its links. */
  const seen = (page: Page) =>
    page.locator('.passage .links').evaluateAll((all) =>
      all.flatMap((links) =>
        [...links.querySelectorAll('span, a.lines')]
          .filter((each) => each.textContent?.trim() && each.checkVisibility({ opacityProperty: true }))
          .filter((each) => each.getBoundingClientRect().width > 1 && !each.closest('.hidden'))
          .filter((each) => {
            const holder = each.closest('.beneath') ?? each;
            return getComputedStyle(holder).clipPath === 'none';
          })
          .map((each) => each.textContent?.replace(/\s+/g, ' ').trim()),
      ),
    );

  test('show on a wide screen when the pointer is on it, the focus in it or an address led to it', async () => {
    const page = await site.open('en/chapters/3/', {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    expect(await seen(page)).toEqual([]);
    const ofParagraph = [
      'Copy link',
      expect.stringMatching(/^Cite Source, lines? [\d–]+ Cymraeg 3\.\d$/),
      'Cite',
      expect.stringMatching(/^Source/),
      expect.stringMatching(/^Cymraeg 3\.\d$/),
    ];
    await page.hover('#p3\\.1');
    await expect.poll(() => seen(page)).toEqual(ofParagraph);
    await page.mouse.move(0, 0);
    await page.focus('.row:has(> #p3\\.2) .copy');
    expect(await seen(page)).toEqual(ofParagraph);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Cite');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^Source, lines? [\d–]+$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/source\/#l\d+$/);
    await page.goto(site.url('en/chapters/3/#p3.3'));
    expect(await seen(page)).toEqual(ofParagraph);
  });

  test('are on a phone the bare sign, large enough for a finger and clear of the words', async () => {
    const page = await site.reader({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    for (const path of ['en/chapters/1/', 'cy/penodau/3/', 'en/conclusions/', 'cy/cyflwyniad/']) {
      await page.goto(site.url(path));
      expect(await seen(page)).toEqual([]);
      const bad = await page.locator('.passage > .row').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const sign = row.querySelector('.copy')?.getBoundingClientRect() ?? new DOMRect();
          const unit = row.querySelector('[data-unit]');
          const range = document.createRange();
          if (unit) range.selectNodeContents(unit);
          const isOver = [...range.getClientRects()].some(
            ({ left, right, top, bottom, width }) =>
              width < row.clientWidth - 1 &&
              left < sign.right &&
              sign.left < right - 1 &&
              top + 4 < sign.bottom &&
              sign.top < bottom - 4,
          );
          const endsVoice = unit?.matches('figure') && sign.top > unit.getBoundingClientRect().top;
          return sign.width < 24 || sign.height < 24 || sign.right > innerWidth - 12 || isOver || endsVoice
            ? [`${unit?.id}: ${JSON.stringify(sign)}`]
            : [];
        }),
      );
      expect(bad).toEqual([]);
    }
    await page.goto(site.url('en/chapters/1/#q1'));
    expect(await seen(page)).toEqual([
      'Copy link',
      expect.stringMatching(/^Cite Source, line/),
      'Cite',
      expect.stringMatching(/^Source, line/),
    ]);
  });
});
