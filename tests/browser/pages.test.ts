// A page of each kind, once each, in all that readers bring along. tests/verify/pages.test.ts has them in both languages, and
// tests/verify/axe-all.test.ts every page in every look.
import { describe, expect, test } from 'vitest';
import { fixture, report, subpath } from '../sites.ts';
import { useSite } from './browser.ts';
import { type Faults, faultsOf, narrow, tooWide } from './page-faults.ts';

/** Of each site all but the pages of one language, which have their turn in `npm run verify`. */
const asked = [
  { built: report, without: 'en/' },
  { built: fixture, without: 'cy/' },
];

describe.each(asked)('of a page of each kind of the site "$built.name", without $without', ({ built, without }) => {
  const site = useSite(built);
  let faults: Promise<Faults> | undefined;
  const found = () => {
    faults ??= faultsOf(site, built, (file) => !file.startsWith(without));
    return faults;
  };

  test('nothing scrolls sideways at 320 pixels, which is 1280 at 400 %', async () => {
    expect((await found()).narrow).toEqual([]);
  });
  if (without !== 'cy/') {
    test('nothing is lost with the spacing and the fonts of readers at 320 pixels', async () => {
      expect((await found()).spaced).toEqual([]);
    });
    test('nothing is lost at 320 pixels with text twice as large', async () => {
      expect((await found()).large).toEqual([]);
    });
  }
  test('on a phone whatever is touched has room', async () => {
    expect((await found()).touched).toEqual([]);
  });
  test('nothing is amiss for assistive technology, on a phone in the light or at a desk in the dark', async () => {
    expect((await found()).heard).toEqual([]);
  });
});

describe('below a path', () => {
  const site = useSite(subpath);

  test('a page has its styles: nothing scrolls sideways at 320 pixels', async () => {
    const page = await site.open('en/chapters/1/', { viewport: narrow });
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });
});
