import { type Locale, otherLocale } from '../../i18n/locale.ts';
import type { SearchSources, Words } from '../../search/ask/engine.ts';
import { noWords } from '../../search/ask/no-words.ts';
import { type LexiconFile, lexicon } from '../../search/files/lexicon.ts';
import { type Spellings, spellingsFileOf } from '../../search/files/spellings.ts';
import { tokens } from '../../search/files/tokens.ts';
import type { WordSource } from '../../search/files/word-file.ts';
import { postingsIn, type WordFile, wordFileOf } from '../../search/files/word-file.ts';
import type { ListedUnit, Listing } from '../../search/make/listing.ts';
import { pagefindWords } from './pagefind-words.ts';

/** What results are found and shown from. */
export interface ShownSources extends SearchSources {
  /** The text of a unit in the other language. */
  otherText(unit: ListedUnit): Promise<string>;
}

/** The class of a unit's ink. */
export const inkOf = ({ kind }: ListedUnit, { listing }: Pick<ShownSources, 'listing'>): string | undefined =>
  listing.kinds.find(({ name }) => name === kind)?.ink;

/** What a page's searches are answered from: at first small files, of which each query loads a few, then Pagefind. */
export interface PageSources {
  first: ShownSources;
  /** Asks for what the words of a query will need, while the reader may still be typing. */
  expect(q: string): void;
  /** The same with Pagefind, once it is loaded; the answers are the same. Rejects when a file of it cannot be loaded. */
  final(): Promise<ShownSources>;
}

/** So many letters may be the beginning of a word that is being typed. */
const LEAST_BEGINNING = 3;

/** Gives what is read from the file at an address. Rejects when it cannot be loaded. */
export type FileSource = <T>(url: string, read: (response: Response) => Promise<T>) => Promise<T>;

/**
 * @param site the address of the site's root: "/report/"
 * @param file where files come from, if not from the site
 * @returns rejects when a file cannot be loaded
 */
export async function loadSources(site: string, locale: Locale, file: FileSource = fetchFile): Promise<PageSources> {
  const folder = `${site}search/${locale}/`;
  const [listing, own] = await Promise.all([
    file(`${folder}units.json`, (found): Promise<Listing> => found.json()),
    loadWords(folder, locale, file),
  ]);
  const otherFolder = `${site}search/${otherLocale(locale)}/`;
  const other = once(async () => (listing.alone ? noWords(locale) : loadWords(otherFolder, otherLocale(locale), file)));
  const texts = new Map<string, Promise<string>>();
  const textIn =
    (place: string) =>
    ({ id }: ListedUnit): Promise<string> => {
      const url = `${place}texts/${id}.txt`;
      return kept(texts, url, () => file(url, (found) => found.text()));
    };
  const first: ShownSources = { listing, own, other, text: textIn(folder), otherText: textIn(otherFolder) };
  const engine = once(() => pagefindWords(`${site}pagefind/${locale}/`));
  const expect = (q: string): void => {
    const { lexicon, words } = own;
    const keys = tokens(q, locale).flatMap(({ word }) => {
      const known = lexicon.keysOf(word);
      return known.length > 0 || word.length < LEAST_BEGINNING ? known : lexicon.keysBeginning(word).slice(0, 1);
    });
    // What fails is asked for again, and said, once it is needed.
    words.find(keys).catch(() => {});
  };
  return { first, expect, final: async () => ({ ...first, own: { ...own, words: await engine() } }) };
}

/** The words of a language, and where they stand by its small files. */
async function loadWords(folder: string, locale: Locale, source: FileSource): Promise<Words> {
  const file = await source(`${folder}words.json`, (found): Promise<LexiconFile> => found.json());
  return {
    lexicon: lexicon(locale, file),
    words: fileWords(`${folder}words/`, source),
    spellings: fileSpellings(folder, source),
  };
}

function fileWords(folder: string, source: FileSource): WordSource {
  const files = new Map<string, Promise<WordFile>>();
  const load = (name: string) =>
    kept(files, name, () => source(`${folder}${name}.json`, (file): Promise<WordFile> => file.json()));
  return {
    async find(keys) {
      const found = await Promise.all(
        keys.map(async (key) => [key, postingsIn(await load(wordFileOf(key)), key)] as const),
      );
      return new Map(found);
    },
  };
}

/** The words that look like slips, one file for each first letter; of a letter without a file there are none. */
function fileSpellings(folder: string, source: FileSource): Spellings {
  const files = new Map<string, Promise<string[]>>();
  const load = (name: string) =>
    kept(files, name, () => source(`${folder}spellings/${name}.txt`, async (file) => (await file.text()).split(' ')));
  return { has: async (word) => (await load(spellingsFileOf(word))).includes(word) };
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
