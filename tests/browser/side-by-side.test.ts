// Reading in both languages at once, and the glossary, as readers see them.
import { describe, expect, test } from 'vitest';
import { fixture, report } from '../sites.ts';
import { useSite } from './browser.ts';

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test('the two languages of a row stand side by side, at one size, and on a phone one under the other', async () => {
    const page = await site.reader({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url('cy/ochr-yn-ochr/ch1/'));
    const cells = (lang: string) => page.locator(`[data-unit="overview-1-1"] > [lang="${lang}"]`);
    const boxes = async () => {
      const [cy, en] = [await cells('cy').boundingBox(), await cells('en').boundingBox()];
      if (!cy || !en) throw new Error('A cell is not there.');
      return { cy, en };
    };
    const size = (lang: string) => cells(lang).evaluate((cell) => getComputedStyle(cell).font);
    const wide = await boxes();
    expect(wide.cy.y).toBe(wide.en.y);
    expect(wide.cy.width).toBeCloseTo(wide.en.width, 0);
    expect(wide.cy.x + wide.cy.width).toBeLessThan(wide.en.x);
    expect(await size('cy')).toBe(await size('en'));
    await page.setViewportSize({ width: 390, height: 800 });
    const narrow = await boxes();
    expect(narrow.cy.x).toBe(narrow.en.x);
    expect(narrow.cy.y + narrow.cy.height).toBeLessThanOrEqual(narrow.en.y);
    await page.emulateMedia({ media: 'print' });
    const printed = await boxes();
    expect(printed.cy.x + printed.cy.width).toBeLessThan(printed.en.x);
  });

  test('what comes first stands as high as on pages of one language', async () => {
    const page = await site.reader({ viewport: { width: 1280, height: 900 } });
    const top = async (path: string, selector: string) => {
      await page.goto(site.url(path));
      // Of the words, as the element may be as high as its line or as they are.
      return page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getBoundingClientRect().top;
        });
    };
    const number = '.chapter-number';
    expect(await top('cy/ochr-yn-ochr/ch1/', number)).toBeCloseTo(await top('cy/penodau/1/', number), 0);
    const name = await top('cy/dyfyniadau/q1/', 'h1');
    // The name of a quotation's page stands among other words, whose line is a pixel higher; heads of the edition are larger.
    const about = await top('cy/ynghylch/', 'h1');
    for (const [path, as] of [
      ['cy/ochr-yn-ochr/q1/', name],
      ['id/q1/', name],
      ['nothing/here/', about],
    ] as const)
      expect(Math.abs((await top(path, 'h1')) - as), path).toBeLessThan(3);
  });

  test('the switch leads to the same place in the other order', async () => {
    const page = await site.open('en/side-by-side/ch1/#p1.1');
    expect(await page.locator('[data-unit="p1.1"] > div').first().getAttribute('lang')).toBe('en');
    await page.locator('a[data-switch]').click();
    await page.waitForURL(/ochr-yn-ochr\/ch1\/#p1\.1$/);
    expect(await page.locator('[data-unit="p1.1"] > div').first().getAttribute('lang')).toBe('cy');
  });

  test('the letters of the glossary fade where they go on, and those beside a letter’s words all stand on a phone', async () => {
    const page = await site.open('cy/geirfa/', { viewport: { width: 390, height: 844 } });
    const letters = page.locator('.letters ul');
    const seen = () =>
      letters.evaluate((list) => ({
        goesOn: list.scrollWidth > list.clientWidth,
        fades: getComputedStyle(list).maskImage !== 'none',
        start: list.querySelector('li')?.getBoundingClientRect().left,
      }));
    expect(await seen()).toEqual({ goesOn: true, fades: true, start: 20 });
    await letters.evaluate((list) => list.scrollTo({ left: list.scrollWidth, behavior: 'instant' }));
    const end = await letters.evaluate(
      (list) => list.lastElementChild?.firstElementChild?.getBoundingClientRect().right,
    );
    expect(end).toBeLessThan(370);
    await page.goto(site.url('cy/mynegair/a/'));
    expect(await seen()).toMatchObject({ goesOn: false, fades: false });
  });

  test('a letter of the glossary leads to its terms', async () => {
    const page = await site.open('cy/geirfa/');
    const link = page.locator('.letters a', { hasText: /^Ll$/ });
    await link.click();
    expect(await page.locator('.letter:has(h2:target) dt').first().textContent()).toMatch(/^\s*[Ll]l/);
  });
});
