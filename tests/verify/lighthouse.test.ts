// Lighthouse on a page of each kind that search engines may list, in both languages. Accessibility, best practices and SEO are to have
// their full score, and of performance everything that lies in the files: bytes, requests, what shifts, blocks or is not used. The score of
// performance is four fifths times, which are simulated from what this machine needed: it is printed, and a busy machine fails nobody.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { table } from '../../scripts/search/bench/tables.ts';
import { serve } from '../../scripts/serve.ts';
import { locales } from '../../src/i18n/locale.ts';
import { type Room, rooms } from '../../src/model/address/room.ts';
import { report } from '../sites.ts';
import { type Audited, audit, type Lost } from './lighthouse.ts';

/** Audits of performance that say how long something took here. */
const times = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
  'largest-contentful-paint-element',
  'lcp-breakdown-insight',
  'long-tasks',
  'interactive',
  'max-potential-fid',
  'server-response-time',
  'document-latency-insight',
  'bootup-time',
  'mainthread-work-breakdown',
  'forced-reflow-insight',
];

/** Rooms whose pages list all that there is of something, so that they have more elements than the 818 that Lighthouse asks for. */
const long: Room[] = ['concordance', 'full', 'glossary', 'map', 'quotations', 'source', 'statistics'];

/** What Lighthouse would have otherwise, and why it stays. None of these counts in a score. */
const exceptions: { audits: string[]; holds: (lost: Lost, path: string) => boolean }[] = [
  {
    // The sheets of a page, and nothing else, come before its first words: without them all that was read would move. Two files that most
    // pages share, which a second page has already, and one more of a room that has its own; in the page they would come again with each.
    audits: ['render-blocking-resources', 'render-blocking-insight'],
    holds: ({ named }) => named.length <= 3 && named.every((name) => name.endsWith('.css')),
  },
  {
    // The same sheets, as the page's chain of requests, which this audit does not list.
    audits: ['network-dependency-tree-insight'],
    holds: () => true,
  },
  {
    // A list is read, searched in the page and printed whole.
    audits: ['dom-size'],
    holds: (_, path) =>
      long.some((room) => locales.some((locale) => path.startsWith(`${locale}/${rooms[room][locale]}/`))),
  },
];

interface Asked {
  path: string;
  whole: boolean;
}

test('a page of each kind, in both languages, has all that Lighthouse asks for', async () => {
  const families = oneOfEachKind();
  expect(families.length).toBeGreaterThan(25);
  // Performance costs as much again as all else: of every third kind, in one of its languages, in turn; of all with LIGHTHOUSE=whole.
  const each = process.env.LIGHTHOUSE === 'whole' ? 1 : 3;
  const pages = families.flatMap((paths, turn) =>
    paths.map((path, at) => ({ path, whole: turn % each === 0 && at === turn % paths.length })),
  );
  const found = await auditFolder(report.dir, report.base, pages);
  console.log(performance(found));
  expect([...found.keys()].sort()).toEqual(pages.map(({ path }) => path).sort());
  expect([...found].flatMap(([path, each]) => faults(path, each))).toEqual([]);
});

