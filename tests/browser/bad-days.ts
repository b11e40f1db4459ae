// What readers ask for on days on which files do not come, and what becomes of it: it is done, or they are led to a page that has it,
// or the page says in its language that it did not come about. And the words of the report are there all the while.
import type { Page, Request, Route } from 'playwright-core';
import { selection as selectionCy } from '../../src/i18n/cy/sharing/cite.ts';
import { selection as selectionEn } from '../../src/i18n/en/sharing/cite.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import type { OpenSite } from './browser.ts';
import { permissions } from './clipboard.ts';
import { searchRooms } from './search-page.ts';

interface Press {
  on: string;
  /** What is written into a field, in place of a press. */
  type?: string;
  /** True where its words are selected, in place of a press. */
  selects?: true;
  /** True of what shows itself only where it works: as the first that is pressed. */
  mayLack?: true;
}

/** What a reader does on a page, and what shows that it was done. */
export interface Doing {
  at: string;
  /** What is pressed in turn, each as soon as it shows. */
  presses?: readonly Press[];
  /** What is seen once it is done. */
  done: string;
  /** Pages that have the same, and what of them shows it. */
  instead?: { at: RegExp; has: string };
  /** True where something is stored, which another reader must not find. */
  stores?: true;
}

const title = 'main h1';
const searchPage = { at: /\/(search|chwilio)\//, has: '#q' };

/** Something of each thing that pages do, half of it in Welsh. */
export const doings: Readonly<Record<string, Doing>> = {
  'reads a chapter from a link': { at: 'en/chapters/1/#p1.2', done: '[id="p1.2"]:target' },
  'reads it from a link that is nearly right': { at: 'cy/penodau/1/#P1.2.', done: '[data-unit="p1.2"]' },
  'goes where a result leads': { at: 'cy/penodau/1/?found=llyfrgell&q=llyfrgell#p1.2', done: '[id="p1.2"]:target' },
  'searches on the page': {
    at: `${searchRooms.cy}?q=llyfrgell`,
    done: 'ol[aria-busy=false] [data-result] .words mark',
  },
  'searches from the header': {
    at: 'en/chapters/1/',
    presses: [{ on: 'a[data-search-link]' }, { on: 'dialog[open] input[type=search]', type: 'librarian' }],
    done: 'dialog [data-quick-result] .excerpt',
    instead: searchPage,
  },
  'cites a passage': {
    at: 'cy/penodau/1/',
    presses: [{ on: '.row:has([id="p1.1"]) a.cite' }],
    done: 'dialog[open] [data-citation] + button',
    instead: { at: /\/id\/p1\.1\//, has: '[data-cite]' },
  },
  'copies a citation': {
    at: 'en/conclusions/c1/',
    presses: [{ on: 'summary:has(h2)' }, { on: '[data-citation] + button', mayLack: true }],
    done: '[data-citation] + button.copied',
  },
  'copies a link': {
    at: 'cy/penodau/1/',
    presses: [{ on: 'a.copy[href$="#p1.1"]' }],
    // The link leads to what it is the address of.
    done: 'a.copy.copied, [id="p1.1"]:target',
  },
  'copies a link to words': {
    at: 'en/chapters/1/',
    presses: [
      { on: '[id="p1.1"]', selects: true },
      { on: '.selection-tools button', mayLack: true },
    ],
    done: '.selection-tools .copied',
  },
  'opens a folder': { at: 'en/collection/#q1,c2', done: '[data-passage="c2"] [data-ref]' },
  'begins a folder': {
    at: 'cy/casgliad/',
    presses: [{ on: '#add', type: 'q1' }, { on: '.folder-add button' }],
    done: '[data-passage="q1"] [data-ref]',
  },
  'takes a folder away': {
    at: 'en/collection/#q1,c2',
    presses: [{ on: '[data-file="bib"]' }],
    done: 'html[data-downloaded]',
  },
  'adds a passage': {
    at: 'cy/casgliadau/c1/',
    presses: [{ on: 'a[data-add]' }],
    done: '[data-passage="c1"] [data-ref]',
    instead: { at: /\/casgliad\//, has: title },
  },
  'shows a chart otherwise': {
    at: 'en/figures/f1/',
    presses: [{ on: '[data-chart-open]' }],
    done: '.chart-live canvas[data-values]',
  },
  'saves a chart': { at: 'cy/ffigurau/f1/', presses: [{ on: '[data-chart-save]' }], done: 'html[data-downloaded]' },
  'keeps pages to read off line': {
    at: 'cy/lawrlwytho/',
    presses: [{ on: '[data-do]' }],
    done: '[data-remove]',
    stores: true,
  },
  'changes the language': {
    at: 'en/chapters/1/',
    presses: [{ on: 'a[data-switch]' }],
    done: 'html[lang=cy] [data-unit="p1.2"]',
  },
  'opens the table of a figure': {
    at: 'cy/ffigurau/f1/',
    presses: [{ on: 'main details.data > summary' }],
    done: 'main table td',
  },
  'meets an unknown address': { at: 'en/chapters/1/p1.2', done: title },
};

/** Files that are of one kind: what becomes of one becomes of the others. */
export const kindOf = (file: string): string =>
  file.replace(/(texts|words|spellings|cite|collection)\/[^/]+(\.\w+)$/, '$1/*$2');

/** A file that is asked for on the way. */
export interface Needed {
  /** Its path on the site. */
  file: string;
  /** Whether the page's own HTML names it: else a script asks for it. */
  isNamed: boolean;
}

/** The files that are asked for on the way, one of each kind. */
export async function filesOf(page: Page, site: OpenSite, doing: Doing): Promise<Needed[]> {
  const files = new Set<string>();
  const note = (request: Request) => {
    const { pathname, protocol } = new URL(request.url());
    if (!request.isNavigationRequest() && protocol.startsWith('http')) files.add(decodeURIComponent(pathname).slice(1));
  };
  page.on('request', note);
  const fault = await faultOf(page, site, doing);
  await page.waitForTimeout(300);
  page.off('request', note);
  if (fault) throw new Error(`On a good day: ${fault}`);
  // Of the files that are kept, of which one must not be lost, one stands for all.
  const all = [...files].sort();
  const kept = doing.stores ? all.filter((file) => !/KeepOffline|^offline\/\w\w\.json$/.test(file)) : [];
  const some = [kept.find((file) => file.endsWith('/')), kept.find((file) => file.endsWith('.json'))];
  const one = all.filter((file) => !kept.includes(file) || some.includes(file));
  const html = await (await fetch(site.url(doing.at))).text();
  return [...Map.groupBy(one, kindOf).values()].flatMap(([file]) =>
    file === undefined ? [] : [{ file, isNamed: html.includes(`"/${file}"`) }],
  );
}

/** A page of somebody who lets pages put something on the clipboard. Workers would answer in place of the tests. */
export async function visitor(site: OpenSite, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await site.visitor({ serviceWorkers: 'block', permissions: [...permissions], ...options });
  await page.addInitScript(() => {
    if ('serviceWorker' in navigator)
      Object.defineProperty(navigator.serviceWorker, 'register', { value: async () => undefined });
  });
  page.on('download', () =>
    page
      .evaluate(() => {
        document.documentElement.dataset.downloaded = '';
      })
      .catch(() => {}),
  );
  return page;
}

/** Looks at a page are so many milliseconds apart, and more where the machine is busy. */
const pause = 80;
/** Where nothing is asked for any more, what comes of it comes within so many looks. */
const rest = 18;
/** So long a page may leave a reader without a word that it goes on. */
const patience = 1700;
/** Where a file neither comes nor fails, pages go on without it after five or six seconds. */
const hangs = 9000;
/** After so many milliseconds nobody waits any more. */
const longest = 60_000;

/**
 * What a reader would miss who does something; undefined where it is done, told, or there on the page that they are led to.
 *
 * @param mustWork whether to be told is not enough
 */
export async function faultOf(
  page: Page,
  site: Pick<OpenSite, 'url'>,
  doing: Doing,
  mustWork = false,
): Promise<string | undefined> {
  // A machine that is busy is no fault of the page: what was missed is looked for once more, and longer.
  return (await missing(page, site, doing, mustWork, rest)) && missing(page, site, doing, mustWork, 5 * rest);
}

async function missing(
  page: Page,
  site: Pick<OpenSite, 'url'>,
  doing: Doing,
  mustWork: boolean,
  rest: number,
): Promise<string | undefined> {
  const under = new Set<Request>();
  const faults: string[] = [];
  /** Looks since anything was asked for, came, or was pressed. */
  let looks = 0;
  const begun = (request: Request) => {
    under.add(request);
    looks = 0;
  };
  const ended = (request: Request) => {
    under.delete(request);
    looks = 0;
  };
  // A script that comes in half is no script: nobody can catch that.
  const failed = ({ name, message, stack }: Error) => {
    if (name !== 'SyntaxError') faults.push(`an error that nobody caught: ${message} ${stack ?? ''}`);
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended).on('pageerror', failed);
  const outcome = async (): Promise<string | undefined> => {
    if (doing.stores) await forgetAll(page, site);
    // A page that differs by its anchor alone would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(site.url(doing.at), { waitUntil: 'commit' });
    const own = new URL(site.url(doing.at)).pathname;
    const presses = [...(doing.presses ?? [])];
    const begin = Date.now();
    let pressed = begin;
    let isWhole = false;
    while (Date.now() - begin < longest && faults.length === 0) {
      const [next] = presses;
      const seen = await page.evaluate(look, asked(doing, next)).catch(() => undefined);
      const path = new URL(page.url()).pathname;
      const isIdle = under.size === 0;
      if (seen) looks += 1;
      isWhole ||= seen?.hasWords ?? false;
      if (seen && isWhole) {
        if (!next && seen.isDone) return seen.half;
        if (!mustWork && seen.isTold) return seen.half;
        // A page that has been busy may be, for as long as it waits for a file and says so.
        if (!mustWork && seen.isWaiting && !isIdle && Date.now() - pressed > patience) return undefined;
        if (path !== own && doing.instead?.at.test(path) && seen.isLed) return undefined;
        // Before its scripts are there a page is as one without any.
        if (next && seen.canPress && (seen.isReady || looks > rest / 2)) {
          if (await press(page, next)) presses.shift();
          pressed = Date.now();
          looks = 0;
          continue;
        }
        // What is not offered cannot be missed.
        const isFirst = presses.length === doing.presses?.length;
        if (!mustWork && next && (isFirst || next.mayLack) && looks > rest) return undefined;
      }
      if (isIdle && looks > rest) break;
      await page.waitForTimeout(pause);
    }
    return `${isWhole ? 'neither done nor told' : 'there are no words'}, at ${page.url()}`;
  };
  try {
    const fault = await outcome();
    return faults[0] ?? fault;
  } finally {
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended).off('pageerror', failed);
  }
}

/** False where it could not be pressed yet: a page that waits for its sheet is not drawn. */
async function press(page: Page, { on, type, selects }: Press): Promise<boolean> {
  const act = selects
    ? page.evaluate(selectWords, on)
    : type
      ? page.fill(on, type, { timeout: 1500 })
      : page.click(on, { timeout: 1500, noWaitAfter: true });
  const isDone = () => true;
  const isNot = () => false;
  // With half a sheet a link may begin with words that are only heard, which a pointer does not reach: keys do.
  const byKey = () => page.press(on, 'Enter', { timeout: 500, noWaitAfter: true });
  return act.catch((error: unknown) => (selects || type ? Promise.reject(error) : byKey())).then(isDone, isNot);
}

function selectWords(on: string): void {
  if (document.readyState !== 'complete') throw new Error('What offers something for the words is not there yet.');
  const block = document.querySelector(on);
  const walker = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text && node.length > 30)) continue;
    getSelection()?.setBaseAndExtent(node, 0, node, 25);
    return;
  }
}

