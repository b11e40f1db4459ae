import { describe, expect, test } from 'vitest';
import { allLooks, fewLooks, violations } from '../browser/accessibility.ts';
import { useSite } from '../browser/browser.ts';
import { pageFiles } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

/** Pages of one template, hundreds of them: each in the light and in the dark, at a desk or on a phone. */
const alike = /^(?:id|(?:en|cy)\/embed|en\/(?:side-by-side|concordance)|cy\/(?:ochr-yn-ochr|mynegair))\//;

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const files = pageFiles(built);
  const own = built === report ? files.filter((file) => !alike.test(file)) : [];

  test('has no accessibility fault on any page, light or dark', async () => {
    expect(files.length).toBeGreaterThan(0);
    expect(await violations(site, own, allLooks)).toEqual([]);
    const others = files.filter((file) => !own.includes(file));
    expect(await violations(site, others, fewLooks)).toEqual([]);
  });
});
