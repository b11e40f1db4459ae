// Pages as readers see them who have forced their colours, or asked that nothing moves.
import { describe, expect, test } from 'vitest';
import { pageFiles, roomPages, sample } from '../site/site-files.ts';
import { type BuiltSite, fixture, report } from '../sites.ts';
import { lookAt, useSite } from './browser.ts';
import { lostInForcedColours, movesAnyway } from './display-settings.ts';

const site = useSite(fixture);

/** English pages of each kind; of cards and neutral pages some. */
const pagesOf = (built: BuiltSite) => {
  const all = pageFiles(built);
  const kinds = [...new Set([...sample(all), ...roomPages(all), ...all.filter((file) => /^en\/figures\//.test(file))])];
  return kinds.filter((file) => /^en\/(?!embed)|^en\/embed\/(c1|f1|q1)\/|^id\/c1\/index|^index/.test(file));
};

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test('says and draws as much in forced colours, light or dark, and moves nothing of itself', async () => {
    const files = pagesOf(built);
    expect(files.length).toBeGreaterThan(25);
    const faults: string[] = [];
    await lookAt(site, files, async (page, file) => {
      const found = [
        ...(await movesAnyway(page)),
        ...(await lostInForcedColours(page, 'light')),
        ...(await lostInForcedColours(page, 'dark')),
      ];
      await page.emulateMedia({ forcedColors: null, reducedMotion: null, colorScheme: null });
      faults.push(...found.map((fault) => `${file}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });
});

test('what forced colours take away is known, and what moves', async () => {
  const page = await site.visitor();
  await page.setContent(
    `<style>i{display:block;block-size:9px;background:#c00} b{transition:all 1s} button{border:0;background:#ccc}</style>
    <p>Words</p><i></i><b>x</b><button>Go</button><svg><rect width="9" height="9" fill="#eee"/></svg>`,
  );
  expect(await movesAnyway(page)).toEqual(['b.: goes over slowly']);
  expect(await lostInForcedColours(page, 'light')).toHaveLength(3);
});
