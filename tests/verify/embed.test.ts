// Every card of every site at the width that it is made for: it fits the height that its frame is told, and leaves little of it free.
import { describe, expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { useSite } from '../browser/browser.ts';
import { heightFaults } from '../browser/cards.ts';
import { fixture, report } from '../sites.ts';

describe.each([report, fixture])('the site "$name"', (built) => {
  const site = useSite(built);

  test('tells the height of every card', async () => {
    const own = loadSoundReport(built.content, { origin: built.origin, base: built.base, indexed: true });
    const cards = own.units.flatMap((unit) => own.languages.map((locale) => ({ unit, locale })));
    expect(cards.length).toBeGreaterThan(20);
    expect(await heightFaults(site, own, cards, await site.reader())).toEqual([]);
  });
});
