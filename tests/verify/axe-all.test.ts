import { describe, expect, test } from 'vitest';
import { allLooks, violations, violationsOnPhone } from '../browser/accessibility.ts';
import { useSite } from '../browser/browser.ts';
import { pageFiles, sample } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

/** Wide screens show some of a page that narrow ones fold, the same of all pages of a kind. */
const atDesk = allLooks.filter(({ width }) => width > 390);

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const files = pageFiles(built);

  test('has no accessibility fault on any page, light or dark', async () => {
    expect(files.length).toBeGreaterThan(0);
    expect(await violationsOnPhone(site, files)).toEqual([]);
    expect(await violations(site, sample(files), atDesk)).toEqual([]);
  });
});
