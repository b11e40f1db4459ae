// The browsers of all tests that need one: one for each of Vitest's workers, as a browser has one clipboard. Vitest calls setup()
// once for each group of tests; they are closed after them.
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
  const count = project.name === 'verify' ? 1 : availableParallelism();
  const servers = await Promise.all(Array.from({ length: count }, () => chromium.launchServer(options)));
  project.provide(
    'browsers',
    servers.map((server) => server.wsEndpoint()),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
