// Search on any report. What readers look for in this one is in this-report/.
import { describe, expect, test } from 'vitest';
import { fixture, report } from '../sites.ts';
import { fewLooks, violationsHere } from './accessibility.ts';
import { useSite } from './browser.ts';
import { results, searchRooms as rooms } from './search-page.ts';

describe.each([report, fixture])('with results and filters open, "$name"', (built) => {
  const site = useSite(built);

  // tests/verify/axe-states.test.ts has each language in every look.
  test('has no accessibility fault, narrow in English or wide in Welsh', async () => {
    const page = await site.reader();
    const faults: string[] = [];
    for (const [at, { width, colorScheme }] of fewLooks.entries()) {
      const room = at === 0 ? rooms.en : rooms.cy;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.url(`${room}?kind=quotation&kind=conclusion`));
      expect((await results(page)).length).toBeGreaterThan(0);
      faults.push(...(await violationsHere(page, room, [colorScheme])));
    }
    expect(faults).toEqual([]);
  });

  test('nothing on the page is refused by its policy', async () => {
    const page = await site.reader();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(site.url(`${rooms.en}?kind=quotation`));
    await results(page);
    expect(faults).toEqual([]);
  });
});

describe('search on a report that is not all translated', () => {
  const site = useSite(fixture);

  test('where the filters have not yet moved into the margin they cover none of the searches to try', async () => {
    const page = await site.open(rooms.en);
    await page.waitForSelector('[data-start] a');
    const [above, top] = await page.evaluate(() => {
      const panel = document.querySelector('[data-filters]');
      if (panel) document.querySelector('[data-chosen]')?.before(panel);
      const ends = [...document.querySelectorAll('[data-start] a')].map((link) => link.getBoundingClientRect().bottom);
      return [Math.max(...ends), panel?.getBoundingClientRect().top ?? 0];
    });
    expect(top).toBeGreaterThanOrEqual(above ?? Number.NaN);
  });

  test('words that are not in the page’s language say which they are in, and the switch takes the query along', async () => {
    const page = await site.open(`${rooms.cy}?q=desk`);
    expect(await results(page)).toContain('q4');
    expect(await page.getAttribute('[data-result="q4"] blockquote', 'lang')).toBe('en');
    expect(await page.getAttribute('a[data-switch]', 'href')).toContain('?q=desk');
  });
});
