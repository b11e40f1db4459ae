// The configurations for servers of one's own, in the servers themselves: every file, every header, every redirect.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../scripts/hosting/compress.ts';
import type { HostedSite } from '../../scripts/hosting/hosted-site.ts';
import { type Server, startTrial, type Trial } from '../../scripts/hosting/trial.ts';
import { hostedSite, writeHosting } from '../../scripts/hosting/write-hosting.ts';
import { ownBrowser } from '../browser/own-browser.ts';
import { expectedHeaders, kindOf, kinds } from '../site/file-kinds.ts';
import { report, subpath } from '../sites.ts';
import { fromDebian } from './debian.ts';
import { type Asking, ask as askAt, hangUp } from './hosting/asking.ts';

/** Programs and Debian's packages of them; the last is a module of the first. */
const needed = [
  ['nginx', 'nginx-light'],
  ['caddy', 'caddy'],
  ['apache2', 'apache2-bin'],
] as const;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const servers: readonly Server[] = ['nginx', 'caddy', 'apache', 'apache-folder'];
const sites = [report, subpath];

let folder: string;

interface Host {
  site: HostedSite;
  /** The folder of the host. */
  root: string;
  /** The folder of the site in it. */
  dir: string;
}
const hosts = new Map<string, Host>();

beforeAll(async () => {
  for (const [program, debianPackage] of needed)
    fromDebian(program, debianPackage, () => (spawnSync(program, ['-v']).error ? undefined : program));
  fromDebian('The brotli module of nginx', 'libnginx-mod-http-brotli-static', () =>
    existsSync(brotliModule) ? brotliModule : undefined,
  );
  // Apache reads as a user who may not read what is ours alone.
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  chmodSync(folder, 0o755);
  for (const { name, dir: built, base, origin } of sites) hosts.set(name, await host(name, built, { base, origin }));
});
afterAll(() => {
  hangUp();
  rmSync(folder, { recursive: true, force: true });
});

async function host(name: string, built: string, place: { base: string; origin: string }): Promise<Host> {
  const root = join(folder, name);
  const dir = join(root, place.base);
  cpSync(built, dir, { recursive: true });
  // The quickest that is smaller: how small is asked elsewhere.
  await compressSite(dir, 1);
  const site = hostedSite(built, place);
  writeHosting(site, dir, join(folder, `${name}.hosting`));
  mkdirSync(join(dir, '.git'), { recursive: true });
  mkdirSync(join(dir, '.well-known'), { recursive: true });
  writeFileSync(join(dir, '.git', 'config'), 'secret');
  writeFileSync(join(dir, '.well-known', 'security.txt'), 'Contact: mailto:nobody@report.example\n');
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  return { site, root, dir };
}

const cases = servers.flatMap((server) => sites.map(({ name, base }) => ({ server, name, base })));

