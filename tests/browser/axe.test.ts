import { describe, expect, test } from 'vitest';
import { pageFiles, sample } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';
import { fewLooks, violations } from './accessibility.ts';
import { useSite } from './browser.ts';

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test('has no accessibility fault on a page of each kind, in either language, at a desk or on a phone, light or dark', async () => {
    const files = sample(pageFiles(built));
    expect(files.length).toBeGreaterThan(0);
    expect(await violations(site, files, fewLooks)).toEqual([]);
  });
});
