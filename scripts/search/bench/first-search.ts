// A reader's first search, from the page of a chapter until the link to what they mean is there.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Conditions, impose } from './conditions.ts';
import { reader } from './reader.ts';
import { type Fetched, traffic } from './traffic.ts';

/** How a reader comes to a box to search in, and what they see. Addresses are whole. */
export interface Way {
  name: string;
  /** Gets ready to go there, before the measure runs; what is returned goes. */
  ready(page: Page): Promise<() => Promise<unknown>>;
  box: string;
  /** What the link to a unit is. */
  link(id: string): string;
  /** What is there once the answer is whole; without one it is whole with the link. */
  whole?: string;
}

export interface Asked {
  chapter: string;
  q: string;
  /** The units that are meant. */
  ids: Iterable<string>;
}

/** Times in milliseconds since the reader set off. */
export interface FirstSearch {
  /** Until there was a box to type in. */
  box: number;
  /** Until the link was visible. */
  visible: number;
  /** Until the answer was whole. */
  whole: number;
  /** Everything that the page asked for. */
  fetched: Fetched[];
}

/** The first search of a new visitor, and the same again on a page of their own with what the browser has kept. */
export async function firstSearches(
  browser: Browser,
  way: Way,
  asked: Asked,
  conditions: Conditions,
): Promise<{ cold: FirstSearch; warm: FirstSearch }> {
  const context = await browser.newContext();
  try {
    const cold = await firstSearch(context, way, asked, conditions);
    return { cold, warm: await firstSearch(context, way, asked, conditions) };
  } finally {
    await context.close();
  }
}

/**
 * The first search of a page. Rejects, naming the search, when the link does not come.
 *
 * @param rest milliseconds that the reader stays after the answer
 */
export async function firstSearch(
  context: BrowserContext,
  way: Way,
  { chapter, q, ids }: Asked,
  conditions: Conditions,
  rest = 0,
): Promise<FirstSearch> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const record = traffic(session);
    await session.send('Network.enable');
    const link = [...ids].map((id) => way.link(id)).join();
    const seen = await reader(page, session, { box: way.box, q, link, whole: way.whole ?? link });
    await page.goto(chapter, { waitUntil: 'load' });
    await record.quiet();
    const go = await way.ready(page);
    await impose(session, conditions);
    record.restart();
    const begun = Date.now();
    const [{ box, link: visible, whole }] = await Promise.all([seen.answer, go()]);
    await new Promise((resolve) => setTimeout(resolve, rest));
    await record.quiet();
    return { box: box - begun, visible: visible - begun, whole: whole - begun, fetched: record.fetched() };
  } catch (cause) {
    throw new Error(`No answer to "${q}" by way of ${way.name}: ${cause}`, { cause });
  } finally {
    await page.close();
  }
}
