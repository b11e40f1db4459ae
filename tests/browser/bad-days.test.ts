// A sample of readers' bad days; tests/verify/bad-days.test.ts has every file and every day.
import { expect, test } from 'vitest';
import { fixture } from '../sites.ts';
import { befalls, doings, faultOf, visitor } from './bad-days.ts';
import { useSite } from './browser.ts';

const site = useSite(fixture);

test('a page whose files are gone, as the site was built anew, has its words, and a way to what is asked for', async () => {
  const page = await visitor(site);
  await page.route((url) => url.pathname.includes('/_astro/'), befalls['is gone']);
  const faults: string[] = [];
  for (const name of ['reads a chapter from a link', 'searches from the header', 'cites a passage', 'opens a folder']) {
    const doing = doings[name];
    const fault = doing ? await faultOf(page, site, doing) : 'nobody does that';
    if (fault) faults.push(`who ${name}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test.each([
  ['cites a passage', /\/id\//],
  ['copies a citation', /\/_astro\/cite-/],
  ['shows a chart otherwise', /\/_astro\/open-/],
  ['searches on the page', /\/search\/cy\/words\.json/],
])('who %s is told where what it takes does not come', async (name, lost) => {
  const page = await visitor(site);
  await page.route(lost, (route) => route.abort());
  const doing = doings[name];
  expect(doing && (await faultOf(page, site, doing))).toBeUndefined();
  // It is still the page that was open.
  expect(page.url()).toBe(site.url(doing?.at));
  if (!name.startsWith('copies')) return;
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe((await page.locator('[data-citation]').first().innerText()).trim());
});
