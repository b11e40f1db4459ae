// What readers have on bad days: each file that a page asks for fails in turn, comes late or in half, is gone as the site was built anew;
// nothing can be stored; the browser is old or runs no script. Then the words are there all the same, and what a reader asks for works, leads
// to a page that has it, or says that it does not.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../browser/browser.ts';
import { searchRooms } from '../browser/search-page.ts';
import { fixture } from '../sites.ts';

const site = useSite(fixture);

/** What a reader does on a page, and what shows that it was done. */
interface Doing {
  at: string;
  does: (page: Page) => Promise<unknown>;
  /** What is there once it is done. */
  done: string;
}

const doings: Record<string, Doing> = {
  'reads a chapter from a link': { at: 'en/chapters/1/#p1.2', does: async () => {}, done: '[id="p1.2"]:target' },
  searches: { at: `${searchRooms.cy}?q=llyfrgell`, does: async () => {}, done: 'ol[aria-busy=false] [data-result]' },
  'opens the quick search': {
    at: 'en/chapters/1/',
    does: async (page) => {
      await page.click('a[data-search-link]');
      const box = page.locator('dialog[open] input[type="search"]');
      await box.waitFor({ timeout: 6500 });
      await box.fill('librarian', { timeout: 500 });
    },
    done: 'dialog [data-quick-result]',
  },
  'cites a passage': {
    at: 'en/chapters/1/',
    does: (page) => page.click('.row:has([id="p1.1"]) a.cite'),
    done: 'dialog[open] button[data-copies]',
  },
  'opens a folder': { at: 'en/collection/#q1,c2', does: async () => {}, done: '[data-passage="c2"] [data-ref]' },
  'shows a chart otherwise': {
    at: 'en/figures/f1/',
    does: (page) => page.click('[data-chart-open]', { timeout: 2000 }),
    done: '.chart-live canvas',
  },
  'keeps pages to read off line': {
    at: 'cy/lawrlwytho/',
    does: (page) => page.click('[data-do]', { timeout: 2000 }),
    done: '[data-remove]',
  },
};

/** What may befall one file. */
const befalls: Record<string, (route: Route) => Promise<unknown>> = {
  'is lost on the way': (route) => route.abort('connectionreset'),
  'is gone': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  'comes in half': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'comes late': async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue().catch(() => {});
  },
};

describe.each(Object.entries(doings))('who %s', (_, doing) => {
  test('has the words, and what was asked for or a word about it, whatever becomes of a file', async () => {
    const asked = await filesOf(doing);
    expect(asked.length).toBeGreaterThan(1);
    const cases = asked.flatMap((file) => Object.keys(befalls).map((what): [string, string] => [file, what]));
    const faults: string[] = [];
    const work = async () => {
      for (let next = cases.shift(); next; next = cases.shift()) {
        const [file, what] = next;
        const page = await fresh(doing);
        await page.route(`**/${file}`, (route) => befalls[what]?.(route));
        faults.push(...(await faultsOf(page, doing)).map((fault) => `${file} ${what}: ${fault}`));
        await page.close();
      }
    };
    await Promise.all([work(), work(), work()]);
    expect(faults).toEqual([]);
  });

  test('has them without storage, and in a browser that lacks what is new', async () => {
    const faults: string[] = [];
    for (const [name, lack] of Object.entries({ storage: withoutStorage, news: asOfOld })) {
      const page = await fresh(doing);
      await page.addInitScript(lack);
      faults.push(...(await faultsOf(page, doing, name === 'storage')).map((fault) => `without ${name}: ${fault}`));
      await page.close();
    }
    expect(faults).toEqual([]);
  });
});

/** A page of somebody who has never been here. */
async function fresh(_: Doing): Promise<Page> {
  const page = await site.visitor({ serviceWorkers: 'allow' });
  page.setDefaultTimeout(4000);
  return page;
}

/** The files that are asked for on the way, by their paths on the site; what a page loads when it is idle is among them. */
async function filesOf(doing: Doing): Promise<string[]> {
  const page = await fresh(doing);
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') files.add(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(site.url(doing.at));
  await doing.does(page);
  await page.waitForSelector(doing.done, { state: 'attached', timeout: 20_000 });
  await page.close();
  // Of the pages that are kept one stands for all.
  const all = [...files].sort();
  const kept = all.filter((file) => file.endsWith('/') || file.endsWith('.html'));
  return all.filter((file) => !kept.includes(file) || file === kept[0]);
}

/** What a reader would miss. */
async function faultsOf(page: Page, { at, does, done }: Doing, mustWork = false): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`an error that nobody caught: ${error.message}`));
  await page.goto(site.url(at), { waitUntil: 'commit' });
  const words = await page.waitForSelector('main h1', { timeout: 8000 }).catch(() => undefined);
  if (!words) return ['there are no words'];
  await does(page).catch(() => {});
  const end = Date.now() + 9000;
  while (Date.now() < end) {
    if (
      await page
        .locator(done)
        .count()
        .catch(() => 0)
    )
      return faults;
    if (!mustWork && (await isTold(page, at))) return faults;
    await page.waitForTimeout(100);
  }
  return [...faults, `neither done nor told, at ${page.url()}`];
}

/** Whether the reader was led to a page that has it, or the page says that it did not come about. */
async function isTold(page: Page, at: string): Promise<boolean> {
  if (page.url() !== site.url(at) && !page.url().startsWith(site.url(at).replace(/#.*$/, ''))) return true;
  const said = await page
    .locator('[role=alert], [role=status], [data-failed], main .failed')
    .allInnerTexts()
    .catch(() => []);
  return said.some((text) => /did not|could not|couldn’t|Ni |Nid |Methu|methodd/.test(text));
}

/** Runs before a page: whoever asks for storage gets an error, as where it is turned off. */
function withoutStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

/** Runs before a page: a browser of some years ago. */
function asOfOld(): void {
  for (const [owner, names] of [
    [Array.prototype, ['toSorted', 'toSpliced', 'toReversed', 'with', 'findLast', 'at']],
    [Object, ['groupBy', 'fromEntries']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'any']],
    [String.prototype, ['replaceAll', 'at']],
    [Element.prototype, ['replaceChildren']],
    [globalThis, ['structuredClone', 'navigation', 'trustedTypes']],
  ] as const)
    for (const name of names) Reflect.deleteProperty(owner, name);
}
