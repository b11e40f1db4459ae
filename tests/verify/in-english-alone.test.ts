// A report in English alone, by content alone: nothing of another language stands anywhere on its site.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkProblems } from '../../scripts/check/links.ts';
import { release } from '../../scripts/release.ts';
import { editionDigest } from '../../src/model/ledger/digest.ts';
import { publishedSchema, wordingsSchema } from '../../src/schemas/ledger.ts';
import { inEnglishAlone } from '../other-languages.ts';
import { pageFiles } from '../site/site-files.ts';
import { htmlFaults } from '../site/validity.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'in-english-'));
const site = { ...fixture, name: 'in English alone', content: join(folder, 'content'), dir: join(folder, 'site') };

beforeAll(() => {
  inEnglishAlone(site.content);
  publishWithMove();
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The report in English alone could not be built: see the messages above.');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes an edition that had one more conclusion, so that pages say where it went. */
function publishWithMove(): void {
  const write = (file: string, value: unknown) => writeFileSync(join(site.content, file), JSON.stringify(value));
  write('published.json', { editions: [], units: {} });
  write('changelog.json', [{ version: '0.9.0', date: '2024-02-29', summary: { en: 'The first.' } }]);
  expect(release(site.content)).toHaveProperty('made');
  const { editions, units } = publishedSchema.parse(
    JSON.parse(readFileSync(join(site.content, 'published.json'), 'utf8')),
  );
  const [edition] = editions;
  const { c5 } = units;
  if (!edition || !c5) throw new Error('The edition has conclusion 5.');
  const before = { ...units, c6: { ...c5, until: edition.version } };
  const { version, date } = edition;
  const kept = wordingsSchema.parse(JSON.parse(readFileSync(join(site.content, `wordings/${version}.json`), 'utf8')));
  write(`wordings/${version}.json`, { ...kept, units: { ...kept.units, c6: kept.units.c5 } });
  write('published.json', {
    editions: [{ version, date, digest: editionDigest([], edition, before) }],
    units: before,
  });
  write('redirects.json', [{ from: 'c6', to: 'c5', why: { en: 'There is no gap now.' } }]);
}

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

const files = (): string[] => globSync('**/*.*', { cwd: site.dir }).sort();

/** What says that there is another language: marks, addresses, names of languages and columns, and words of the interface. */
const another =
  /lang="cy"|hreflang|[/“"]cy[/”"]|cy_GB|-cy\.|_cy\b|Welsh|[CG]ymraeg|[Aa]droddiad|[Aa]rgraffiad|Chwilio|[Cc]asgliad|[Tt]ranslat(ed|ion)|side by side|both languages/;

test('no file of it names or marks another language, or has an address there', () => {
  const text = files().filter((file) => /\.(html|json|csv|svg|xml|txt)$/.test(file) && !file.startsWith('_astro/'));
  expect(text.length).toBeGreaterThan(200);
  const told = text.flatMap((file) => {
    const found = another.exec(read(file));
    return found ? [`${file}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 60)}…`] : [];
  });
  expect(told).toEqual([]);
  expect(files().filter((file) => /(^|[/_-])cy([/._-]|$)/.test(file))).toEqual([]);
});

test('each of what it looks for stands in a report of two languages', () => {
  const all = globSync('{*,{en,cy,data,id}/**/*}.{html,json,csv,xml}', { cwd: fixture.dir })
    .map((file) => readFileSync(join(fixture.dir, file), 'utf8'))
    .join('\n');
  const marks = another.source.split(/\|(?![^(]*\))/);
  expect(marks.length).toBeGreaterThan(12);
  expect(marks.filter((mark) => !new RegExp(mark).test(all))).toEqual([]);
});

test('its root and the addresses of no language lead to the one that there is, without a script', () => {
  const root = parseDocument(read('index.html')).children;
  const [refresh] = DomUtils.findAll(({ attribs }) => attribs['http-equiv'] === 'refresh', root);
  expect(refresh?.attribs.content).toBe('0; url=/en/');
  expect(DomUtils.findAll(({ attribs }) => attribs.href === '/en/', root).length).toBeGreaterThan(0);
  expect(read('index.html')).toContain('<link rel="canonical" href="https://report.example/en/">');
  expect(read('id/c1/index.html')).toContain('href="/en/conclusions/c1/"');
  for (const file of ['id/c6/index.html', 'en/conclusions/c6/index.html'])
    expect(read(file), file).toContain('There is no gap now.');
});

test('its sitemap and public data hold it alone', () => {
  const addresses = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address?.startsWith('https://report.example/en/'))).toEqual([]);
  const { report, units } = JSON.parse(read('data/report.json'));
  expect(report).toMatchObject({ languages: ['en'], title: { en: 'A Shelf for Everyone' } });
  for (const { id, text, url } of units) {
    expect(Object.keys(url), id).toEqual(['en', 'id']);
    if (text) expect(Object.keys(text), id).toEqual(['en']);
  }
  expect(read('data/conclusions.csv')).toMatch(/^\ufeff?id,group,text_en,url_en,url_id,href_en\r?\n/);
});

test('its search page asks for files that are there, and knows one language', () => {
  const page = parseDocument(read('en/search/index.html')).children;
  const preloads = DomUtils.findAll(({ attribs }) => attribs.as === 'fetch', page).map(({ attribs }) => attribs.href);
  expect(preloads).toEqual(['/search/en/words.json', '/search/en/units.json']);
  for (const file of preloads) expect(() => JSON.parse(read(file ?? '')), file).not.toThrow();
  expect(JSON.parse(read('search/en/words/li.json'))).toHaveProperty('librari');
  expect([...globSync('search/*', { cwd: site.dir }), ...globSync('pagefind/*', { cwd: site.dir })]).toEqual([
    'search/en',
    'pagefind/en',
  ]);
});

test('its links lead somewhere, and its pages are valid HTML', async () => {
  expect(linkProblems(site.dir, site)).toEqual([]);
  expect(await htmlFaults(site, pageFiles(site))).toEqual([]);
});
