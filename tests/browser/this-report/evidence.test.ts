// From a conclusion to what it rests on and back, on a phone, by keys and without a script; the map on narrow screens.
import { expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const site = useSite(report);
const phone = { width: 390, height: 844 };

test.each([
  ['en/conclusions/c10/', 'p3.1', /\/en\/chapters\/3\/#p3\.1$/],
  ['cy/casgliadau/c10/', 'q14', /\/cy\/dyfyniadau\/q14\/$/],
  ['cy/casgliadau/c3/', 's24', /\/cy\/ystadegau\/s24\/$/],
])('without a script, on a phone, one click leads from %s to %s and one back', async (from, id, there) => {
  const page = await site.open(from, { javaScriptEnabled: false, viewport: phone });
  const row = page.locator(`[id="on-${id}"]`);
  expect(await row.count()).toBe(1);
  await row.locator('.mark a').click();
  expect(page.url()).toMatch(there);
  const back = page.locator(`main a[href="${new URL(site.url(from)).pathname}"]`).first();
  // Under a block several are folded into how many they are.
  if (!(await back.isVisible())) await back.locator('xpath=ancestor::details[1]/summary').click();
  await back.click();
  expect(page.url()).toBe(site.url(from));
});

test('a passage and its conclusion keep the place: going back leads to where one was', async () => {
  const page = await site.open('en/chapters/3/', { viewport: phone });
  const bears = page.locator('.passage .bears a:visible').first();
  await bears.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await bears.click();
  await page.waitForURL(/\/en\/conclusions\/c\d+\/$/);
  await page.goBack();
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 60, before);
});

test('by keys alone every conclusion and chapter of the map is reached, named in words', async () => {
  const page = await site.open('en/map/');
  const names = await page.locator('.map').evaluate(async (map) => {
    const links = [...map.querySelectorAll('a')];
    return links.map((link) => (link.ariaLabel ?? link.textContent ?? '').replace(/\s+/g, ' ').trim());
  });
  for (let n = 1; n <= 20; n++)
    expect(
      names.some((name) => name.startsWith(`Conclusion ${n} `)),
      `c${n}`,
    ).toBe(true);
  for (let n = 1; n <= 6; n++)
    expect(
      names.some((name) => name.startsWith(`Chapter ${n} `)),
      `ch${n}`,
    ).toBe(true);
  await page.locator('.map a').first().focus();
  const reached = new Set<string>();
  for (let step = 0; step < names.length + 5; step++) {
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    await page.keyboard.press('Tab');
  }
  const own = await page
    .locator('.map th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(own.filter((href) => !reached.has(href))).toEqual([]);
});

test.each(['en/map/', 'cy/map/', 'cy/pynciau/', 'cy/pynciau/t3/', 'cy/lleisiau/', 'cy/casgliadau/c18/'])(
  'nothing of %s is wider than a screen of 320 px',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

test('search finds what a conclusion rests on by its filter and by asking for it', async () => {
  const total = async (path: string) => {
    const page = await site.open(path);
    const list = page.locator('[data-total][aria-busy="false"]');
    await list.waitFor();
    return Number(await list.getAttribute('data-total'));
  };
  const byFilter = await total('en/search/?evidence=c12');
  expect(byFilter).toBeGreaterThan(9);
  expect(await total('en/search/?q=what+c12+rests+on')).toBe(byFilter);
  expect(await total('cy/chwilio/?q=tystiolaeth+casgliad+12')).toBe(byFilter);
  expect(await total('cy/chwilio/?subject=t3')).toBeGreaterThan(9);
});
