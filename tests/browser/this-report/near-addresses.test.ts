// Addresses as readers bring them along: nearly right.
import { expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const site = useSite(report);

test('an anchor nearly right lands at its passage', async () => {
  const page = await site.open('en/chapters/3/#P3.2.');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#p3.2');
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p3.2');
});

test.each(['id/C7/', 'id/p3.2./'])('an address that can mean one passage only, %s, leads to it', async (path) => {
  const page = await site.open(path);
  await page.waitForURL(/\/id\/(c7|p3\.2)\/$/);
});

test.each(['cy/conclusions/c7/', 'en/chapter/3/#P3.2'])(
  'an address nearly right, %s, is answered with the passage',
  async (path) => {
    const page = await site.open(path);
    const links = page.locator('[data-near]:visible a');
    expect(await links.count()).toBe(2);
    expect(await links.first().getAttribute('href')).toMatch(/\/id\/(c7|p3\.2)\/$/);
  },
);

test('an address like no other is answered without one', async () => {
  const page = await site.open('en/nothing-of-ours/');
  expect(await page.locator('[data-near]:visible').count()).toBe(0);
});