test('a page that lacks it is told of', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  try {
    mkdirSync(join(dir, 'en'));
    writeFileSync(join(dir, 'robots.txt'), 'User-agent: *\nAllow: /\n');
    // Once the first words are seen, however long that takes.
    const pushes = `new PerformanceObserver(() => {
      const gap = document.createElement('div');
      gap.style.height = '300px';
      document.body.prepend(gap);
    }).observe({ type: 'paint', buffered: true });\n`;
    writeFileSync(join(dir, 'stops.js'), pushes);
    writeFileSync(join(dir, 'en', 'index.html'), poor);
    const found = await auditFolder(dir, '/', [{ path: 'en/', whole: true }]);
    const told = [...found].flatMap(([path, each]) => faults(path, each)).join('\n');
    for (const audit of [
      'html-has-lang',
      'image-alt',
      'doctype',
      'meta-description',
      'cumulative-layout-shift',
      'render-blocking-resources',
    ])
      expect(told).toContain(audit);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

/**
 * Of all pages that search engines may list one of each kind, in every language that it is in: [["en/chapters/1/", "cy/penodau/1/"], …].
 * The pages of a room of which there are many ("en/figures/f1/") are of one kind, and the longest stands for them.
 */
function oneOfEachKind(): string[][] {
  const start = `${report.origin}${report.base}`;
  const sitemap = readFileSync(join(report.dir, 'sitemap-0.xml'), 'utf8');
  const families = sitemap.split('<url>').flatMap((entry): string[][] => {
    const paths = (pattern: RegExp) => [...entry.matchAll(pattern)].map(([, url = '']) => url.slice(start.length));
    const [own] = paths(/<loc>([^<]+)/g);
    const all = paths(/hreflang="(?!x-default)[^"]*" href="([^"]+)/g);
    // The page that greets has translations of its own, which are no translations of it.
    return own === undefined ? [] : [all.includes(own) ? all : [own]];
  });
  const size = (paths: string[]) =>
    paths.reduce((sum, path) => sum + statSync(join(report.dir, path, 'index.html')).size, 0);
  const covered = new Set<string>();
  return families
    .toSorted((a, b) => size(b) - size(a))
    .filter((paths) => {
      const kinds = paths.map((path) => path.replace(/^([^/]+\/[^/]+\/).+/, '$1*'));
      const isNew = kinds.some((kind) => !covered.has(kind));
      for (const kind of kinds) covered.add(kind);
      return isNew;
    });
}

async function auditFolder(dir: string, base: string, pages: readonly Asked[]): Promise<Map<string, Audited>> {
  const { url, close } = await serve({ dir, base, port: 0 });
  try {
    // A host has its compressed files before anybody asks; this server makes them when they are asked for.
    for (const { path } of pages)
      await (await fetch(url + path, { headers: { 'Accept-Encoding': 'br' } })).arrayBuffer();
    const found = await audit(pages.map(({ path, whole }) => ({ url: url + path, whole })));
    return new Map([...found].map(([address, each]) => [address.slice(url.length), each]));
  } finally {
    await close();
  }
}

/** "en/full/: best-practices 96: doctype: Page lacks the HTML doctype …" */
function faults(path: string, { scores, lost, failed }: Audited): string[] {
  const counted = lost.filter(
    (each) =>
      !(each.category === 'performance' && times.includes(each.audit)) &&
      !exceptions.some(({ audits, holds }) => audits.includes(each.audit) && holds(each, path)),
  );
  const told = counted.map(({ category, audit, said, named }) =>
    `${path}: ${category} ${scores[category]}: ${audit}: ${said} ${named.slice(0, 5).join(' ')}`.trimEnd(),
  );
  const low = Object.entries(scores)
    .filter(([name, score]) => name !== 'performance' && score < 100)
    .map(([name, score]) => `${path}: ${name} ${score}`);
  return [...told, ...low, ...failed.map((each) => `${path}: ${each}`)];
}

/** The scores of performance as they came out here, for docs/quality.md. */
function performance(found: ReadonlyMap<string, Audited>): string {
  const rows = [...found]
    .filter(([, { scores }]) => 'performance' in scores)
    .map(([path, { scores, lost }]) => {
      const said = lost
        .filter(({ audit }) => times.slice(0, 4).includes(audit))
        .map(({ audit, said }) => `${audit} ${said}`);
      return [path, scores.performance ?? 0, said.join(', ')];
    });
  return table(['page', 'performance on this machine', 'which times cost it'], rows.sort());
}

/** Without a doctype, a language, a description, words for its picture; with a script that stops it and pushes down what was read. */
const poor = `<html><head><title>Poor</title><meta name="viewport" content="width=device-width"><script src="/stops.js"></script></head>
<body><h1>What was read</h1><p>${'It is pushed down. '.repeat(100)}</p><img src="/favicon.ico" width="100" height="100"></body></html>`;
