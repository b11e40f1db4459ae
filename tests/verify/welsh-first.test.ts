// A report that was written in Welsh and translated into English, by content alone: its site says so, the other way round.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkProblems } from '../../scripts/check/links.ts';
import { welshFirst } from '../other-languages.ts';
import { pageFiles } from '../site/site-files.ts';
import { htmlFaults } from '../site/validity.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'welsh-first-'));
const site = { ...fixture, name: 'Welsh first', content: join(folder, 'content'), dir: join(folder, 'site') };

beforeAll(() => {
  welshFirst(site.content);
  if (buildSite({ CONTENT: site.content, OUT_DIR: site.dir }) !== 0)
    throw new Error('The report in Welsh first could not be built: see the messages above.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');
const elements = (file: string) => DomUtils.findAll(() => true, parseDocument(read(site.dir, file)).children);
const said = (file: string): string =>
  DomUtils.textContent(parseDocument(read(site.dir, file)).children).replace(/\s+/g, ' ');

/** What is said of a report in English first, and the contrary here. */
const otherWay = [
  /rely on the English/,
  /Cyfieithiad Cymraeg drafft/,
  /Into Welsh/,
  /Dangos y Saesneg gwreiddiol/,
  /marks Welsh that others word/,
  /every English word/,
  /ddibynnu ar y testun Saesneg/,
  /I’r Gymraeg/,
  /pob gair Saesneg/i,
];

test('nothing on it is said as of a report in English first', () => {
  const told = (dir: string) =>
    globSync('{en,cy,id,data}/**/*.{html,json}', { cwd: dir }).flatMap((file) => {
      const text = read(dir, file).replace(/<[^>]*>/g, '');
      return otherWay.filter((words) => words.test(text)).map((words) => ({ file, words: words.source }));
    });
  // The schema tells of both directions.
  expect(told(site.dir).filter(({ file }) => file !== 'data/report.schema.json')).toEqual([]);
  const found = new Set(told(fixture.dir).map(({ words }) => words));
  expect(otherWay.map(({ source }) => source).filter((words) => !found.has(words))).toEqual([]);
});

test.each([
  ['en/conclusions/c1/index.html', 'Draft: translated by machine, not checked by anybody.'],
  ['en/translation/index.html', 'If the two differ, rely on the Welsh text.'],
  ['en/quotations/q1/index.html', 'Show the Welsh original'],
  ['en/chapters/2/index.html', 'It is shown in Welsh.'],
  ['en/translation/index.html', 'Some of these words were first written in Welsh.'],
  ['cy/cyfieithiad/index.html', 'Cyfieithwyd y Saesneg yn yr argraffiad hwn o’r Gymraeg.'],
  ['en/glossary/index.html', 'marks English that others word differently'],
  ['en/source/index.html', 'A program compares every Welsh word of the report with it.'],
  ['cy/ffynhonnell/index.html', 'Mae rhaglen yn cymharu pob gair Cymraeg yn yr adroddiad ag ef.'],
  [
    'en/statistics/s1/index.html',
    'Value: Silff i Bawb [A Shelf for Everyone – unofficial translation of the title] (BRO,',
  ],
  ['cy/ystadegau/s1/index.html', 'Gwerth: Silff i Bawb (SDdB,'],
])('%s says: %s', (file, words) => {
  expect(said(file)).toContain(words);
});

test('its Welsh pages have no notice of a translation, and its English ones do', () => {
  const drafts = (pages: string) =>
    globSync(pages, { cwd: site.dir }).map((file) =>
      elements(file).some(
        ({ name, attribs }) =>
          /(^| )notice( |$)/.test(attribs.class ?? '') && (name !== 'p' || / line( |$)/.test(attribs.class ?? '')),
      ),
    );
  expect(new Set(drafts('cy/{index.html,casgliadau/c[1-4]/*.html,cyflwyniad/*.html}'))).toEqual(new Set([false]));
  expect(new Set(drafts('en/{index.html,conclusions/c[1-4]/*.html,introduction/*.html}'))).toEqual(new Set([true]));
});

test('its pages are by default the Welsh ones', () => {
  const defaults = pageFiles(site).flatMap((file) =>
    elements(file).flatMap(({ attribs }) => (attribs.hreflang === 'x-default' ? [attribs.href ?? ''] : [])),
  );
  const inSitemap = [...read(site.dir, 'sitemap-0.xml').matchAll(/hreflang="x-default" href="(.*?)"/g)];
  expect(defaults.length).toBeGreaterThan(100);
  expect(inSitemap.length).toBeGreaterThan(100);
  const all = [...defaults, ...inSitemap.map(([, address]) => address ?? '')];
  expect(all.filter((address) => !/^https:\/\/report\.example\/(cy\/|$)/.test(address))).toEqual([]);
});

test('its tables have the Welsh column first, and its source is Welsh', () => {
  expect(read(site.dir, 'data/conclusions.csv')).toMatch(
    /^\ufeff?id,group,text_cy,text_en,url_cy,url_en,url_id,href_cy,href_en\r?\n/,
  );
  const metadata = JSON.parse(read(site.dir, 'data/csv-metadata.json'));
  expect(metadata['@context'][1]).toEqual({ '@language': 'cy' });
  expect(read(site.dir, 'data/source.txt')).toContain('Dylai’r oriau agor ddilyn y bysiau');
  for (const file of ['en/source/index.html', 'cy/ffynhonnell/index.html']) {
    const lines = elements(file).filter(({ attribs }) => attribs.class === 'line');
    expect([...new Set(lines.map(({ attribs }) => attribs.lang))], file).toEqual(['cy']);
  }
});

test('side by side, the Welsh column has the report’s own words, and a reader’s own language stands first', () => {
  for (const [file, first, own] of [
    ['en/side-by-side/c1/index.html', 'en', 'The report’s own words. Casgliad 1, yn Gymraeg'],
    ['cy/ochr-yn-ochr/c1/index.html', 'cy', 'Geiriau’r adroddiad ei hun. Casgliad 1, yn Gymraeg'],
  ] as const) {
    expect(said(file)).toContain(own);
    const columns = elements(file).filter(({ name, attribs }) => name === 'section' && attribs.lang);
    expect(columns.map(({ attribs }) => attribs.lang)[0], file).toBe(first);
  }
});

test('its links lead somewhere, and its pages are valid HTML', async () => {
  expect(linkProblems(site.dir, site)).toEqual([]);
  expect(await htmlFaults(site, pageFiles(site))).toEqual([]);
});
