import type { CDPSession } from 'playwright-core';

/** What a page asked for. */
export interface Fetched {
  path: string;
  /** Milliseconds from the beginning of the record. */
  asked: number;
  /** Undefined while it is on its way. */
  done?: number;
  /** At the wire, compressed, with the headers of the answer; 0 from the cache. */
  bytes: number;
}

export interface Traffic {
  fetched(): Fetched[];
  /** Begins the record anew. */
  restart(): void;
  /** Waits until nothing was on its way for a while. */
  quiet(): Promise<void>;
}

/** So many milliseconds without a request are taken for the end of them. */
const silence = 400;

/** Records what a page loads, by its session with the browser. */
export function traffic(session: CDPSession): Traffic {
  let all = new Map<string, Fetched>();
  let begun = Date.now();
  let last = begun;
  const now = () => Date.now() - begun;
  const end = (id: string, bytes: number) => {
    last = Date.now();
    const fetched = all.get(id);
    if (fetched) Object.assign(fetched, { done: now(), bytes });
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    last = Date.now();
    if (request.url.startsWith('http'))
      all.set(requestId, { path: new URL(request.url).pathname, asked: now(), bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  return {
    fetched: () => [...all.values()],
    restart() {
      all = new Map();
      begun = Date.now();
      last = begun;
    },
    async quiet() {
      const isOver = () => Date.now() - last > silence && [...all.values()].every(({ done }) => done !== undefined);
      while (!isOver()) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

/** What a file is for, in the order in which tables show it. */
export const fileClasses = ['page', 'styles and fonts', 'script', 'words and units', 'texts', 'Pagefind'] as const;
export type FileClass = (typeof fileClasses)[number];

/** @param path of the site: "/en/search/", "/search/en/words/to.json" */
export function fileClass(path: string): FileClass {
  if (path.includes('/pagefind/')) return 'Pagefind';
  if (/\/texts\/[^/]+\.txt$/.test(path)) return 'texts';
  if (path.endsWith('.json')) return 'words and units';
  if (path.endsWith('.js')) return 'script';
  return path.endsWith('/') || path.endsWith('.html') ? 'page' : 'styles and fonts';
}

export interface Weight {
  requests: number;
  bytes: number;
}

/** Those that came over the wire: what the cache holds without asking weighs nothing. */
export function weight(fetched: readonly Fetched[]): Weight {
  const sent = fetched.filter(({ bytes }) => bytes > 0);
  return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}
