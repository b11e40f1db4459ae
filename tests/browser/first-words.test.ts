// On a phone the words that one came for begin on the first screen: those of the report, or the first entry of a list that the
// edition makes.
import { describe, expect, test } from 'vitest';
import { isCard, isChapter, pageFiles, sample } from '../site/site-files.ts';
import { type BuiltSite, fixture, report } from '../sites.ts';
import { lookAt, useSite } from './browser.ts';

const phone = { width: 390, height: 844 };
/** The last pixel at which they may begin. */
const limit = 420;

/** What one comes for, on whichever page has it. */
const first = [
  '.words',
  'blockquote',
  'li > .line',
  '.rows a',
  '.subject-list h2',
  'h2.speaker',
  '.map a',
  '[data-chart-static]',
  '.chart',
  '.numeral',
  '.counted a',
  '.entries dt',
  '.entry > dt',
  '.prose > p',
  '.twin-words p:not(.label)',
  '.twin-words .chart',
  '.side-by-side .both > [lang] > :is(p, ul):not(.h1, .h2)',
  '.front .subtitle',
  '.guide p',
  '.described',
]
  .map((each) => `main ${each}`)
  .join(', ');

/** The search page is a box first, and the folder of passages empty; what follows is made by the script. */
const search = /^(en\/(search|collection)|cy\/(chwilio|casgliad))\//;
/** A chapter in both languages, under the titles of both. */
const isInBoth = (file: string) => /^(en\/side-by-side|cy\/ochr-yn-ochr)\/ch\d+\//.test(file);
/** The page of a room of the site, and what stands at its root. */
const isRoom = (file: string) => /^((en|cy)\/([^/]+\/)?)?index\.html$/.test(file);

const isStatistic = (file: string) => /^(en\/statistics|cy\/ystadegau)\/.+\/index\.html$/.test(file);

/** One page of each kind, every room and every chapter, in one language or both; not what only leads to a new address. */
const pagesOf = (built: BuiltSite): string[] => {
  const all = pageFiles(built);
  const every = all.filter((file) => isChapter(file) || isRoom(file) || isInBoth(file));
  // Welsh words are the longer: of the fixture they tell enough.
  const some = built === fixture ? all.filter((file) => !file.startsWith('en/')) : all;
  return [...new Set([...sample(all), ...every])].filter(
    (file) => some.includes(file) && !search.test(file) && !isCard(file),
  );
};

describe.each([report, fixture])('of the site "$name"', (built) => {
  const site = useSite(built);

  test(`the first words of every kind of page begin within ${limit} pixels on a phone`, async () => {
    const late: string[] = [];
    await lookAt(
      site,
      pagesOf(built),
      async (page, file) => {
        // Of a number the report's words are its proof: they, too, and not the numeral alone.
        const tops = await page.$$eval(isStatistic(file) ? 'main .words' : first, (found) =>
          found.filter((each) => each.checkVisibility()).map((each) => Math.round(each.getBoundingClientRect().top)),
        );
        const top = Math.min(...tops);
        if (top > limit) late.push(`${file}: begins at ${top}, ${top - limit} too late`);
      },
      { viewport: phone, javaScriptEnabled: false },
    );
    expect(late).toEqual([]);
  });
});
