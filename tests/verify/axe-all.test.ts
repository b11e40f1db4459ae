import { describe, expect, test } from 'vitest';
import { allLooks, violations } from '../browser/accessibility.ts';
import { useSite } from '../browser/browser.ts';
import { pageFiles } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test('has no accessibility fault on any page, at a desk or on a phone, light or dark', async () => {
    const files = pageFiles(built);
    expect(files.length).toBeGreaterThan(0);
    expect(await violations(site, files, allLooks)).toEqual([]);
  });
});
