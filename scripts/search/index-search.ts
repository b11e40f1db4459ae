// Makes what searches are answered from, in the built site and for each language: small files of our own, of which a reader
// loads a few (<site>/search/<language>/), and Pagefind's index (<site>/pagefind/<language>/).
//
//   CONTENT, BASE_PATH, OUT_DIR  as for the build
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import type { Report } from '../../src/model/report.ts';
import type { LexiconFile } from '../../src/search/files/lexicon.ts';
import { listing } from '../../src/search/make/listing.ts';
import { searchRecords } from '../../src/search/make/records.ts';
import { lexiconFile, wordFiles } from '../../src/search/make/word-files.ts';
import { wordIndex } from '../../src/search/make/word-index.ts';
import type { WelshGuide } from '../../src/search/welsh/guide.ts';
import { installedGuide } from '../../src/search/welsh/installed.ts';
import { welshKeys } from '../../src/search/welsh/keys.ts';
import { isMain } from '../steps.ts';
import { dictionaryLicences } from './dictionary-licences.ts';
import { closePagefind, pagefindFiles } from './index-pagefind.ts';
import { keptSpellings } from './kept-spellings.ts';

/**
 * Replaces the index in a built site. Rejects with Pagefind's own words when it refuses a record.
 *
 * @param isFresh whether nothing of an earlier build may be taken
 */
export async function indexSearch(
  outDir: string,
  report: Report = loadSoundReport(process.env.CONTENT ?? 'content', siteFrom(process.env)),
  isFresh = false,
): Promise<void> {
  for (const room of ['search', 'pagefind']) rmSync(join(outDir, room), { recursive: true, force: true });
  const guides = { en: undefined, cy: report.languages.includes('cy') ? installedGuide(report) : undefined };
  const lexicons = new Map(
    report.languages.map((locale) => [
      locale,
      lexiconFile(searchRecords(report, locale), locale, report.synonyms[locale], guides[locale]),
    ]),
  );
  try {
    for (const locale of report.languages) {
      const files = await indexFiles(report, locale, lexicons, isFresh, guides[locale]);
      for (const [path, content] of files) {
        mkdirSync(dirname(join(outDir, path)), { recursive: true });
        writeFileSync(join(outDir, path), content);
      }
    }
  } finally {
    await closePagefind();
  }
}

/** The files of one language's search by their paths in the site, in the order of their names. */
async function indexFiles(
  report: Report,
  locale: Locale,
  lexicons: ReadonlyMap<Locale, LexiconFile>,
  isFresh: boolean,
  guide?: WelshGuide,
): Promise<Map<string, string | Uint8Array>> {
  const records = searchRecords(report, locale);
  const keysInText = guide && welshKeys(guide);
  const spellings = keptSpellings(locale, lexicons, isFresh);
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const own = [
    ['units.json', json(listing(report, records, locale))],
    ['words.json', json(lexicons.get(locale))],
    ...[...wordFiles(wordIndex(records, locale, keysInText))].map(([name, file]) => [`words/${name}.json`, json(file)]),
    ...[...spellings].map(([name, words]) => [`spellings/${name}.txt`, words]),
    ['spellings/LICENCES.txt', dictionaryLicences(locale)],
    ...records.map(({ id, text }) => [`texts/${id}.txt`, text]),
  ].map(([name, content]) => [`search/${locale}/${name}`, content ?? ''] as const);
  const engine = await pagefindFiles(records, locale, keysInText);
  const theirs = [...engine].map(([name, content]) => [`pagefind/${locale}/${name}`, content] as const);
  return new Map([...own, ...theirs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (isMain(import.meta)) await indexSearch(process.env.OUT_DIR ?? 'dist');
