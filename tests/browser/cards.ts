// How high cards are where they stand in a frame as wide as they are made for.
import type { Page } from 'playwright-core';
import { cardHeight } from '../../src/formats/card/card-height.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { path } from '../../src/model/address/permalink.ts';
import type { Report } from '../../src/model/report.ts';
import type { Unit } from '../../src/model/unit/unit.ts';
import type { OpenSite } from './browser.ts';

/** How much of its height a card may leave free: a line or so of the shortest. */
const most = 0.15;

export interface Card {
  unit: Unit;
  locale: Locale;
}

/** What is wrong with the heights of cards, each as "en/embed/c1/: 240 pixels high, told 220". */
export async function heightFaults(site: OpenSite, report: Report, cards: Card[], page: Page): Promise<string[]> {
  // Of a low frame all of a card's height is seen.
  await page.setViewportSize({ width: 600, height: 20 });
  const faults: string[] = [];
  for (const { unit, locale } of cards) {
    const address = path({ to: 'embed', id: unit.id }, locale).slice(1);
    await page.goto(site.url(address));
    const own = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
    const told = cardHeight(report, unit, locale);
    if (own > told || own < told * (1 - most)) faults.push(`${address}: ${own} pixels high, told ${told}`);
  }
  return faults;
}
