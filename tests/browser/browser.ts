// One browser and one served site for a file of browser tests.
import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { ensureBrowser, launch } from '../../scripts/setup/browser.mjs';
import type { BuiltSite } from '../sites.ts';

export interface OpenSite {
  /** The address of a path of the site, for example "en/chapters/3/". */
  url(path?: string): string;
  /** A page of a new visitor: nothing cached, nothing stored. Close it when done. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** A new visitor at a path. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Call it at the top of a test file: the site is served while the file's tests run. Gives the address of a path of it. */
export function useServer({ name, dir, base }: Pick<BuiltSite, 'name' | 'dir' | 'base'>): OpenSite['url'] {
  let served: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    if (!existsSync(dir)) throw new Error(`The site "${name}" could not be built: see the build's messages.`);
    served = await serve({ dir, base, port: 0 });
  });
  afterAll(() => served?.close());
  return (path = '') => `${started(served).url}${path}`;
}

/** Call it at the top of a test file: the site is served and a browser open while the file's tests run. */
export function useSite(site: BuiltSite): OpenSite {
  const url = useServer(site);
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(await ensureBrowser());
  });
  afterAll(() => browser?.close());

  const visitor = (options?: BrowserContextOptions) => started(browser).newPage(options);
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await visitor(options);
    await page.goto(url(path));
    return page;
  };
  return { url, visitor, open };
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The site is served only while tests run: ask for it inside a test.');
  return thing;
}
