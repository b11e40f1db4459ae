// What the search page says to those who listen, how near its results are, and what stands there when its script does not run.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { oneQuotation } from '../../content/known-searches.ts';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';
import { results, searchRooms as rooms } from '../search-page.ts';

const site = useSite(report);

/** Everything that a live region of the page has said since, in order. */
async function said(page: Page, region: string): Promise<() => Promise<string[]>> {
  await page.evaluate((selector) => {
    const heard: string[] = [];
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    new MutationObserver(() => element.textContent && heard.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { heard });
  }, region);
  return () => page.evaluate<string[]>('heard');
}

/** Ways in which a script fails to run. */
const failures: [string, (route: Route) => Promise<void> | undefined][] = [
  ['a syntax error', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = ;' })],
  ['a file that is not there', (route) => route.fulfill({ status: 404, body: '' })],
  ['a file that never comes', () => undefined],
  [
    'something that this browser lacks',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'no.such()' }),
  ],
];

describe('those who listen', () => {
  test('hear one thing when they have typed, and the same again at Enter', async () => {
    const page = await site.open(rooms.en);
    await page.waitForSelector('[data-results]:not([hidden])');
    const heard = await said(page, '.results [role="status"]');
    await page.locator('#q').pressSequentially(oneQuotation.word, { delay: 140 });
    await results(page);
    const one = `1 result for “${oneQuotation.word}”`;
    await expect.poll(heard).toEqual([one]);
    await page.press('#q', 'Enter');
    await expect.poll(heard).toEqual([one, one]);
    await page.fill('#q', 'zzqq');
    await expect.poll(async () => (await heard()).at(-1), { timeout: 5000 }).toBe('No results for “zzqq”');
  });

  test('hear one thing of the quick search', async () => {
    const page = await site.open('en/chapters/1/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    const heard = await said(page, 'dialog [role="status"]');
    await page.locator('dialog input').pressSequentially(oneQuotation.word, { delay: 140 });
    await expect.poll(heard).toEqual(['1 result']);
  });
});

test('a handful of tabs leads from the box to the first result, past filters that are folded or stand beside the results', async () => {
  const page = await site.reader();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url(`${rooms.en}?q=toolkit`));
    await results(page);
    await page.focus('#q');
    let tabs = 0;
    const isThere = () => page.evaluate(() => document.activeElement?.closest('[data-result]') !== null);
    while (tabs < 20 && !(await isThere())) {
      await page.keyboard.press('Tab');
      tabs++;
    }
    expect(tabs).toBeLessThanOrEqual(5);
    const open = await page.$$eval('details[open]', (all) => all.map((each) => each.getAttribute('data-filter')));
    expect(open).toEqual(width < 700 ? [] : ['kind']);
    // Those that stand before the results in sight stand before them for keys, too.
    const [filters, list] = ['[data-filters]', 'ol[data-total]'].map((each) => page.locator(each));
    const [above, below] = [await filters?.boundingBox(), await list?.boundingBox()];
    const isAbove = (above?.y ?? 0) + (above?.height ?? 0) <= (below?.y ?? 0);
    const order = await page.$$eval('main :is([data-result], fieldset)', (all) => all.map((each) => each.localName));
    expect([isAbove, order[0]]).toEqual(width < 700 ? [true, 'fieldset'] : [false, 'div']);
  }
});

test('on a phone the first result begins within the first half of the screen', async () => {
  const page = await site.reader({ viewport: { width: 390, height: 844 } });
  for (const asked of [`${rooms.en}?q=social+worker`, `${rooms.cy}?q=gweithiwr+cymdeithasol`]) {
    await page.goto(site.url(asked));
    await results(page);
    expect((await page.locator('[data-result] p').first().boundingBox())?.y).toBeLessThanOrEqual(420);
  }
});

