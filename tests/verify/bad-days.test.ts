// Readers' bad days: tests/browser/bad-days.ts has what readers do, and what must come of it whatever becomes of the files.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Served, serve } from '../../scripts/serve.ts';
import { root } from '../../scripts/steps.ts';
import {
  befalls,
  type Doing,
  doings,
  type Fate,
  faultOf,
  filesOf,
  kindOf,
  type Needed,
  visitor,
} from '../browser/bad-days.ts';
import { useSite } from '../browser/browser.ts';
import { fixture } from '../sites.ts';
import { fromDebian } from './debian.ts';

const site = useSite(fixture);
const all = Object.entries(doings);
/** So many pages at a time. */
const atOnce = 5;
/** A script, and a script, sheet or font, by its address. */
const isScript = (url: URL): boolean => url.pathname.endsWith('.js');
const isHashed = (url: URL): boolean => url.pathname.includes('/_astro/');

type VisitorOptions = Parameters<typeof visitor>[1];

/** Does all of some work, several pages at a time. @param begin what is done to each page before */
async function shared<T>(
  cases: readonly T[],
  work: (page: Page, one: T) => Promise<void>,
  begin: (page: Page) => Promise<unknown> = async () => {},
  options: VisitorOptions = {},
): Promise<void> {
  const waiting = [...cases];
  const workOff = async () => {
    const page = await visitor(site, options);
    await begin(page);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(page, next);
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, cases.length) }, workOff));
}

/** What readers of a page that something has befallen would miss, whatever they do. */
async function missed(
  begin: (page: Page) => Promise<unknown>,
  { mustWork = false, of = all, options = {} }: { mustWork?: boolean; of?: typeof all; options?: VisitorOptions } = {},
): Promise<string[]> {
  const faults: string[] = [];
  const work = async (page: Page, [name, doing]: [string, Doing]) => {
    const fault = await faultOf(page, site, doing, mustWork && !doing.stores);
    if (fault) faults.push(`who ${name}: ${fault}`);
  };
  await shared(of, work, begin, options);
  return faults;
}

/** What becomes of a file of its kind: a script that is lost is as one that is gone; nothing that a page's own scripts do comes before they do. */
function fatesOf({ file, isNamed }: Needed): Fate[] {
  const late: Fate[] = isNamed ? [] : ['does not come for long'];
  if (/\.(css|woff2)$/.test(file)) return late;
  if (file.endsWith('.js')) return ['is gone', 'comes in half', ...late];
  return ['is lost on the way', 'is gone', 'comes in half', 'does not come for long'];
}

