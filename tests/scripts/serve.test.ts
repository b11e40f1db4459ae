import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'en/embed/c1'), { recursive: true });
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, 'index.html'), '<title>home</title>');
  writeFileSync(join(dir, 'en/index.html'), '<title>English</title>');
  writeFileSync(join(dir, 'en/embed/c1/index.html'), '<title>card</title>');
  writeFileSync(join(dir, '404.html'), '<title>missing</title>');
  writeFileSync(join(dir, '_astro/page.a1b2.css'), 'body { color: black }');
  site = await serve({ dir, base: '/report/', port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', headers });

/** Node's own client, which neither tidies the path nor decompresses the answer. */
function askRaw(path: string): Promise<{ status?: number; encoding?: string; body: Buffer }> {
  return new Promise((done, fail) => {
    const asked = request(new URL(site.url), { path, headers: { 'Accept-Encoding': 'gzip, br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode, encoding: answer.headers['content-encoding'], body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail).end();
  });
}

describe('paths', () => {
  test('a folder answers with its page', async () => {
    const answer = await ask('/report/en/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('English');
  });

  test('a folder without its slash redirects, and keeps the query', async () => {
    const answer = await ask('/report/en?q=care');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/report/en/?q=care');
  });

  test.each(['/', '/report'])('%s leads to the base path', async (path) => {
    expect((await ask(path)).headers.get('location')).toBe('/report/');
  });

  test.each(['/report/nothing/', '/en/', '/report/%E0%A4%A', '/report/a%00b'])('%s is not found', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('missing');
  });

  test.each(['/report/../../etc/passwd', '/report/%2e%2e/%2e%2e/etc/passwd', '/report/..%2f..%2fetc/passwd'])(
    'nothing outside the folder is served: %s',
    async (path) => expect((await askRaw(path)).status).toBe(404),
  );

  test('only reading is allowed', async () => {
    const answer = await fetch(site.url, { method: 'POST' });
    expect(answer.status).toBe(405);
  });
});

describe('headers', () => {
  test('a browser that takes brotli gets brotli', async () => {
    const { encoding, body } = await askRaw('/report/en/');
    expect(encoding).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain('English');
  });

  test('only cards may be framed by other sites', async () => {
    expect((await ask('/report/en/')).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await ask('/report/en/embed/c1/')).headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  test('files named after their content are kept for good, pages asked for again', async () => {
    expect((await ask('/report/_astro/page.a1b2.css')).headers.get('cache-control')).toContain('immutable');
    const page = await ask('/report/en/');
    expect(page.headers.get('cache-control')).toContain('no-cache');
    const again = await ask('/report/en/', { 'If-None-Match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});

test('a port in use is left for the next one', async () => {
  const taken = Number(new URL(site.url).port);
  const other = await serve({ dir, port: taken });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});
