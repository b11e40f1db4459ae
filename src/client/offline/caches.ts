import { cachePrefix, type Kept, recordAddress } from './kept.ts';

/** How files are kept. */
export interface Storing {
  /** Paths from the site's root. */
  files: readonly string[];
  /** What the cache says it holds, once all of it is there. */
  record: Kept;
  signal: AbortSignal;
  /** A page as it is kept. */
  page(html: string, file: string): string;
  /** Told of how many files are there, of how many. */
  done(count: number, all: number): void;
}

/** As many files are asked for at a time. */
const atOnce = 6;

/** Keeps files in a cache. Rejects, with a part of them there, when one does not come or there is no room, and when it is stopped. */
export async function storeFiles(
  base: string,
  name: string,
  { files, record, signal, page, done }: Storing,
): Promise<void> {
  // What is left of an attempt that was cut short.
  await caches.delete(name);
  const cache = await caches.open(name);
  const root = new URL(base, location.href).href;
  const waiting = [...files];
  let count = 0;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (!new URL(base + file, location.href).href.startsWith(root)) throw new Error(`${file} is not of this site.`);
      // The worker stays out of this: what it keeps of an older version is no answer.
      const answer = await fetch(base + file, { cache: 'reload', signal });
      // "basic" are answers of the site's own origin that can be read.
      if (!answer.ok || answer.redirected || answer.type !== 'basic') throw new Error(`${file}: ${answer.status}`);
      await cache.put(base + file, await keptAnswer(answer, (html) => page(html, file)));
      count += 1;
      done(count, files.length);
    }
  };
  done(0, files.length);
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    waiting.length = 0;
    throw error;
  }
  signal.throwIfAborted();
  await cache.put(recordAddress(base), Response.json(record));
}

/** Throws for what was cut on the way, as far as its end tells. */
async function keptAnswer(answer: Response, page: (html: string) => string): Promise<Response> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) await answer.clone().json();
  if (!type.startsWith('text/html')) return answer;
  const headers = new Headers(answer.headers);
  // Of the bytes as they came.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  const html = await answer.text();
  if (!/<\/html>\s*$/i.test(html)) throw new Error(`${answer.url} came in half.`);
  return new Response(page(html), { headers });
}

/** What is kept of a language; undefined where nothing is. What an attempt left that was cut short goes. */
export async function keptOf(base: string, locale: string): Promise<Kept | undefined> {
  let whole: Kept | undefined;
  for (const name of await namesOf(base, locale)) {
    const record = await (await caches.open(name)).match(recordAddress(base));
    if (record) whole = await record.json();
    else await caches.delete(name);
  }
  return whole;
}

/**
 * Removes what is kept of a language, other sites' and languages' left as they are; with the last of it the worker goes, too.
 *
 * @param but the version to leave
 */
export async function removeKept(base: string, locale: string, but?: string): Promise<void> {
  for (const name of await namesOf(base, locale)) if (!name.endsWith(` ${but}`)) await caches.delete(name);
  if ((await namesOf(base)).length > 0) return;
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
}

/** The names of this site's caches, of one language or of all. */
async function namesOf(base: string, locale?: string): Promise<string[]> {
  const beginning = cachePrefix(base) + (locale === undefined ? '' : `${locale} `);
  return (await caches.keys()).filter((name) => name.startsWith(beginning));
}
