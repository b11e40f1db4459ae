// Makes the search index of each language in the built site: <site>/pagefind/<language>/, with units.json beside it.
//
//   CONTENT, BASE_PATH, OUT_DIR  as for the build
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { type Locale, locales } from '../src/i18n/locale.ts';
import { loadSoundReport } from '../src/load.ts';
import type { Report } from '../src/model/report.ts';
import { listing } from '../src/search/listing.ts';
import { type SearchRecord, searchRecords } from '../src/search/records.ts';
import { isMain } from './steps.ts';

/** Replaces the index in a built site. Rejects with Pagefind's own words when it refuses a record. */
export async function indexSearch(
  outDir: string,
  report: Report = loadSoundReport(process.env.CONTENT ?? 'content'),
): Promise<void> {
  rmSync(join(outDir, 'pagefind'), { recursive: true, force: true });
  try {
    for (const locale of locales) writeIndex(join(outDir, 'pagefind', locale), await indexFiles(report, locale));
  } finally {
    await pagefind.close();
  }
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The files of one language's index, in the order of their names. */
export async function indexFiles(report: Report, locale: Locale): Promise<IndexFile[]> {
  const records = searchRecords(report, locale);
  const index = await emptyIndex();
  const language = mainLanguage(records);
  for (const record of records) sound(await index.addCustomRecord(pagefindRecord(record, language)));
  const engine = language === 'en' ? 'en' : 'unknown';
  const files = sound(await index.getFiles()).files.flatMap((file) => servedFile(file, engine));
  await index.deleteIndex();
  const units = listing(report, records, recordKeys(files), locale);
  return [...files, { path: 'units.json', content: Buffer.from(JSON.stringify(units)) }].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/**
 * The language that most of the words are in. An index has one only: of several, Pagefind's script would load the one
 * that the page's language names and lose all records of the other.
 */
export function mainLanguage(records: Pick<SearchRecord, 'lang' | 'text'>[]): Locale {
  const amount = (locale: Locale) =>
    records.filter(({ lang }) => lang === locale).reduce((sum, { text }) => sum + text.length, 0);
  return amount('cy') >= amount('en') ? 'cy' : 'en';
}

/**
 * The address of a record is its id alone, so that the index does not depend on where the site stands. The filters stay
 * out of it: units.json has what they need, and Pagefind 1.5.2 writes their values in another order at every run.
 */
function pagefindRecord({ id, text, title }: SearchRecord, language: Locale) {
  // All of meta is searched, so ids, labels and numbers stay out of it.
  return { url: id, content: text, language, ...(title ? { meta: { title } } : {}) };
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
 * The file as the site serves it; none for what the site has no use for: the interfaces and the worker that Pagefind
 * brings, and its engine for another language (it has none for Welsh: "unknown" goes by whole words).
 */
function servedFile({ path, content }: IndexFile, engine: string): IndexFile[] {
  if (path === `wasm.${engine}.pagefind`) return [{ path: `wasm.${engine}.wasm`, content: gunzipSync(content) }];
  if (path === 'pagefind-entry.json') return [{ path, content: withEngine(content, engine) }];
  return path.includes('/') || path === 'pagefind.js' || path.endsWith('.pf_meta') ? [{ path, content }] : [];
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullable() })) });

/**
 * Pagefind loads its engine from "wasm." + the name in this file + ".pagefind", gzipped: a type that hosts don't
 * compress. Under the name of a .wasm file, what follows made a query, they send it by brotli: 10 kB of 72 less.
 */
function withEngine(entry: Uint8Array, engine: string): Uint8Array {
  const { languages, ...rest } = entrySchema.parse(JSON.parse(Buffer.from(entry).toString()));
  const named = Object.entries(languages).map(([language, index]) => [language, { ...index, wasm: `${engine}.wasm?` }]);
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(named) }));
}

const fragmentSchema = z.object({ url: z.string() });

/** The name that the index has for each record, by the record's id: "en_53593d3" is fragment/en_53593d3.pf_fragment. */
function recordKeys(files: IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const key = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!key) return [];
      const text = gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, '');
      return [[fragmentSchema.parse(JSON.parse(text)).url, key] as const];
    }),
  );
}

function writeIndex(folder: string, files: IndexFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (isMain(import.meta)) await indexSearch(process.env.OUT_DIR ?? 'dist');
