// What only a report with evidence has, with the keyboard alone.
import { expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';
import { goAndPress, tabTo } from '../walk.ts';

const site = useSite(report);

test('what a block bears on is unfolded and followed, and so is what a conclusion rests on', async () => {
  const page = await site.open('cy/penodau/3/', { viewport: { width: 390, height: 844 } });
  const faults = await goAndPress(page, 'details.bearings > summary', 'Enter');
  faults.push(...(await goAndPress(page, 'details.bearings[open] a', 'Enter')));
  await page.waitForURL(/\/cy\/casgliadau\/c\d+\/$/);
  faults.push(...(await goAndPress(page, '[id^="on-"] a', 'Enter')));
  await page.waitForURL((url) => !/casgliadau/.test(url.pathname));
  expect(faults).toEqual([]);
});

test('the cells of the map’s table are gone through, and lead to their lists', async () => {
  const page = await site.open('en/map/');
  expect(await tabTo(page, '.map td a')).toEqual([]);
  const to = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.hash}`.endsWith(to.replace(/^.*?(?=#|\/en)/, '')));
});
