// A small server for a built folder, for `npm start` and for the tests. As a command it takes BASE_PATH and OUT_DIR
// from the environment and the next free port from 4321 on.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Locale } from '../src/i18n/locale.ts';
import { siteFrom } from '../src/model/address/site.ts';
import { headers, hostFiles, isCompressible, languagesOf, redirects } from './hosting/files.ts';
import { isMain } from './steps.ts';

export interface Site {
  /** The built folder. */
  dir: string;
  /** The path that the site was built for, with a slash at both ends. */
  base?: string;
  /** The first port to try; 0 for any free one. */
  port?: number;
  /** Whether files go out compressed, as from a real host, to browsers that take that: yes unless said otherwise. */
  compress?: boolean;
}

export interface Served {
  url: string;
  close(): Promise<void>;
}

type Body = { bytes: Buffer; encoding?: 'br' | 'gzip' };
/** A built folder, its path on the host, and the languages that it is in. */
type Folder = { base: string; read: Reader; languages: readonly Locale[] };
type Answer = { status: number; headers: Record<string, string>; body?: Buffer };

/** Serves a built folder until closed. `url` is the site's first page, with the base path. */
export async function serve({ dir, base = '/', port = 4321, compress = true }: Site): Promise<Served> {
  const reader = fileReader(resolve(dir));
  const read: Reader = compress ? reader : (name) => reader(name, '');
  const site: Folder = { base, read, languages: languagesOf(dir) };
  const server = createServer((request, response) => {
    answer(request, site)
      .catch((error: unknown): Answer => ({ status: 500, headers: {}, body: Buffer.from(String(error)) }))
      .then((ready) => send(request, response, ready));
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, site: Folder): Promise<Answer> {
  const { base, read, languages } = site;
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const redirect = (to: string) => ({ status: 308, headers: { Location: query ? `${to}?${query}` : to } });
  const accepts = request.headers['accept-encoding'] ?? '';
  if (rawPath === '/' && base !== '/') return { ...redirect(base), status: 302 };
  if (`${rawPath}/` === base) return redirect(base);

  const path = decoded(rawPath);
  if (path?.startsWith(base)) {
    const inside = path.slice(base.length);
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const moved = redirects.find(({ from }) => from === inside);
    if (moved) return redirect(base + moved.to);
    const file = await read(name, accepts);
    if (file) return found(request, name, file, languages);
    if (name === inside && (await read(`${inside}/index.html`, accepts))) return redirect(`${rawPath}/`);
  }
  const missing = await read('404.html', accepts);
  const body = missing ?? { bytes: Buffer.from('Not found') };
  return { ...withBody('404.html', body, languages), status: 404 };
}

function found(request: IncomingMessage, name: string, file: Body, languages: readonly Locale[]): Answer {
  const tag = `"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)}"`;
  const full = withBody(name, file, languages);
  const tagged = { ...full, headers: { ...full.headers, ETag: tag } };
  return request.headers['if-none-match'] === tag ? { status: 304, headers: tagged.headers } : tagged;
}

function withBody(name: string, { bytes, encoding }: Body, languages: readonly Locale[]): Answer {
  const coding: Record<string, string> = encoding ? { 'Content-Encoding': encoding } : {};
  return { status: 200, headers: { ...headers(name, languages), Vary: 'Accept-Encoding', ...coding }, body: bytes };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const length: Record<string, number> = body ? { 'Content-Length': body.length } : {};
  response.writeHead(status, { ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

type Reader = (name: string, accepts: string) => Promise<Body | undefined>;

/** Reads files of the folder, compressed when the browser takes that; a compressed file is kept until it changes. */
function fileReader(root: string): Reader {
  const kept = new Map<string, Body>();
  return async (name, accepts) => {
    const path = join(root, name);
    if (!path.startsWith(root + sep) || name.includes('\0') || isForHosts(name)) return undefined;
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const encoding = isCompressible(name)
      ? (['br', 'gzip'] as const).find((each) => accepts.includes(each))
      : undefined;
    const key = `${path} ${encoding} ${info.mtimeMs} ${info.size}`;
    const body = kept.get(key) ?? (await compressed(await readFile(path), encoding));
    kept.set(key, body);
    return body;
  };
}

/** What other hosts read, and hidden files but those that the web looks for. */
const isForHosts = (name: string): boolean => hostFiles.includes(name) || /(^|\/)\.(?!well-known\/)/.test(name);

async function compressed(bytes: Buffer, encoding: Body['encoding']): Promise<Body> {
  if (encoding === 'gzip') return { bytes: await promisify(gzip)(bytes), encoding };
  if (encoding !== 'br') return { bytes };
  // The best quality takes seconds on the largest files.
  const quality = bytes.length < 200_000 ? 11 : 9;
  return {
    bytes: await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    encoding,
  };
}

/** Listens on the first free port from `port` on, and says which. */
function listen(server: Server, port: number, tries = 50): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 0) done(listen(server, port + 1, tries - 1));
      else fail(error);
    });
    server.listen(port, process.env.HOST ?? 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (isMain(import.meta)) {
  const dir = process.env.OUT_DIR ?? 'dist';
  if (existsSync(join(dir, 'index.html'))) {
    const { url } = await serve({ dir, base: siteFrom(process.env).base });
    console.log(`Open ${url}\n(stop with Ctrl+C)`);
  } else {
    console.error(`${dir}/index.html does not exist, so there is no site to serve. Run \`npm run build\` first.`);
    process.exitCode = 1;
  }
}
