// The one browser of all tests that need one. Vitest calls setup() once for each group of tests; it is closed after them.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser, launchOptions } from '../../scripts/setup/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the browser. */
    browser: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(launchOptions(await ensureBrowser()));
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
