import { type Locale, locales, otherLocale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { type Found, type SearchSources, search, type Words } from '../ask/engine.ts';
import type { Choices } from '../ask/query.ts';
import { type Lexicon, lexicon } from '../files/lexicon.ts';
import { noSpellings, type Spellings } from '../files/spellings.ts';
import type { WordSource } from '../files/word-file.ts';
import { type WelshGuide, welshGuide } from '../welsh/guide.ts';
import { welshRadicals } from '../welsh/installed.ts';
import { welshKeys } from '../welsh/keys.ts';
import { wordsOfDictionaries } from './installed-dictionaries.ts';
import { listing } from './listing.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { spellingFiles } from './spelling-files.ts';
import { lexiconFile } from './word-files.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

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
