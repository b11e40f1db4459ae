import { cachePrefix, fallbackPage, isLasting, searchBundle } from './kept.ts';

/*
 * The service worker of the site, at its root as sw.js: it is registered by the button of src/client/offline/keep.ts alone. It asks
 * the site first, and answers with what the browser keeps only where the site does not; it keeps nothing itself.
 *
 * sw.js has to stay at its address for as long as the site stands: browsers that have it ask there for a newer one, and one that is
 * only taken away would go on in them. Where nothing is kept any more it goes by itself.
 */

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** As much of a worker's scope as is used here: TypeScript has it for programs that are workers throughout. */
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
declare const self: Scope;

/** So many milliseconds the site has for a page that is kept: on a train a connection may be there that brings nothing. */
const patience = 6000;

const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  // What keeps the pages is to have what the site has, or nothing.
  else if (request.cache === 'reload') return;
  else if (isLasting(base, pathname)) event.respondWith(lasting(request));
  else event.respondWith(file(request, pathname));
});

/** What never changes is taken from what is kept. */
const lasting = async (request: Request): Promise<Response> => (await kept(request.url)) ?? fetch(request);

async function page(request: Request, path: string): Promise<Response> {
  const answer = fetch(request);
  const copy = await kept(path);
  const late = copy && new Promise<Response>((done) => setTimeout(done, patience, copy));
  try {
    const found = await (late ? Promise.race([answer, late]) : answer);
    return copy && isFault(found) ? copy : found;
  } catch (error) {
    if ((await names()).length === 0) await self.registration.unregister();
    const instead = copy ?? (await kept(base + fallbackPage));
    if (instead) return instead;
    throw error;
  }
}

async function file(request: Request, path: string): Promise<Response> {
  const answer = fetch(request);
  const isGood = await answer.then(
    (found) => !isFault(found),
    () => false,
  );
  if (isGood) return answer;
  return (await kept(path)) ?? (await searchFile(path)) ?? answer;
}

/** Whether the site, or what stands before it, could not answer. */
const isFault = ({ status }: Response): boolean => status >= 500;

/** What is kept at an address, whatever is asked of it: the query of a search page is for its script. */
async function kept(address: string): Promise<Response | undefined> {
  for (const name of await names()) {
    const cache = await caches.open(name);
    const found = await cache.match(address, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

const names = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base))).sort();

const bundles = new Map<string, Promise<Record<string, string>>>();

async function searchFile(path: string): Promise<Response | undefined> {
  const bundle = searchBundle(base, path);
  const found = bundle && (await kept(bundle));
  if (!bundle || !found) return undefined;
  const files = bundles.get(bundle) ?? found.json();
  bundles.set(bundle, files);
  const text = (await files)[path.slice(base.length)];
  return text === undefined ? undefined : new Response(text);
}
