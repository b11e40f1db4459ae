import { type Locale, otherLocale } from '../i18n/locale.ts';
import type { SearchSources, Words } from '../search/engine.ts';
import { type LexiconFile, lexicon } from '../search/lexicon.ts';
import type { ListedUnit, Listing } from '../search/listing.ts';
import { postingsIn, type WordFile, wordFileOf } from '../search/word-file.ts';
import type { WordSource } from '../search/word-source.ts';
import { pagefindWords } from './pagefind-words.ts';

/** What a page's searches are answered from: at first small files, of which each query loads a few, then Pagefind. */
export interface PageSources {
  first: SearchSources;
  /** The same with Pagefind, once it is loaded; the answers are the same. Rejects when a file of it cannot be loaded. */
  final(): Promise<SearchSources>;
}

/**
 * @param site the address of the site's root: "/report/"
 * @returns rejects when a file cannot be loaded
 */
export async function loadSources(site: string, locale: Locale): Promise<PageSources> {
  const folder = `${site}search/${locale}/`;
  const [listing, own] = await Promise.all([
    fetchFile(`${folder}units.json`, (file): Promise<Listing> => file.json()),
    loadWords(folder, locale),
  ]);
  const otherFolder = `${site}search/${otherLocale(locale)}/`;
  const other = once(() => loadWords(otherFolder, otherLocale(locale)));
  const texts = new Map<string, Promise<string>>();
  const text = ({ id }: ListedUnit): Promise<string> =>
    kept(texts, id, () => fetchFile(`${folder}texts/${id}.txt`, (file) => file.text()));
  const first: SearchSources = { listing, own, other, text };
  const engine = once(() => pagefindWords(`${site}pagefind/${locale}/`));
  return { first, final: async () => ({ ...first, own: { ...own, words: await engine() } }) };
}

/** The words of a language, and where they stand by its small files. */
async function loadWords(folder: string, locale: Locale): Promise<Words> {
  const file = await fetchFile(`${folder}words.json`, (found): Promise<LexiconFile> => found.json());
  return { lexicon: lexicon(locale, file), words: fileWords(`${folder}words/`) };
}

function fileWords(folder: string): WordSource {
  const files = new Map<string, Promise<WordFile>>();
  const load = (name: string) =>
    kept(files, name, () => fetchFile(`${folder}${name}.json`, (file): Promise<WordFile> => file.json()));
  return {
    async find(keys) {
      const found = await Promise.all(
        keys.map(async (key) => [key, postingsIn(await load(wordFileOf(key)), key)] as const),
      );
      return new Map(found);
    },
  };
}

/** Asked for anew on hosts that let files be kept for long: all have to be of the same build. */
async function fetchFile<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return read(response);
}

/** Loads at the first call; after a failure at the next one again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const loading = new Map<'', Promise<T>>();
  return () => kept(loading, '', load);
}

function kept<Key, T>(all: Map<Key, Promise<T>>, key: Key, load: () => Promise<T>): Promise<T> {
  const before = all.get(key);
  if (before) return before;
  const loading = load().catch((error: unknown) => {
    all.delete(key);
    throw error;
  });
  all.set(key, loading);
  return loading;
}