test('each result is a heading below that of the results, and says the part of the report that it stands in', async () => {
  const page = await site.open(`${rooms.en}?q=social+workers`);
  const found = await results(page);
  expect(await page.locator('.results h2').innerText()).toMatch(/^\d+ results for “social workers”$/);
  expect(await page.locator('[data-result] h3').count()).toBe(found.length);
  // Subjects stand in no part of the report.
  const places = await page.$$eval('[data-result]:not([data-result^="t"])', (all) =>
    all.map((each) => each.querySelector('.place')?.textContent),
  );
  expect(places.filter((place) => !place)).toEqual([]);
  expect(places).toEqual(expect.arrayContaining([expect.stringMatching(/^In the report: 3 [^,]+, 3\.3$/)]));
});

describe('where the search page’s script does not run', () => {
  test.each(failures)('for %s the concordance and the whole report are offered', async (_, fail) => {
    const page = await site.reader();
    await page.route('**/_astro/search-*.js', (route) => fail(route));
    await page.goto(site.url(rooms.en), { waitUntil: 'commit' });
    const ways = page.locator('[data-fallback] a:visible');
    const addresses = () => ways.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    await expect
      .poll(addresses, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['/en/full/', '/en/concordance/', '/en/concordance/t/']));
  });

  test('nothing of that is seen where it runs', async () => {
    const page = await site.reader();
    await page.goto(site.url(rooms.en), { waitUntil: 'commit' });
    await page.waitForSelector('#q');
    expect(await page.locator('[data-fallback]:visible').count()).toBe(0);
    await page.waitForSelector('[data-results]:not([hidden])');
    expect(await page.locator('[data-fallback]').count()).toBe(0);
  });

  test.each(failures)('for %s of the quick search its link is followed', async (_, fail) => {
    const page = await site.reader();
    await page.route('**/_astro/quick-search-*.js', (route) => fail(route));
    await page.goto(site.url('en/chapters/1/'));
    await page.click('[data-search-link]');
    await page.waitForURL('**/en/search/', { timeout: 15_000 });
  });
});

test('a report that proposes no searches is searched all the same', async () => {
  const page = await site.reader();
  await page.route(`**/${rooms.en}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-start', 'data-absent');
    await route.fulfill({ response, body });
  });
  await page.goto(site.url(rooms.en));
  await page.waitForSelector('[data-results]:not([hidden])');
  await page.fill('#q', oneQuotation.word);
  expect(await results(page)).toEqual([oneQuotation.id]);
});

test('a quick search that found nothing leads to the concordance and the whole report', async () => {
  const page = await site.reader();
  for (const [chapter, ways] of [
    ['en/chapters/1/', ['/en/concordance/', '/en/full/']],
    ['cy/penodau/1/', ['/cy/mynegair/', '/cy/llawn/']],
  ] as const) {
    await page.goto(site.url(chapter));
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.fill('dialog input', 'zzqqx');
    await page.waitForSelector('dialog li a');
    expect(await page.$$eval('dialog li a', (all) => all.map((each) => each.getAttribute('href')))).toEqual(ways);
  }
});

test('a first answer takes two rounds: all that it is found by at once, and then the files of its words', async () => {
  const page = await site.visitor();
  const asked: string[] = [];
  await page.goto(site.url('en/chapters/1/'));
  await page.waitForLoadState('networkidle');
  const held: Route[] = [];
  await page.route(/\.(js|css|json)$/, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    held.push(route);
  });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-search-link]')?.click());
  await expect.poll(() => asked.length).toBe(4);
  for (const route of held.splice(0)) await route.continue();
  await page.waitForSelector('dialog[open]');
  await page.fill('dialog input', 'toolkit');
  await expect.poll(() => asked.slice(4)).toContain('/search/en/words/to.json');
  await page.waitForTimeout(300);
  const words = asked.length;
  expect(asked.slice(4).filter((path) => !path.startsWith('/search/en/words/'))).toEqual([]);
  for (const route of held.splice(0)) await route.continue();
  await page.waitForSelector('[data-quick-result="c11"]');
  expect(asked).toHaveLength(words);
});
