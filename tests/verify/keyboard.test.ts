// A page of each kind from its first stop of Tab to its last: each is reached, seen, in the order of the page, and lets go.
import { describe, expect, test } from 'vitest';
import { lookAt, useSite } from '../browser/browser.ts';
import { walkThrough } from '../browser/walk.ts';
import { isCard, pageFiles, roomPages, sample } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';

/** Each site in one language and one width: a page's kind decides what its stops are. Cards have one link, and one will do. */
const walks = [
  { built: report, rooms: /^cy\//, viewport: { width: 390, height: 844 } },
  { built: fixture, rooms: /^en\/|^id\/|^[^/]*$/, viewport: { width: 1280, height: 844 } },
];
/** Nothing but stops, hundreds of them, all of the same kinds. */
const isEndless = (file: string) => /^cy\/(ffynhonnell|mynegair|llawn)\//.test(file);

describe.each(walks)('the site "$built.name"', ({ built, rooms, viewport }) => {
  const site = useSite(built);

  test('has no stop of Tab that is hidden, out of order, never reached or does not let go', async () => {
    const pages = pageFiles(built);
    const all = [...new Set([...sample(pages), ...roomPages(pages)])].filter(
      (file) => rooms.test(file) && !isEndless(file),
    );
    const [card] = all.filter(isCard);
    const files = all.filter((file) => !isCard(file) || file === card);
    expect(files.length).toBeGreaterThan(20);
    const faults: string[] = [];
    const walk = async (page: Parameters<typeof walkThrough>[0], file: string) => {
      faults.push(...(await walkThrough(page)).map((fault) => `${file}: ${fault}`));
    };
    await lookAt(site, files, walk, { viewport });
    expect(faults).toEqual([]);
  });
});
