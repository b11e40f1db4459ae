import { expect, test } from 'vitest';
import { type OpenSite, useSite } from '../browser/browser.ts';
import { isChapter, isLarge, pageFiles, weight } from '../site/site-files.ts';
import { report } from '../sites.ts';

const FIRST_VISIT = 40_000;
const HTML_AND_CSS = 14_000;
const JAVASCRIPT = 6_000;

const site = useSite(report);

test('a first visit to any page weighs little, fonts and scripts included', async () => {
  const waiting = pageFiles(report).filter((file) => !isLarge(file));
  expect(waiting.length).toBeGreaterThan(0);
  const over: string[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      over.push(...(await excess(site, file)));
  };
  await Promise.all([work(), work(), work()]);
  expect(over.sort()).toEqual([]);
});

/** What is over its limit when a new visitor opens the page. */
async function excess(site: OpenSite, file: string): Promise<string[]> {
  const page = await site.visitor();
  const fetched = new Map<string, string>();
  page.on('request', (request) => fetched.set(fileAt(request.url()), request.resourceType()));
  await page.goto(site.url(file.replace(/(^|\/)index\.html$/, '$1')));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const paper = await page.evaluate(() =>
    [...document.querySelectorAll('link')].filter(({ media }) => media === 'print').map(({ href }) => href),
  );
  for (const sheet of paper) fetched.set(fileAt(sheet), 'sheet for paper');
  await page.close();
  const sum = (...types: string[]) =>
    [...fetched].filter(([, type]) => types.includes(type)).reduce((total, [name]) => total + weight(report, name), 0);
  const limits: [what: string, bytes: number, most: number][] = [
    // What paper needs is fetched after all that a visit shows.
    ['first visit', sum(...[...new Set(fetched.values())].filter((type) => type !== 'sheet for paper')), FIRST_VISIT],
    ['JavaScript', sum('script'), JAVASCRIPT],
    ...(isChapter(file) ? [['HTML and CSS', sum('document', 'stylesheet'), HTML_AND_CSS] as const] : []).map(
      ([what, bytes, most]): [string, number, number] => [what, bytes, most],
    ),
  ];
  return limits
    .filter(([, bytes, most]) => bytes > most)
    .map(
      ([what, bytes, most]) => `${file}: ${what} ${bytes} bytes, at most ${most}: ${[...fetched.keys()].join(', ')}`,
    );
}

function fileAt(url: string): string {
  const inside = new URL(url).pathname.slice(report.base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
