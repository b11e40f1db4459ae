import type { SearchEngine } from '../search/engine.ts';
import type { Listing } from '../search/listing.ts';
import { passage } from '../search/passage.ts';

/** As much of pagefind.js as is used here. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): {
    search(term: string | null): Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult {
  /** The name of the file that holds the record. */
  id: string;
  score: number;
  /** Places of the found words in the text split at its spaces. */
  words: number[];
  data(): Promise<{ content: string }>;
}

/** @param folder the address of the index: "/report/pagefind/en/". Rejects when a file cannot be loaded. */
export async function loadSearch(folder: string): Promise<{ engine: SearchEngine; listing: Listing }> {
  const [module, listing] = await Promise.all([loadModule(`${folder}pagefind.js`), loadListing(`${folder}units.json`)]);
  // A query takes less than a millisecond here: a worker would only be one more file to wait for.
  const pagefind = module.createInstance({ noWorker: true });
  const ids = new Map(listing.units.map(({ key, id }) => [key, id]));
  const find: SearchEngine['find'] = async (query) => {
    const { results } = await pagefind.search(query || null);
    return results.map(({ id: key, score, words, data }) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`units.json and the search index in ${folder} are of different builds.`);
      return { id, score, passage: async () => passage((await data()).content, words) };
    });
  };
  return { engine: { find }, listing };
}

const loadModule = (url: string): Promise<PagefindModule> => import(/* @vite-ignore */ url);

async function loadListing(url: string): Promise<Listing> {
  // Asked for anew on hosts that let files be kept for long: it has to be of the same build as the index.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
