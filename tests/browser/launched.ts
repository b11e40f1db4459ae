// The browsers of all tests that need one: one for each file that is run at a time, as a browser has one clipboard. Vitest calls
// setup() once for each group of tests; they are closed after them.
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser, launchOptions } from '../../scripts/setup/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the browsers. */
    browsers: string[];
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const options = launchOptions(await ensureBrowser());
  const launches = Array.from({ length: availableParallelism() }, () => chromium.launchServer(options));
  const servers = await Promise.all(launches);
  const addresses = servers.map((server) => server.wsEndpoint());
  project.provide('browsers', addresses);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
