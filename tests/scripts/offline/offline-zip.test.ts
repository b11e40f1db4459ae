import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { keepable, writeKeptSite } from '../../../scripts/offline/kept-site.ts';
import { offlineZip } from '../../../scripts/offline/offline-zip.ts';
import { keptPages } from '../../../src/model/address/kept-pages.ts';
import { path } from '../../../src/model/address/permalink.ts';
import { report as invented } from '../../invented-report.ts';

const report = { ...invented, site: { origin: 'https://report.example', base: '/report/', indexed: true } };
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const html = (body: string, head = ''): string =>
  `<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;

/** A site in a folder of its own, with every page that can be kept. */
function site(more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  const pages = report.languages.flatMap((locale) =>
    keptPages(report).map((page) => [`${path(page, locale).slice(1)}index.html`, html('a '.repeat(100))] as const),
  );
  const files = {
    ...Object.fromEntries(pages),
    'index.html': html('<a href="/report/en/">en</a>'),
    'en/index.html': html(
      '',
      '<link rel="stylesheet" href="/report/_astro/a.css"><script type="module" src="/report/_astro/l.js"></script>',
    ),
    'en/search/index.html': html('<div data-search="/report/"></div>'),
    'en/embed/c1/index.html': html('card'),
    '404.html': html('not found'),
    'offline/index.html': html('no connection'),
    'en/index.md': '# en',
    'en/cite/c1.bib': '@',
    'data/a.csv': 'a',
    'favicon.svg': '<svg/>',
    '_astro/a.css': 'a{src:url(/report/_astro/f.woff2)}',
    '_astro/f.woff2': 'f',
    '_astro/l.js': 'load("/report/_astro/later.js")',
    '_astro/later.js': 'later',
    '_astro/other.js': 'other',
    'offline/scripts.json': JSON.stringify(
      Object.fromEntries(['chart', 'reading', 'search', 'worker'].map((name) => [name, `/report/_astro/${name}.js`])),
    ),
    '_astro/chart.js': 'chart',
    '_astro/reading.js': 'reading',
    '_astro/search.js': 'search',
    '_astro/worker.js': 'worker',
    'search/en/units.json': '{"units":[{"id":"c1","url":"/report/en/conclusions/c1/"}]}',
    'search/en/words/ab.json': '{"ab":"“\\u2028</script>"}',
    'search/cy/units.json': '{}',
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('the ZIP', () => {
  const bytes = offlineZip(site(), report);
  const files = unzipSync(bytes);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());

  it('is the same whatever folder and time zone it is made in', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(Buffer.compare(offlineZip(site(), report), bytes)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has pages, tables and what pages are shown with, in the order of their names', () => {
    const names = Object.keys(files);
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => !/^(en|cy)\//.test(name))).toEqual([
      '_astro/a.css',
      '_astro/f.woff2',
      'data/a.csv',
      'favicon.svg',
      'index.html',
      'scripts/chart.js',
      'scripts/reading.js',
      'scripts/search-cy.js',
      'scripts/search-en.js',
      'scripts/search.js',
    ]);
    expect(names.filter((name) => /embed|cite|\.md$/.test(name))).toEqual([]);
    expect(names).toContain('cy/penodau/1/index.html');
    expect(text('_astro/a.css')).toBe('a{src:url(f.woff2)}');
  });

  it('has on the search page all files of search as scripts, with addresses as they lead on from there', () => {
    const page = text('en/search/index.html');
    const scripts = [...page.matchAll(/<script defer src="([^"]+)">/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      '../../scripts/search-en.js',
      '../../scripts/search-cy.js',
      '../../scripts/search.js',
      '../../scripts/reading.js',
    ]);
    const global: { searchFiles?: Record<string, string> } = {};
    for (const name of ['en', 'cy']) new Function('globalThis', text(`scripts/search-${name}.js`))(global);
    expect(JSON.parse(global.searchFiles?.['search/en/units.json'] ?? '')).toEqual({
      units: [{ id: 'c1', url: '../conclusions/c1/index.html' }],
    });
    expect(JSON.parse(global.searchFiles?.['search/en/words/ab.json'] ?? '')).toEqual({ ab: '“\u2028</script>' });
    expect(Object.keys(global.searchFiles ?? {})).toContain('search/cy/units.json');
  });

  it('says on pages in both languages in both what it is, and on others in theirs', () => {
    expect(text('index.html').match(/offline-copy/g)).toHaveLength(2);
    expect(text('en/index.html').match(/offline-copy/g)).toHaveLength(1);
    expect(text('en/index.html')).toContain('https://report.example/report/en/');
  });
});

describe('what a browser can keep', () => {
  const folder = site();
  writeKeptSite(folder, report);
  const offered = keepable(folder, report, 'en');

  it('are the pages, what they load and what that loads, and the search of both languages as two files', () => {
    expect(offered.files.filter((file) => !file.startsWith('en/'))).toEqual([
      'offline/',
      '_astro/a.css',
      '_astro/f.woff2',
      '_astro/l.js',
      '_astro/later.js',
      'offline/search-en.json',
      'offline/search-cy.json',
    ]);
    expect(offered.pages).toBe(offered.files.filter((file) => file.startsWith('en/')).length);
    expect(offered.stored).toBeGreaterThan(offered.fetched);
  });

  it('has another version once any of it has changed, and only then', () => {
    const changed = (more: Record<string, string>) => {
      const other = site(more);
      writeKeptSite(other, report);
      return keepable(other, report, 'en').version;
    };
    expect(changed({ 'en/full/index.html': html('not kept') })).toBe(offered.version);
    expect(changed({ 'en/index.html': html('b') })).not.toBe(offered.version);
    expect(changed({ 'search/cy/units.json': '{"a":1}' })).not.toBe(offered.version);
  });
});
