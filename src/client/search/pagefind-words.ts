import { engineKey } from '../../search/files/engine-key.ts';
import type { WordSource } from '../../search/files/word-file.ts';
import type { Posting } from '../../search/make/word-index.ts';

/** As much of pagefind.js as is used here. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): {
    search(term: string): Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult {
  /** The name that the index has for the record. */
  id: string;
  /** Places of the found keys in the text split at its spaces. */
  words: number[];
}

/** @param folder the address of the index: "/report/pagefind/en/". Rejects when a file cannot be loaded. */
export async function pagefindWords(folder: string): Promise<WordSource> {
  const [module, units] = await Promise.all([loadModule(`${folder}pagefind.js`), loadUnits(`${folder}units.json`)]);
  // A query takes less than a millisecond here: a worker would only be one more file to wait for.
  const pagefind = module.createInstance({ noWorker: true });
  const postings = async (key: string): Promise<Posting[]> => {
    const { results } = await pagefind.search(engineKey(key));
    return results
      .map(({ id, words }) => {
        const unit = units[id];
        if (unit === undefined) throw new Error(`units.json and the index in ${folder} are of different builds.`);
        return { unit, places: [...new Set(words)].sort((a, b) => a - b) };
      })
      .sort((a, b) => a.unit - b.unit);
  };
  return {
    async find(keys) {
      return new Map(await Promise.all(keys.map(async (key) => [key, await postings(key)] as const)));
    },
  };
}

const loadModule = (url: string): Promise<PagefindModule> => import(/* @vite-ignore */ url);

async function loadUnits(url: string): Promise<Record<string, number>> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