test('whatever becomes of a file, the words are there, and what was asked for or a word about it', async () => {
  const cases: { name: string; doing: Doing; file: string; fate: Fate }[] = [];
  const tried = new Map<string, number>();
  await shared(all, async (page, [name, doing]) => {
    for (const needed of await filesOf(page, site, doing))
      for (const fate of fatesOf(needed)) {
        const { file } = needed;
        // What several doings need is tried in two of them.
        const count = (tried.get(`${kindOf(file)} ${fate}`) ?? 0) + 1;
        tried.set(`${kindOf(file)} ${fate}`, count);
        if (count <= 2) cases.push({ name, doing, file, fate });
      }
  });
  const faults: string[] = [];
  // The longest first.
  const late = ({ fate }: { fate: Fate }) => Number(fate === 'does not come for long');
  await shared(
    cases.toSorted((a, b) => late(b) - late(a)),
    async (page, { name, doing, file, fate }) => {
      await page.route((url) => decodeURIComponent(url.pathname) === `/${file}`, befalls[fate]);
      const fault = await faultOf(page, site, doing);
      if (fault) faults.push(`who ${name}, where ${file} ${fate}: ${fault}`);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  );
  expect(cases.length).toBeGreaterThan(100);
  expect(faults.sort()).toEqual([]);
});

describe('the words are there, and what was asked for or a word about it, where', () => {
  const late = async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue().catch(() => {});
  };
  const notUnderstood = (route: Route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const of = match { else => 1 };' });

  // In either language pages do without what they cannot use in the same way.
  test.each<[string, (page: Page) => Promise<unknown>, RegExp?]>([
    ['the files that an old page names are gone', (page) => page.route(isHashed, befalls['is gone'])],
    ['no script is let through', (page) => page.route(isScript, (route) => route.abort('blockedbyclient'))],
    ['no script is understood', (page) => page.route(isScript, notUnderstood), /^cy/],
    [
      'sheets come in half',
      (page) => page.route((url) => url.pathname.endsWith('.css'), befalls['comes in half']),
      /^en/,
    ],
    ['all comes late', (page) => page.route((url) => !/\/$/.test(url.pathname), late)],
  ])('%s', async (_, begin, at = /./) => {
    const of = all.filter(([, doing]) => at.test(doing.at));
    expect(of.length).toBeGreaterThan(5);
    expect(await missed(begin, { of })).toEqual([]);
  });

  test('no script runs', async () => {
    expect(await missed(async () => {}, { options: { javaScriptEnabled: false } })).toEqual([]);
  });

  test('nothing may be copied', async () => {
    const of = all.filter(([name]) => name.startsWith('copies'));
    expect(await missed((page) => page.addInitScript(withoutClipboard), { of })).toEqual([]);
  });
});

test('all works where nothing may be stored, and in a browser that lacks what is new', async () => {
  expect(await missed((page) => page.addInitScript(withoutStorage), { mustWork: true })).toEqual([]);
  expect(await missed((page) => page.addInitScript(asOfOld), { mustWork: true })).toEqual([]);
});

test('a page that comes in half has its first half, and no error', async () => {
  const faults: string[] = [];
  const pages = [...new Set(all.map(([, { at }]) => at.replace(/[?#].*/, '')))];
  await shared(pages, async (page, at) => {
    const html = await (await fetch(site.url(at))).text();
    const begin = html.slice(0, html.length / 2);
    await page.route(site.url(at), (route) => route.fulfill({ contentType: 'text/html', body: begin }));
    page.on('pageerror', ({ message }) => faults.push(`${at}: ${message}`));
    await page.goto(site.url(at));
    await page.waitForTimeout(500);
    if (begin.includes('</h1>') && !(await page.isVisible('main h1'))) faults.push(`${at}: there are no words`);
    page.removeAllListeners('pageerror');
    await page.unrouteAll();
  });
  expect(faults).toEqual([]);
});

test('who keeps the pages reads them where the site, or what stands before it, answers that it cannot', async () => {
  const served = await serve({ dir: fixture.dir, port: 0, compress: false });
  let isDown = false;
  const front = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, served.url));
    response.writeHead(isDown ? 502 : answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
    response.end(isDown ? 'Bad gateway' : Buffer.from(await answer.arrayBuffer()));
  });
  await once(front.listen(0), 'listening');
  const { port } = z.object({ port: z.number() }).parse(front.address());
  const page = await site.visitor();
  page.setDefaultTimeout(15_000);
  await page.goto(`http://localhost:${port}/cy/lawrlwytho/`);
  await page.locator('[data-do]').click();
  await page.locator('[data-remove]').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  isDown = true;
  await page.goto(`http://localhost:${port}/cy/penodau/1/`);
  expect(await page.locator('main .kept-copy').count()).toBe(1);
  await page.goto(`http://localhost:${port}/cy/chwilio/?q=llyfrgell`);
  await page.waitForSelector('ol[aria-busy=false] [data-result] mark');
  await page.close();
  front.close();
  front.closeAllConnections();
  await served.close();
});

describe('a site that takes the place of an old one', () => {
  let folder: string;
  let served: Served;
  const at = (name: string) => join(folder, name);
  /** The commands that the guide gives, one after another: "rsync …". */
  const commands = [...readFileSync(join(root, 'docs', 'publish.md'), 'utf8').matchAll(/^rsync .*$/gm)].map(
    ([line]) => line,
  );

  beforeAll(async () => {
    fromDebian('rsync', 'rsync', () => (spawnSync('rsync', ['--version']).status === 0 ? true : undefined));
    folder = mkdtempSync(join(tmpdir(), 'old site '));
    cpSync(fixture.dir, at('dist'), { recursive: true });
    cpSync(fixture.dir, at('report'), { recursive: true });
    age(at('report'));
    cpSync(at('report'), at('before'), { recursive: true });
    served = await serve({ dir: at('report'), port: 0, compress: false });
  });
  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (command = '') => {
    const here = command.replaceAll('server:/var/www/report', 'report');
    expect([here, spawnSync('sh', ['-c', here], { cwd: folder }).status]).toEqual([here, 0]);
  };

  test('has all that its pages and old ones name, after each step that the guide gives, and loses old files with the last', async () => {
    expect(commands.length).toBe(3);
    expect(lacking(at('before'), at('dist')).length).toBeGreaterThan(20);
    const page = await visitor(site);
    await page.goto(`${served.url}cy/penodau/1/`);
    const tab = await visitor(site);
    await tab.goto(`${served.url}cy/penodau/1/`);
    for (const command of commands.slice(0, 2)) {
      run(command);
      for (const pages of ['before', 'report']) expect(lacking(at(pages), at('report'))).toEqual([]);
    }
    expect(lacking(at('dist'), at('report'))).toEqual([]);

    // Open since before.
    await page.click('.row:has([id="p1.1"]) a.cite');
    await page.waitForSelector('dialog[open] [data-citation]');
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(names.filter((name) => name.includes('/_astro/') && !name.includes(`/_astro/${mark}`))).toEqual([]);
    expect(names.some((name) => name.includes(`/_astro/${mark}cite-`))).toBe(true);

    // Out of a cache that had it longer.
    const old = async (one: Page) =>
      one.route(
        (url) => url.href.startsWith(served.url) && /\/$/.test(url.pathname),
        (route) => {
          const file = join(at('before'), decodeURIComponent(new URL(route.request().url()).pathname), 'index.html');
          return existsSync(file) ? route.fulfill({ path: file, contentType: 'text/html' }) : route.continue();
        },
      );
    const faults: string[] = [];
    const there = { url: (path = '') => `${served.url}${path}` };
    await shared(
      all,
      async (one, [name, doing]) => {
        const fault = await faultOf(one, there, doing, true);
        if (fault) faults.push(`who ${name}: ${fault}`);
      },
      old,
    );
    expect(faults).toEqual([]);

    run(commands[2]);
    expect(readdirSync(at('report/_astro')).filter((name) => name.startsWith(mark))).toEqual([]);
    await tab.click('.row:has([id="p1.1"]) a.cite');
    await tab.waitForURL(/\/id\/p1\.1\//);
    await tab.waitForSelector('[data-cite] [data-citation]', { state: 'attached' });
  });

  test('goes into a bucket in an order that leaves no page without its files', () => {
    const bin = mkdtempSync(at('bin'));
    const log = at('aws.log');
    writeFileSync(join(bin, 'aws'), `#!/bin/sh\necho "$*" >> '${log}'\n`);
    chmodSync(join(bin, 'aws'), 0o755);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const script = join(`${fixture.dir}.hosting`, 'cloudfront', 'upload.sh');
    expect(spawnSync('sh', [script, at('dist'), 'bucket', 'DISTRIBUTION'], { env }).status).toBe(0);
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    const pages = lines.findIndex((line) => line.includes('--include *.html'));
    const hashed = lines.findLastIndex((line) => /--include _astro\/\*\.(js|css|woff2)/.test(line));
    const removed = lines.filter((line) => line.includes('--delete'));
    expect(pages).toBeGreaterThan(hashed);
    expect(hashed).toBeGreaterThan(0);
    expect(removed).toHaveLength(1);
    expect(removed[0]).toContain('--exclude _astro/*');
    expect(lines.indexOf(removed[0] ?? '')).toBeGreaterThan(pages);
  });
});

/** Before the name of a file of the old site. */
const mark = 'old-';

/** Makes a site that has other names for all files that are named by what is in them, as one of other words and another look. */
function age(dir: string): void {
  const names = readdirSync(join(dir, '_astro'));
  const name = new RegExp(
    names
      .map((each) => each.replace(/[.]/g, '\\.'))
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'g',
  );
  for (const file of globSync(join(dir, '**/*.{html,css,js,json}'))) {
    const text = readFileSync(file, 'utf8');
    const old = text.replace(name, (each) => `${mark}${each}`);
    if (old !== text) writeFileSync(file, old);
  }
  for (const each of names) renameSync(join(dir, '_astro', each), join(dir, '_astro', `${mark}${each}`));
}

/** The files in `_astro/` that pages of one folder name and another has not. */
function lacking(pages: string, files: string): string[] {
  const named = globSync(join(pages, '**/*.html')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/"\/(_astro\/[^"]+)"/g)].map(([, each = '']) => each),
  );
  return [...new Set(named)].filter((each) => !existsSync(join(files, each))).sort();
}

/** Runs before a page: whoever asks for storage gets an error, as where it is turned off. */
function withoutStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

/** Runs before a page: one that is served without TLS, or may not write to the clipboard. */
function withoutClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

/** Runs before a page: a browser of two years ago and more. */
function asOfOld(): void {
  for (const [owner, names] of [
    [Array.prototype, ['toSorted', 'toSpliced', 'toReversed', 'with']],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['parse', 'canParse']],
    [RegExp, ['escape']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())),
      ['map', 'filter', 'flatMap', 'toArray', 'some', 'find'],
    ],
    [Element.prototype, ['ariaBusy', 'ariaCurrent', 'ariaLabel', 'role', 'setHTMLUnsafe']],
    [globalThis, ['Iterator', 'navigation', 'trustedTypes', 'scheduler', 'CloseWatcher']],
  ] as const)
    for (const name of names) Reflect.deleteProperty(owner, name);
}