describe.each(cases)('$server with the site at $base', ({ server, name, base }) => {
  let trial: Trial;
  let at: Host;
  /** At an address below the base path. */
  const ask = (path: string, asking?: Asking) => askAt(trial.url, base + path, asking);
  beforeAll(async () => {
    at = hosts.get(name) ?? expect.fail('no site was built');
    trial = await startTrial(server, at.site, at.root);
  });
  afterAll(async () => {
    await trial?.stop();
  });

  test('sends every file with what its kind must be sent with', async () => {
    // Every file at the root, one of each kind below a path.
    const files = base === '/' ? at.site.files : Object.values(samples(at.site.files));
    const wrong = await Promise.all(
      files.map(async (file) => faults(file, await ask(addressOf(file), { method: 'HEAD' }))),
    );
    expect(wrong.flat().slice(0, 20)).toEqual([]);
    expect(files.length).toBeGreaterThan(base === '/' ? 1000 : 30);
  });

  test('sends each kind in the coding that is asked for, as the build made it, and says that it differs', async () => {
    for (const [kind, file] of Object.entries(samples(at.site.files, at.dir))) {
      const bytes = readFileSync(join(at.dir, file));
      const isPacked = kinds.find((each) => each.name === kind)?.isCompressed ?? false;
      expect(existsSync(join(at.dir, `${file}.br`)), file).toBe(isPacked && bytes.length >= 1024);
      if (isPacked && bytes.length < 1024) continue;
      const tags = new Set<unknown>();
      for (const [accepted, coding] of codings) {
        const said = `${file} for "${accepted}"`;
        const { status, headers, body } = await ask(addressOf(file), { headers: { 'Accept-Encoding': accepted } });
        const sent = isPacked ? coding : undefined;
        expect([said, status, headers['content-encoding']]).toEqual([said, 200, sent]);
        expect(headers['content-type'], said).toBe(expectedHeaders(kindOf(file))['content-type']);
        if (isPacked) expect(String(headers.vary).toLowerCase(), said).toBe('accept-encoding');
        expect(unpacked(body, sent).equals(bytes), said).toBe(true);
        expect(headers.etag, said).toBeTruthy();
        tags.add(`${headers['content-encoding']} ${headers.etag}`);
      }
      // No cache may take one coding for another.
      expect(new Set([...tags].map((tag) => String(tag).split(' ')[1])).size, file).toBe(tags.size);
    }
  });

  test('leads an address without its slash to the one with it, and keeps what is asked', async () => {
    const folders = ['en', 'cy/penodau', 'en/chapters/3', 'id/p2.2', 'en/embed/c10', ...(base === '/' ? [] : [''])];
    for (const path of folders) {
      const bare = path === '' ? base.slice(0, -1) : base + path;
      for (const query of ['', '?q=care&kind=quotation']) {
        const { status, headers } = await askAt(trial.url, bare + query);
        expect([bare, [301, 308].includes(status)]).toEqual([bare, true]);
        expect(pathOf(headers.location)).toBe(`${bare}/${query}`);
      }
    }
  });

  test('leads from addresses that others look for', async () => {
    const { status, headers } = await ask('sitemap.xml');
    expect([status, pathOf(headers.location)]).toEqual([301, `${base}sitemap-index.xml`]);
    // A folder says nothing of the one above it.
    if (base === '/' || server === 'apache-folder') return;
    const top = await askAt(trial.url, '/');
    expect([top.status, pathOf(top.headers.location)]).toEqual([302, base]);
  });

  test('answers unknown addresses, folders without a page, hidden files and what is for hosts with the page in both languages', async () => {
    const page = readFileSync(join(at.dir, '404.html'));
    const unknown = [
      'nothing/',
      'en/nothing',
      'data/nothing.json',
      'en/embed/nothing/',
      '_astro/nothing.js',
      'en/embed/',
    ];
    const hidden = ['.htaccess', '.git/config', '.git/', '_headers', '_redirects'];
    for (const path of [...unknown, ...hidden]) {
      for (const accepted of ['', 'br']) {
        const { status, headers, body } = await ask(path, { headers: { 'Accept-Encoding': accepted } });
        expect([path, status]).toEqual([path, 404]);
        expect([path, unpacked(body, headers['content-encoding']).equals(page)]).toEqual([path, true]);
        expect(faults('404.html', { status: 200, headers }).map((fault) => `${path}: ${fault}`)).toEqual([]);
      }
    }
  });

  test('gives nothing of what lies outside the site, and what the web looks for in it', async () => {
    for (const path of [
      '../outside.txt',
      '%2e%2e/outside.txt',
      '..%2foutside.txt',
      'en/../../../outside.txt',
      'en/%2e%2e/%2e%2e/outside.txt',
      '..%5coutside.txt',
      'a%00b',
    ]) {
      const { status, body } = await ask(path);
      expect([path, status >= 400 && status < 500, String(body).includes('secret')]).toEqual([path, true, false]);
    }
    const { status, headers } = await ask('.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  });

  test('answers in a few bytes where nothing has changed', async () => {
    for (const file of ['en/index.html', 'data/report.json', 'sw.js', 'downloads/making-a-difference-en.pdf'])
      for (const accepted of ['', 'gzip', 'br']) {
        const coding = { 'Accept-Encoding': accepted };
        const { headers } = await ask(addressOf(file), { headers: coding });
        for (const [condition, value = ''] of [
          ['If-None-Match', headers.etag],
          ['If-Modified-Since', headers['last-modified']],
        ] as const) {
          const again = await ask(addressOf(file), { headers: { ...coding, [condition]: value } });
          expect([file, accepted, again.status, again.body.length]).toEqual([file, accepted, 304, 0]);
          expect(again.headers['cache-control']).toBe('public, no-cache');
          expect(again.headers.etag).toBe(headers.etag);
        }
      }
  });

  test('gives parts of files, the head alone, and takes nothing', async () => {
    const file = at.site.files.find((each) => each.endsWith('.pdf')) ?? '';
    const bytes = readFileSync(join(at.dir, file));
    const part = await ask(file, { headers: { Range: 'bytes=100-199' } });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(part.body.equals(bytes.subarray(100, 200))).toBe(true);
    expect((await ask(file, { headers: { Range: `bytes=${bytes.length}-` } })).status).toBe(416);
    const head = await ask(file, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(bytes.length), 0]);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('en/', { method })).status, method).toBe(405);
  });
});

