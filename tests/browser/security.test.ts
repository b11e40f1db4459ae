// What the pages let nobody do: neither what somebody may have planted in them, nor other sites, nor themselves before a reader asks.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageFiles, sample } from '../site/site-files.ts';
import { fixture } from '../sites.ts';
import { useSite } from './browser.ts';
import { permissions } from './clipboard.ts';
import { results, searchRooms } from './search-page.ts';

const site = useSite(fixture);
const address = (file: string): string => site.url(file.replace(/(^|\/)index\.html$/, '$1'));
/** The rooms whose pages do something. */
const rooms = ['search', 'downloads', 'collection', 'figures', 'statistics', 'full'].map(
  (room) => `en/${room}/index.html`,
);
/** A page of each template: languages, and kinds of units, have the same. */
const kinds = [
  ...Map.groupBy([...sample(pageFiles(fixture)), ...rooms, '404.html'], (file) =>
    file
      .replace(/^cy\/.*/, 'cy')
      .replace(/^(?:en|cy)\/(embed|side-by-side)\/.*/, '$1')
      .replace(/^id\/[^/]+\//, 'id/'),
  ).values(),
].flatMap(([first]) => first ?? []);

interface Watched {
  page: Page;
  /** What was refused by a policy, or failed. */
  faults: string[];
  /** Addresses that were asked for elsewhere. */
  abroad: string[];
}

/** A page of a new visitor, all of whose policy's refusals, faults and requests are noted. */
async function watched(options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await site.visitor(options);
  const faults: string[] = [];
  const abroad: string[] = [];
  await page.exposeFunction('refused', (what: string) => faults.push(`${page.url()}: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample: of }) =>
      Reflect.get(globalThis, 'refused')(`${violatedDirective} ${blockedURI} ${of}`),
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(site.url()).origin && protocol !== 'blob:') abroad.push(`${page.url()}: ${request.url()}`);
  });
  return { page, faults, abroad };
}

/** All that a browser may keep of a page. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    items: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { cookies: '', items: [], databases: 0, caches: [], workers: 0 };

describe('a page of each kind', () => {
  test('asks no other site, sets no cookie, stores nothing, and breaks nothing of its policy', async () => {
    const { page, faults, abroad } = await watched();
    const kept: unknown[] = [];
    for (const file of kinds) {
      const answer = await page.goto(address(file));
      if (answer?.headers()['set-cookie']) faults.push(`${file}: sets a cookie`);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const found = await stored(page);
      if (JSON.stringify(found) !== JSON.stringify(nothing)) kept.push({ file, ...found });
    }
    expect(kinds.length).toBeGreaterThan(20);
    expect([faults, abroad, kept]).toEqual([[], [], []]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('runs nothing that is planted in it, and takes no text for HTML or for the address of a script', async () => {
    const { page } = await watched();
    const planted = `<script>globalThis.ran = 1</script><img src="data:,x" onerror="globalThis.ran = 2">
      <a id="planted" href="javascript:globalThis.ran=3" onclick="globalThis.ran = 4">x</a>
      <p id="styled" style="position:fixed">x</p><style>#styled { position: sticky }</style>
      <iframe srcdoc="<script>parent.ran = 5</script>"></iframe><object data="data:text/html,x"></object>
      <base href="https://evil.example/"><script src="https://evil.example/x.js"></script>`;
    const routed = (url: URL) => kinds.some((file) => address(file) === url.href);
    await page.route(routed, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      await route.fulfill({ response: answer, body: html.replace(/<\/body>/, `${planted}</body>`) });
    });
    const ran: string[] = [];
    // One of each policy, and what else differs: no script, no language, a fragment that is read.
    const some = kinds.filter((file) =>
      /^(index|404|en\/(search|downloads|collection|chapters)|en\/embed|id\/)/.test(file),
    );
    expect(some.length).toBeGreaterThan(6);
    for (const file of some) {
      await page.goto(address(file));
      await page.evaluate(() => document.querySelector<HTMLElement>('#planted')?.click());
      const found = await page.evaluate(() => {
        const tried: [string, () => unknown][] = [
          ['innerHTML', () => Reflect.set(document.createElement('p'), 'innerHTML', '<b>x</b>')],
          ['the address of a script', () => Reflect.set(document.createElement('script'), 'src', '/x.js')],
          ['the text of a script', () => Reflect.set(document.createElement('script'), 'textContent', '1')],
          ['a parser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
          ['the worker’s maker', () => Reflect.get(globalThis, 'trustedTypes').createPolicy('worker', {})],
        ];
        const taken = tried.flatMap(([what, attempt]) => {
          try {
            attempt();
            return [what];
          } catch {
            return [];
          }
        });
        const styled = document.querySelector('#styled');
        return {
          planted: Reflect.get(globalThis, 'ran'),
          taken,
          position: styled && getComputedStyle(styled).position,
          base: document.baseURI === location.href,
        };
      });
      const mayRegister = (await page.locator('[data-keep] [data-do]').count()) > 0;
      const taken = found.taken.filter((what) => !(mayRegister && what === 'the worker’s maker'));
      if (found.planted !== undefined || taken.length > 0 || found.position !== 'static' || !found.base)
        ran.push(`${file}: ${JSON.stringify({ ...found, taken })}`);
    }
    expect(ran).toEqual([]);
  });
});

test('no function of the site breaks its policy or asks another site', async () => {
  const { page, faults, abroad } = await watched({ permissions: [...permissions] });
  const go = (path: string) => page.goto(site.url(path));
  const clicked = (selector: string) => page.locator(selector).first().click();
  page.setDefaultTimeout(7000);

  await go('en/chapters/1/');
  await clicked('a[data-search-link]');
  await page.fill('dialog input[type="search"]', 'librarian');
  await page.locator('[data-quick-result]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForSelector('main :is([data-unit], [data-result])');

  await go('en/chapters/1/');
  await clicked('.row:has([id="p1.1"]) a.cite');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').locator('button[data-copies]').first().click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const block = document.getElementById('p1.1');
    const walker = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode() instanceof Text)
      if (walker.currentNode instanceof Text && walker.currentNode.length > 30)
        getSelection()?.setBaseAndExtent(walker.currentNode, 0, walker.currentNode, 25);
  });
  await page.locator('.selection-tools button').last().click();
  await clicked('a.copy[href$="#p1.1"]');

  await go(`${searchRooms.en}?q=librarian`);
  await results(page);
  await page.fill('#q', 'bus');
  await page.waitForResponse(/\/pagefind\/.*\.wasm|wasm\.[a-z]+\.pagefind/);
  await page.waitForSelector('ol[aria-busy=false] [data-result]');

  await go('en/figures/f1/');
  await clicked('[data-chart-open]');
  await page.waitForSelector('.chart-live canvas');
  await Promise.all([page.waitForEvent('download'), clicked('[data-chart-save]')]);

  await go('en/collection/#q1,c2');
  await page.waitForSelector('[data-passage="c2"] [data-ref]');
  for (const file of ['word', 'bib'])
    await Promise.all([page.waitForEvent('download'), clicked(`[data-file="${file}"]`)]);
  await clicked('[data-keep]');
  await go('en/conclusions/c1/');
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/adding-')),
  );
  await page.locator('a[data-add]', { hasText: 'folder' }).first().waitFor();
  await clicked('a[data-add]');

  await go('en/chapters/1/#P1.1.');
  await page.waitForFunction(() => location.hash === '#p1.1');
  expect([faults, abroad]).toEqual([[], []]);
});

describe('what a browser keeps to read off line', () => {
  const downloads = 'en/downloads/';

  test.each([
    ['of another site', '/evil.example/x'],
    ['above the site', '../x'],
    ['that is redirected', 'en'],
    ['that is not there', 'en/nowhere/'],
  ])('is nothing that holds a file %s', async (_, file) => {
    const { page, abroad } = await watched({ serviceWorkers: 'block' });
    await page.route('**/offline/en.json', async (route) => {
      const answer = await route.fetch();
      const offered = await answer.json();
      await route.fulfill({ json: { ...offered, files: [...offered.files.slice(0, 3), file] } });
    });
    await page.goto(site.url(downloads));
    await page.locator('[data-do]').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-keep] [role=status]')?.textContent?.includes('could not be kept'),
    );
    expect([await stored(page), abroad]).toEqual([nothing, []]);
  });

  test('grows by nothing that a page asks for later, and its worker answers for no other place', async () => {
    const { page } = await watched();
    await page.goto(site.url(downloads));
    await page.locator('[data-do]').click();
    await page.locator('[data-remove]').waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const held = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const all = await Promise.all(
          names.map(async (name) => {
            const cache = await caches.open(name);
            const answers = await cache.matchAll();
            return {
              name,
              count: answers.length,
              types: [...new Set(answers.map(({ type, url }) => `${type} ${url && new URL(url).origin}`))],
            };
          }),
        );
        const [registration] = await navigator.serviceWorker.getRegistrations();
        return { all, scope: registration?.scope, script: registration?.active?.scriptURL };
      });
    const before = await held();
    const { origin } = new URL(site.url());
    expect([before.scope, before.script]).toEqual([`${origin}/`, `${origin}/sw.js`]);
    // Pages are made anew as they are kept, and say so; all else is as the site sent it. Nothing is opaque.
    for (const { types } of before.all)
      expect(types.filter((type) => !['default ', `basic ${origin}`].includes(type))).toEqual([]);
    for (const path of ['cy/', 'en/embed/c1/', 'en/nowhere/', 'en/chapters/1/?q=<script>', 'sitemap-index.xml'])
      await page.goto(site.url(path));
    await page.goto(site.url(downloads));
    expect(await held()).toEqual(before);
  });
});
