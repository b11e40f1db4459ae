// Pages of the built sites. A process has one browser, and one server of each site; to start a page for a new
// visitor takes the browser a second, so that a test has a page that another had before it wherever that is all the same.
import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import type { BuiltSite } from '../sites.ts';
import { ownBrowser } from './own-browser.ts';

export interface OpenSite {
  /** The address of a path of the site, for example "en/chapters/3/". */
  url(path?: string): string;
  /** A page of a new visitor: nothing cached, nothing stored. It is closed after the test. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** A page of a reader who has nothing stored, but may have been here before. Another has it after the test. */
  reader(options?: Reader): Promise<Page>;
  /** A reader at a path. */
  open(path: string, options?: Reader): Promise<Page>;
}

/** What may be asked for of a page that others have had. */
export type Reader = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'permissions' | 'viewport' | 'colorScheme'>;

let browser: Promise<Browser> | undefined;
const served = new Map<string, ReturnType<typeof serve>>();
const kept = new Map<string, Page[]>();

/** Call it at the top of a test file: the site is served while the file's tests run. Gives the address of a path of it. */
export function useServer({ name, dir, base }: Pick<BuiltSite, 'name' | 'dir' | 'base'>): OpenSite['url'] {
  let own: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    ensureBuilt(name, dir);
    own = await serve({ dir, base, port: 0 });
  });
  afterAll(() => own?.close());
  return (path = '') => `${started(own).url}${path}`;
}

/** Call it at the top of a test file: the site is served, and a browser open, while tests run. */
export function useSite({ name, dir, base }: BuiltSite): OpenSite {
  let origin: string | undefined;
  beforeAll(async () => {
    ensureBuilt(name, dir);
    const server = served.get(dir) ?? serve({ dir, base, port: 0, compress: false });
    served.set(dir, server);
    browser ??= ownBrowser();
    origin = (await server).url;
  });

  const url: OpenSite['url'] = (path = '') => `${started(origin)}${path}`;
  const visitor: OpenSite['visitor'] = async (options) => {
    const page = await (await started(browser)).newPage(options);
    onTestFinished(() => page.close());
    return page;
  };
  const reader: OpenSite['reader'] = async ({ viewport, colorScheme, ...options } = {}) => {
    const pages = keptPages(`${dir} ${JSON.stringify(options)}`);
    const page = pages.pop() ?? (await (await started(browser)).newPage(options));
    onTestFinished(async () => {
      if (await isCleaned(page, url('robots.txt'))) pages.push(page);
    });
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: colorScheme ?? null });
    return page;
  };
  const open: OpenSite['open'] = async (path, options) => {
    const page = await reader(options);
    await page.goto(url(path));
    return page;
  };
  return { url, visitor, reader, open };
}

/** Looks at files of a site, three readers at a time: the browser draws one page while another is asked. */
export async function lookAt(
  site: OpenSite,
  files: readonly string[],
  look: (page: Page, file: string) => Promise<void>,
  options?: Reader,
): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    const page = await site.reader(options);
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await page.goto(site.url(file.replace(/(^|\/)index\.html$/, '$1')));
      await look(page, file);
    }
  };
  await Promise.all([work(), work(), work()]);
}

function keptPages(key: string): Page[] {
  const pages = kept.get(key) ?? [];
  kept.set(key, pages);
  return pages;
}

/** Leaves nothing on a page of what a test did there; false of one on which that cannot be done, which is closed. */
async function isCleaned(page: Page, blank: string): Promise<boolean> {
  try {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    await page.mouse.move(0, 0);
    // A page may note something as it is left.
    await page.goto(blank);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    return true;
  } catch {
    await page.close();
    return false;
  }
}

function ensureBuilt(name: string, dir: string): void {
  if (!existsSync(dir)) throw new Error(`The site "${name}" could not be built: see the build's messages.`);
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The site is served only while tests run: ask for it inside a test.');
  return thing;
}
