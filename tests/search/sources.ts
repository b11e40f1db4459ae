import { type Locale, locales, otherLocale } from '../../src/i18n/locale.ts';
import type { Report } from '../../src/model/report.ts';
import { type Found, type SearchSources, search, type Words } from '../../src/search/ask/engine.ts';
import type { Choices } from '../../src/search/ask/query.ts';
import { type Lexicon, lexicon } from '../../src/search/files/lexicon.ts';
import { noSpellings, type Spellings } from '../../src/search/files/spellings.ts';
import type { WordSource } from '../../src/search/files/word-source.ts';
import { wordsOfDictionaries } from '../../src/search/make/installed-dictionaries.ts';
import { listing } from '../../src/search/make/listing.ts';
import { type SearchRecord, searchRecords } from '../../src/search/make/records.ts';
import { spellingFiles } from '../../src/search/make/spelling-files.ts';
import { lexiconFile } from '../../src/search/make/word-files.ts';
import { type WordIndex, wordIndex } from '../../src/search/make/word-index.ts';
import { type WelshGuide, welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { welshKeys } from '../../src/search/welsh/keys.ts';

/** A report's search in memory: the same code as in a browser, with the index at hand. */
export function searchIn(report: Report): (locale: Locale, q: string, chosen?: Choices) => Promise<Found> {
  const guide = welshGuide(welshRadicals(), report.welsh);
  const records = { en: searchRecords(report, 'en'), cy: searchRecords(report, 'cy') };
  const words = {
    en: wordsOf(records.en, 'en', report.synonyms.en),
    cy: wordsOf(records.cy, 'cy', report.synonyms.cy, guide),
  };
  for (const locale of locales)
    words[locale].spellings = spellingsFor(locale, words[locale].lexicon, words[otherLocale(locale)].lexicon);
  const sources = (locale: Locale): SearchSources => {
    const texts = new Map(records[locale].map(({ id, text }) => [id, text]));
    return {
      listing: listing(report, records[locale], locale),
      own: words[locale],
      other: async () => words[otherLocale(locale)],
      text: async ({ id }) => texts.get(id) ?? '',
    };
  };
  const all = { en: sources('en'), cy: sources('cy') };
  return (locale, q, chosen = { kind: [], chapter: [], speaker: [] }) => search(all[locale], { q, ...chosen });
}

/** The words of the dictionaries that are no slips of the texts' words; made when they are first asked for, as that takes time. */
function spellingsFor(locale: Locale, own: Lexicon, other: Lexicon): Spellings {
  let all: Set<string> | undefined;
  return {
    async has(word) {
      all ??= new Set(
        [...spellingFiles(wordsOfDictionaries(locale), own, [other]).values()].flatMap((file) => file.split(' ')),
      );
      return all.has(word);
    },
  };
}

/** The words of some texts, and where they stand. */
export function wordsOf(
  records: readonly SearchRecord[],
  locale: Locale,
  synonyms: readonly string[][] = [],
  guide?: WelshGuide,
): Words {
  const index = wordIndex(records, locale, guide && welshKeys(guide));
  return {
    lexicon: lexicon(locale, lexiconFile(records, locale, synonyms, guide)),
    words: source(index),
    spellings: noSpellings,
  };
}

const source = (index: WordIndex): WordSource => ({
  find: async (keys) => new Map(keys.map((key) => [key, index.get(key) ?? []])),
});

/** The ids of what was found, best first. */
export const idsOf = ({ groups }: Found): string[] => groups.flat().map(({ unit }) => unit.id);
