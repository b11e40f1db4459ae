import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of the process that this test file runs in; no other file that runs meanwhile has it. */
export function ownBrowser(): Promise<Browser> {
  const browsers = inject('browsers');
  const address = browsers[Number(process.env.VITEST_POOL_ID) % browsers.length];
  if (address === undefined)
    throw new Error('Vitest gave this process no number (VITEST_POOL_ID), or no browser runs.');
  return chromium.connect(address);
}
