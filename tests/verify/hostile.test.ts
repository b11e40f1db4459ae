// A report with an attacker's words wherever the loading lets them pass: whatever is made of it holds them as words.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkProblems } from '../../scripts/check/links.ts';
import { serve } from '../../scripts/serve.ts';
import { ownBrowser } from '../browser/own-browser.ts';
import { cellsOf } from '../formats/table.ts';
import { type Hostile, writeHostile } from '../hostile-report.ts';
import { pageFiles, sample } from '../site/site-files.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const site = { ...fixture, name: 'hostile', content: join(folder, 'content'), dir: join(folder, 'site') };
let hostile: Hostile;

beforeAll(() => {
  hostile = writeHostile(fixture.content, site.content);
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The hostile report could not be built: see the messages above.');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (pattern: string): string[] => globSync(pattern, { cwd: site.dir }).sort();
const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

/** Elements that only an attack can have made, and attributes that run something. */
const isForeign = (name: string, attributes: Record<string, string>): boolean =>
  /^zq|^(iframe|object|embed|style|base)$/.test(name) ||
  (name === 'img' && attributes.src === 'x') ||
  (name === 'script' && attributes.src === undefined && !/^application\/(ld\+)?json$/.test(attributes.type ?? '')) ||
  Object.entries(attributes).some(([key, value]) => /^on|^zq/.test(key) || /^\s*javascript:/i.test(value));

/** What has become of it in markup: HTML, or XML where nothing may be ill-formed. */
function foreignIn(where: string, text: string, xmlMode: boolean): string[] {
  const faults: string[] = [];
  if (xmlMode) {
    const onError = (level: string, message: string) => faults.push(`${where}: ${level}: ${message}`);
    new DOMParser({ onError }).parseFromString(text, 'text/xml');
  }
  const found = DomUtils.findAll(
    ({ name, attribs }) => isForeign(name, attribs),
    parseDocument(text, { xmlMode }).children,
  );
  return [...faults, ...found.map(({ name }) => `${where}: <${name}>`)];
}

test('many texts may hold such words, and each that may not is told with its file and a remedy', () => {
  expect(hostile.passed.length).toBeGreaterThan(250);
  expect(hostile.refused.length).toBeGreaterThan(100);
  // A place, or the name of what it is about; then what is wrong, and what must be or mends it.
  const untold = hostile.refused.filter(
    ({ problem }) => !/^[\w./-]+(:\d+)*:? \S.*(must|only|\. \p{Lu})/su.test(problem),
  );
  expect(untold).toEqual([]);
});

test('in pages nothing of it is an element, an attribute or code, and readers see it', () => {
  const pages = files('**/*.html');
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.flatMap((file) => foreignIn(file, read(file), false))).toEqual([]);
  // Links, addresses, inline code and fetches of the whole site besides.
  expect(
    linkProblems(site.dir, { base: '/', origin: site.origin, allowed: [] }).filter(
      (each) => !/leads to a site that/.test(each),
    ),
  ).toEqual([]);
  const seen = pages.map((file) => DomUtils.textContent(parseDocument(read(file)).children)).join('\n');
  const shown = hostile.passed.filter(({ mark }) => seen.includes(mark));
  // What nobody reads: guidance for the Welsh, names of things that no page of this report says.
  expect(shown.length).toBeGreaterThan(150);
  expect(seen).toMatch(/<img src=x onerror=zq[a-z]{3}\(\)>/);
});

test('files of XML are well-formed: drawings, feed, sitemap, and what is in the books and Word documents', () => {
  const xml = files('**/*.{xml,svg}');
  expect(xml.length).toBeGreaterThan(5);
  expect(xml.flatMap((file) => foreignIn(file, read(file), true))).toEqual([]);
  const zipped = files('downloads/*.{epub,docx}');
  expect(zipped.length).toBeGreaterThan(5);
  const faults = zipped.flatMap((file) =>
    Object.entries(unzipSync(new Uint8Array(readFileSync(join(site.dir, file))))).flatMap(([part, bytes]) =>
      /\.(xml|rels|xhtml|opf|ncx|svg)$/.test(part) ? foreignIn(`${file} ${part}`, strFromU8(bytes), true) : [],
    ),
  );
  expect(faults).toEqual([]);
  expect(files('downloads/*.pdf')).toHaveLength(2);
});

test('data are data: JSON is read, a cell of a table begins with no formula, a citation stays in its fields', () => {
  for (const file of files('**/*.json')) {
    const value: unknown = JSON.parse(read(file));
    const html = typeof value === 'object' && value !== null ? Reflect.get(value, 'html') : undefined;
    if (file.startsWith('oembed/')) expect(foreignIn(file, String(html), false), file).toEqual([`${file}: <iframe>`]);
  }
  const tables = files('**/*.csv');
  expect(tables.length).toBeGreaterThan(10);
  for (const file of tables) {
    const rows = cellsOf(read(file));
    expect(new Set(rows.map(({ length }) => length)).size, file).toBe(1);
    expect(
      rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)),
      file,
    ).toEqual([]);
  }
  for (const file of files('**/cite/*.bib')) {
    const bare = read(file).replace(/\\./g, '');
    expect(bare.split('{').length, file).toBe(bare.split('}').length);
    expect(bare.match(/^@/gm), file).toHaveLength(1);
  }
  for (const file of files('**/cite/*.ris')) {
    const text = read(file);
    expect(
      text.split(/\r?\n/).filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
      file,
    ).toEqual([]);
    expect(text.match(/^TY {2}- /gm), file).toHaveLength(1);
  }
});

