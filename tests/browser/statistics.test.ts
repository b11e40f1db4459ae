// The filters of the list of statistics, which work by styles alone.
import { describe, expect, test } from 'vitest';
import { combinations } from '../../src/components/statistics/list/filter-styles.ts';
import { loadSoundReport } from '../../src/load.ts';
import { statisticParts } from '../../src/model/statistic/report-statistics.ts';
import { fixture, report } from '../sites.ts';
import { useSite } from './browser.ts';

describe.each([report, fixture])('the list of statistics of the site "$name", without JavaScript', (built) => {
  const site = useSite(built);
  const parts = statisticParts(loadSoundReport(built.content));

  test('shows for each pair of choices what fits both, and says how many', async () => {
    const page = await site.open('en/statistics/', { javaScriptEnabled: false });
    const wrong: string[] = [];
    for (const { part, measure, count } of combinations(parts)) {
      const choice = page.locator(`#measure-${measure}`);
      if ((await choice.count()) === 0) continue;
      await page.locator(`#part-${part}`).check();
      await choice.check();
      const visible = await page.locator('.entry:visible').count();
      const groups = await page.locator('section.group:visible').count();
      const said = await page.locator('.shown span:visible').allTextContents();
      const isSaid = said.length === 1 && (count === 0 || said[0]?.startsWith(`${count} `));
      if (visible !== count || !isSaid || groups > visible) wrong.push(`${part}, ${measure}: ${visible}, ${said}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is filtered by arrow keys, too', async () => {
    const page = await site.open('en/statistics/', { javaScriptEnabled: false });
    await page.locator('#part-all').focus();
    await page.keyboard.press('ArrowRight');
    const [first] = parts;
    expect(await page.locator(`#part-${first?.unit.id}`).isChecked()).toBe(true);
    expect(await page.locator('.entry:visible').count()).toBe(first?.statistics.length);
  });

  test('prints whole, without the filters', async () => {
    const page = await site.open('en/statistics/', { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const all = parts.reduce((sum, { statistics }) => sum + statistics.length, 0);
    expect(await page.locator('.entry:visible').count()).toBe(all);
    expect(await page.locator('.filters:visible').count()).toBe(0);
  });
});
