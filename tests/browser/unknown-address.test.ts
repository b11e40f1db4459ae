// Where readers come who follow an address that is nearly right.
import { describe, expect, test } from 'vitest';
import { fixture, subpath } from '../sites.ts';
import { useSite } from './browser.ts';

describe.each([subpath, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test.each([
    ['id/C1/', 'id/c1/'],
    ['id/P1.1/', 'id/p1.1/'],
    ['id/p1.1.', 'id/p1.1/'],
    ['id/c1,', 'id/c1/'],
  ])('leads who comes to "%s" to "%s"', async (written, address) => {
    const page = await site.open(written);
    await page.waitForURL(site.url(address));
    expect(await page.locator('main [data-unit]').count()).toBe(1);
  });

  test.each(['id/C99/', 'id/c1/2001-01-01/', 'nowhere/C1/'])(
    'stays where "%s" is of no sure passage',
    async (written) => {
      const page = await site.open(written);
      expect(page.url()).toBe(site.url(written));
      expect(await page.locator('[data-near] a').count()).toBe(/c1\/|C1\//.test(written) ? 2 : 0);
    },
  );
});

describe('an id that moved', () => {
  const site = useSite(fixture);

  test('is led to in capital letters, and shows what has its place without a script', async () => {
    const page = await site.open('id/C6/');
    await page.waitForURL(site.url('id/c6/'));
    const plain = await site.open('id/c6/', { javaScriptEnabled: false });
    expect(await plain.locator('main [data-unit="c5"]').count()).toBe(1);
  });
});
