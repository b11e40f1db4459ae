// A page of each kind of both sites, in either language, in all that readers bring along.
import { describe, expect, test } from 'vitest';
import { useSite } from '../browser/browser.ts';
import { faultsOf } from '../browser/page-faults.ts';
import { pageFiles, roomPages } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

describe.each([report, fixture])('of a page of each kind of the site "$name", in either language,', (built) => {
  const site = useSite(built);

  test('nothing is lost or too small to touch, and nothing amiss for assistive technology', async () => {
    const none: never[] = [];
    expect(await faultsOf(site, built, undefined, roomPages(pageFiles(built)))).toEqual({
      narrow: none,
      spaced: none,
      large: none,
      touched: none,
      heard: none,
    });
  });
});
