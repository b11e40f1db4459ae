import { type Locale, otherLanguage } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { type Found, type SearchSources, search, type Words } from '../ask/engine.ts';
import { noWords } from '../ask/no-words.ts';
import { type Choices, noChoices } from '../ask/query.ts';
import { type Lexicon, lexicon } from '../files/lexicon.ts';
import { noSpellings, type Spellings } from '../files/spellings.ts';
import type { WordSource } from '../files/word-file.ts';
import type { WelshGuide } from '../welsh/guide.ts';
import { installedGuide } from '../welsh/installed.ts';
import { welshKeys } from '../welsh/keys.ts';
import { wordsOfDictionaries } from './installed-dictionaries.ts';
import { listing } from './listing.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { spellingFiles } from './spelling-files.ts';
import { lexiconFile } from './word-files.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** A report's search in memory: the same code as in a browser, with the index at hand. */
export function searchIn(report: Report): (locale: Locale, q: string, chosen?: Choices) => Promise<Found> {
  const guides = { en: undefined, cy: report.languages.includes('cy') ? installedGuide(report) : undefined };
  const read = new Map(
    report.languages.map((locale) => {
      const records = searchRecords(report, locale);
      return [locale, { records, words: wordsOf(records, locale, report.synonyms[locale], guides[locale]) }];
    }),
  );
  const otherWords = (locale: Locale): Words => {
    const other = otherLanguage(report, locale);
    return (other && read.get(other)?.words) ?? noWords(locale);
  };
  const all = new Map(
    [...read].map(([locale, { records, words }]): [Locale, SearchSources] => {
      const texts = new Map(records.map(({ id, text }) => [id, text]));
      const other = otherWords(locale);
      words.spellings = spellingsFor(locale, words.lexicon, other.lexicon);
      const own = { listing: listing(report, records, locale), own: words, other: async () => other };
      return [locale, { ...own, text: async ({ id }) => texts.get(id) ?? '' }];
    }),
  );
  return async (locale, q, chosen = noChoices) => {
    const sources = all.get(locale);
    if (!sources) throw new Error(`The report is not in "${locale}".`);
    return search(sources, { q, ...chosen });
  };
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
