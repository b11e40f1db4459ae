import { describe, expect, test } from 'vitest';
import { allLooks, fewLooks, violations } from '../browser/accessibility.ts';
import { useSite } from '../browser/browser.ts';
import { pageFiles, sample } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

/** Of one page of each kind: a phone in the dark, and a desk in the light. */
const otherLooks = allLooks.filter((look) => !fewLooks.includes(look));

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);
  const files = pageFiles(built);

  test('has no accessibility fault on any page, light or dark', async () => {
    expect(files.length).toBeGreaterThan(0);
    expect(await violations(site, files, fewLooks)).toEqual([]);
    expect(await violations(site, sample(files), otherLooks)).toEqual([]);
  });
});