/** Without the fields of its head, which are texts of JSON, and without what stands between fences. */
const bodyOf = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(`{3,})[\s\S]*?^\1$/gm, '');

test('in Markdown no sign of it is a tag or a link', () => {
  const twins = files('{en,cy}/**/*.md');
  expect(twins.length).toBeGreaterThan(50);
  const tags = [...twins, 'llms.txt'].flatMap((file) =>
    [...bodyOf(read(file)).matchAll(/(?<!\\)<(img|script|\/title|zq)[^\n]{0,40}|(?<!\\)\[zq[a-z]{3}\]\(x\)/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(tags).toEqual([]);
});

test('nothing of it runs in a browser that knows no policy, in any function', async () => {
  const served = await serve({ dir: site.dir, port: 0 });
  const browser = await ownBrowser();
  const context = await browser.newContext({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    const page = await context.newPage();
    const ran: string[] = [];
    await page.exposeFunction('ran', (what: string) => ran.push(`${page.url()}: ${what}`));
    // An attack calls a function by the name of its mark.
    await page.addInitScript(
      (marks: string[]) => {
        for (const mark of marks) Reflect.set(globalThis, mark, () => Reflect.get(globalThis, 'ran')(mark));
      },
      hostile.passed.map(({ mark }) => mark),
    );
    page.on('pageerror', (error) => ran.push(`${page.url()}: ${error.message}`));
    const look = async () => {
      const found = await page.evaluate(
        () => [...document.querySelectorAll('img[src="x"], script:not([src], [type])')].length,
      );
      if (found > 0) ran.push(`${page.url()}: ${found} elements of an attack`);
    };
    for (const file of sample(pageFiles(site))) {
      await page.goto(`${served.url}${file.replace(/(^|\/)index\.html$/, '$1')}`);
      await look();
    }
    await page.goto(`${served.url}en/search/?kind=statistic&kind=quotation`);
    await page.waitForSelector('ol[aria-busy=false] [data-result]');
    await look();
    await page.goto(`${served.url}en/chapters/1/`);
    await page.locator('a[data-search-link]').first().click();
    await page.fill('dialog input[type="search"]', 'onerror');
    await page.locator('[data-quick-result]').first().waitFor();
    await look();
    await page.goto(`${served.url}en/chapters/1/`);
    await page.locator('.row:has([id="p1.1"]) a.cite').first().click();
    await page.getByRole('dialog').waitFor();
    await look();
    await page.goto(`${served.url}en/figures/f1/`);
    await page.locator('[data-chart-open]').first().click();
    await page.waitForSelector('.chart-live canvas');
    await look();
    await page.goto(`${served.url}en/collection/#c1,q1`);
    await page.waitForSelector('[data-passage="q1"] [data-ref]');
    await look();
    expect(ran).toEqual([]);
  } finally {
    await context.close();
    await browser.close();
    await served.close();
  }
});