test('a browser shows cards in frames of other sites, and no other page', async () => {
  const at = hosts.get(report.name) ?? expect.fail('no site was built');
  const trial = await startTrial('nginx', at.site, at.root);
  const framing = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${trial.url}${url}"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(framing, 'listening');
  const browser = await ownBrowser();
  try {
    const address = framing.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const page = await browser.newPage();
    const shown = async (path: string): Promise<string> => {
      // Another host by its name, so that it is another site, too.
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'load' });
      return (await page.frames()[1]?.locator('body').innerText()) ?? '';
    };
    const card = at.site.files.find((file) => kindOf(file).framedBy === '*') ?? '';
    expect(await shown(`/${addressOf(card)}`)).not.toBe('');
    const others = ['/en/', '/', '/en/search/', '/id/c10/', '/404.html', '/en/embed/nothing/', '/feed.xml'];
    for (const path of others) {
      await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'load' });
      expect(page.frames()[1]?.url(), path).toMatch(/^chrome-error:/);
    }
  } finally {
    await browser.close();
    framing.close();
    await trial.stop();
  }
});

/** What is accepted, and what must be sent where there are compressed files. */
const codings: readonly [accepted: string, coding: 'br' | 'gzip' | undefined][] = [
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
];

function unpacked(body: Buffer, coding: unknown): Buffer {
  if (coding === 'br') return brotliDecompressSync(body);
  return coding === 'gzip' ? gunzipSync(body) : body;
}

/** The path and query of an address, be it whole or not. */
function pathOf(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  const { pathname, search } = new URL(location, 'http://127.0.0.1');
  return pathname + search;
}

const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

/** A file of each kind: of a folder that is there the largest of the first few, as the smallest are not compressed. */
function samples(files: readonly string[], dir?: string): Record<string, string> {
  const found = Map.groupBy(files, (file) => kindOf(file).name);
  const size = (file: string): number => (dir ? statSync(join(dir, file)).size : 0);
  return Object.fromEntries(
    [...found].map(([kind, [first = '', ...others]]) => [
      kind,
      others.slice(0, 30).reduce((largest, file) => (size(file) > size(largest) ? file : largest), first),
    ]),
  );
}

function faults(file: string, { status, headers }: { status: number; headers: Record<string, unknown> }): string[] {
  const wrong = Object.entries(expectedHeaders(kindOf(file))).filter(([name, value]) => headers[name] !== value);
  return [
    ...(status === 200 ? [] : [`${file}: ${status}`]),
    ...wrong.map(([name, value]) => `${file}: ${name} is ${headers[name]}, not ${value}`),
  ];
}
