import { expect, test } from 'vitest';
import { type OpenSite, useSite } from '../browser/browser.ts';
import { isChapter, isLarge, pageFiles, readPage, weight } from '../site/site-files.ts';
import { report } from '../sites.ts';

const FIRST_VISIT = 40_000;
const HTML_AND_CSS = 14_000;
const JAVASCRIPT = 6_000;

/** So many pages of those that name the same files are opened: the heaviest, as they have most in them. */
const opened = 3;

/** What pages that name the same files ask for: those files, and what their scripts fetched on the pages that were opened. */
interface Alike {
  pages: string[];
  fetched: Map<string, Kind>;
}
type Kind = 'stylesheet' | 'script' | 'font' | 'other';

const site = useSite(report);

test('a first visit to any page weighs little, fonts and scripts included', async () => {
  const files = pageFiles(report).filter((file) => !isLarge(file));
  expect(files.length).toBeGreaterThan(0);
  const alike = Map.groupBy(files, (file) => named(file).join(' '));
  const waiting = [...alike.values()].map((pages): Alike => ({ pages, fetched: new Map() }));
  const over: string[] = [];
  const work = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const heaviest = each.pages.toSorted((a, b) => weight(report, b) - weight(report, a));
      for (const file of heaviest.slice(0, opened))
        for (const [name, kind] of await fetchedBy(site, file)) each.fetched.set(name, kind);
      over.push(...each.pages.flatMap((file) => excess(file, each)));
    }
  };
  await Promise.all([work(), work(), work()]);
  expect(over.sort()).toEqual([]);
});

/** The files that a page's own HTML names. */
const named = (file: string): string[] =>
  readPage(report, file)
    .links.filter(({ element }) => /^(script|link (stylesheet|preload|modulepreload))/.test(element))
    .map(({ url, element }) => `${element} ${url.pathname}`)
    .sort();

/** What a new visitor's browser fetches for a page, but for the page and the sheet for paper: that comes after all that a visit shows. */
async function fetchedBy(site: OpenSite, file: string): Promise<Map<string, Kind>> {
  const page = await site.visitor();
  const fetched = new Map<string, Kind>();
  page.on('request', (request) => {
    const type = request.resourceType();
    if (type !== 'document')
      fetched.set(
        fileAt(request.url()),
        type === 'stylesheet' || type === 'script' || type === 'font' ? type : 'other',
      );
  });
  await page.goto(site.url(file.replace(/(^|\/)index\.html$/, '$1')));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const paper = await page.evaluate(() =>
    [...document.querySelectorAll('link')].filter(({ media }) => media === 'print').map(({ href }) => href),
  );
  await page.close();
  for (const sheet of paper) fetched.delete(fileAt(sheet));
  return fetched;
}

/** What is over its limit. */
function excess(file: string, { fetched }: Alike): string[] {
  const sum = (...kinds: Kind[]) =>
    [...fetched].filter(([, kind]) => kinds.includes(kind)).reduce((total, [name]) => total + weight(report, name), 0);
  const own = weight(report, file);
  const limits: [what: string, bytes: number, most: number][] = [
    ['first visit', own + sum('stylesheet', 'script', 'font', 'other'), FIRST_VISIT],
    ['JavaScript', sum('script'), JAVASCRIPT],
  ];
  if (isChapter(file)) limits.push(['HTML and CSS', own + sum('stylesheet'), HTML_AND_CSS]);
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
