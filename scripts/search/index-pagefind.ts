// Pagefind's index of one language. It holds the keys that src/search/files/keys.ts finds words under, and no words: what a query
// means is decided there, the same way for every engine.
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { Locale } from '../../src/i18n/locale.ts';
import { engineKey } from '../../src/search/files/engine-key.ts';
import { type KeysInText, keyedWords } from '../../src/search/files/keys.ts';
import type { SearchRecord } from '../../src/search/make/records.ts';
import { textIn } from '../../src/search/make/word-index.ts';

export const closePagefind = (): Promise<unknown> => pagefind.close();

/** No linguistic content: Pagefind has no stemmer for it and takes keys as they are. */
const language = 'zxx';

/**
 * The files by their names, with `units.json`: the position of each unit by the name that the index has for it. The same
 * bytes at every run.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  locale: Locale,
  keysInText?: KeysInText,
): Promise<Map<string, string | Uint8Array>> {
  const index = await emptyIndex();
  for (const [unit, record] of records.entries()) {
    const words = keyedWords(textIn(record, locale), locale, keysInText);
    // The address of a record is its unit's position, so that the index does not depend on where the site stands.
    sound(await index.addCustomRecord({ url: String(unit), content: keyText(words), language }));
  }
  const { files } = sound(await index.getFiles());
  await index.deleteIndex();
  return new Map([
    ...files.flatMap(({ path, content }) => servedFile(path, content)),
    ['units.json', `${JSON.stringify(unitsByName(files))}\n`],
  ]);
}

/** Keys in the places of their words: those of one word with a sign between, at which Pagefind parts them but counts one. */
function keyText(words: { keys: string[]; place: number }[]): string {
  const places: string[] = [];
  for (const { keys, place } of words) {
    while (places.length <= place) places.push('-');
    places[place] = keys.map(engineKey).join('~');
  }
  return places.join(' ');
}

async function emptyIndex() {
  const { index } = sound(await pagefind.createIndex());
  if (!index) throw new Error('Pagefind made no index.');
  return index;
}

function sound<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/**
 * The file as the site serves it; none for what the site has no use for: the interfaces, the worker and the engines for
 * other languages that Pagefind brings, and its copies of the texts, which here are keys.
 */
function servedFile(path: string, content: Uint8Array): [string, string | Uint8Array][] {
  if (path === 'wasm.unknown.pagefind') return [['wasm.unknown.wasm', gunzipSync(content)]];
  if (path === 'pagefind-entry.json') return [[path, withEngine(content)]];
  return path.startsWith('index/') || path === 'pagefind.js' || path.endsWith('.pf_meta') ? [[path, content]] : [];
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullable() })) });

/**
 * Pagefind loads its engine from "wasm." + the name in this file + ".pagefind", gzipped: a type that hosts don't
 * compress. Under the name of a .wasm file, what follows made a query, they send it by brotli: 10 kB of 72 less.
 */
function withEngine(entry: Uint8Array): string {
  const { languages, ...rest } = entrySchema.parse(JSON.parse(Buffer.from(entry).toString()));
  const named = Object.entries(languages).map(([name, index]) => [name, { ...index, wasm: 'unknown.wasm?' }]);
  return JSON.stringify({ ...rest, languages: Object.fromEntries(named) });
}

const fragmentSchema = z.object({ url: z.string() });

/** The position of each record by the name that the index has for it: "zxx_53593d3" is fragment/zxx_53593d3.pf_fragment. */
function unitsByName(files: { path: string; content: Uint8Array }[]): Record<string, number> {
  const named = files.flatMap(({ path, content }) => {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) return [];
    const text = gunzipSync(content)
      .toString()
      .replace(/^pagefind_dcd/, '');
    return [[name, Number(fragmentSchema.parse(JSON.parse(text)).url)] as const];
  });
  return Object.fromEntries(named.sort(([, a], [, b]) => a - b));
}