interface Asked {
  done: string;
  led: string;
  press: string;
  told: string[];
  waiting: string[];
}

/** What to look for: what the page says in its language where something did not come about, and while it waits. */
function asked({ at, done, instead }: Doing, next?: Press): Asked {
  const locale: Locale = at.startsWith('cy') ? 'cy' : 'en';
  const { search, collection, chart, offline, cite } = words(locale);
  const selection = { cy: selectionCy, en: selectionEn }[locale];
  const told = [
    search.failed,
    search.noScript,
    search.quick.failed,
    collection.noScript,
    collection.failed,
    collection.take.failed,
    chart.failed,
    offline.keep.failed,
    cite.failed,
    selection.failed,
    selection.notLoaded,
  ];
  // Of what is filled in nothing is known.
  const [progress = ''] = offline.keep.progress.split('{');
  const waiting = [search.quick.loading, search.quick.stillLoading, chart.loading, progress];
  return { done, led: instead?.has ?? title, press: next?.on ?? '', told, waiting };
}

/** Looks at a page, in the browser. */
function look({ done, led, press, told, waiting }: Asked) {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const isSeen = (each: Element) => each.checkVisibility({ visibilityProperty: true });
  const visible = (selector: string) => [...document.querySelectorAll(selector)].find(isSeen);
  const text = plain(document.body?.innerText ?? '');
  const says = (sentences: string[]) => sentences.some((each) => text.includes(plain(each)));
  const dialog = visible('dialog[open]');
  const isEmpty = dialog && !dialog.querySelector('input') && plain(dialog.textContent).length < 30;
  return {
    hasWords: Boolean(visible('main h1')) && [...document.querySelectorAll('main [data-unit]')].every(isSeen),
    isDone: Boolean(done.startsWith('html') ? document.querySelector(done) : visible(done)),
    isTold: says(told),
    isWaiting: says(waiting),
    isLed: Boolean(visible(led)),
    isReady: document.readyState === 'complete',
    canPress: press !== '' && Boolean(visible(press)),
    half: visible('[aria-busy=true]') ? 'something is busy for ever' : isEmpty ? 'a dialog is empty' : undefined,
  };
}

async function forgetAll(page: Page, site: Pick<OpenSite, 'url'>): Promise<void> {
  await page.goto(site.url('robots.txt'));
  await page.evaluate(async () => {
    try {
      localStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
    } catch {
      // Nothing is there where nothing may be stored.
    }
  });
}

/** What may befall one file. */
export const befalls = {
  'is lost on the way': (route: Route) => route.abort('connectionreset'),
  /** As when the site was built anew: hosts send their page for unknown addresses. */
  'is gone': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>404' }),
  'comes in half': async (route: Route) => {
    try {
      const answer = await route.fetch();
      const body = await answer.body();
      await route.fulfill({ response: answer, body: body.subarray(0, Math.floor(body.length / 2)) });
    } catch {
      // The page that asked for it was left meanwhile.
    }
  },
  'does not come for long': async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, hangs));
    await route.abort().catch(() => {});
  },
} as const;
export type Fate = keyof typeof befalls;
