import { type Locale, otherLocale } from '../../src/i18n/locale.ts';
import { type Found, type SearchSources, search, type Words } from '../../src/search/ask/engine.ts';
import { noChoices } from '../../src/search/ask/query.ts';
import { wordsOf } from '../../src/search/make/in-memory.ts';
import type { SearchRecord } from '../../src/search/make/records.ts';
import { lengthOf } from '../../src/search/make/word-index.ts';
import { type WelshGuide, welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';

/** Texts in either language; each is a unit by its number, and texts of one number are translations of one another. */
export type Texts = Partial<Record<Locale, string[]>>;

export interface Known {
  synonyms?: string[][];
  families?: string[][];
}

export const guideFor = (families: string[][] = []): WelshGuide => welshGuide(welshRadicals(), { families, words: [] });

/** A unit that has no translation is shown in the language that it has. */
export function recordsOf(texts: Texts, locale: Locale): SearchRecord[] {
  const count = Math.max(texts.en?.length ?? 0, texts.cy?.length ?? 0);
  return Array.from({ length: count }, (_, number) => {
    const own = texts[locale]?.[number];
    const lang = own === undefined ? otherLocale(locale) : locale;
    const text = own ?? texts[lang]?.[number] ?? '';
    return { id: `u${number}`, text, lang, kind: 'paragraph', chapter: 'ch1', group: `u${number}` };
  });
}

export const wordsIn = (texts: Texts, locale: Locale, { synonyms, families }: Known = {}): Words =>
  wordsOf(recordsOf(texts, locale), locale, synonyms, locale === 'cy' ? guideFor(families) : undefined);

/** A search over some texts alone. */
export function findIn(texts: Texts, known: Known = {}): (locale: Locale, q: string) => Promise<Found> {
  const words = { en: wordsIn(texts, 'en', known), cy: wordsIn(texts, 'cy', known) };
  return (locale, q) => search(sources(texts, locale, words), { q, ...noChoices });
}

function sources(texts: Texts, locale: Locale, words: Record<Locale, Words>): SearchSources {
  const records = recordsOf(texts, locale);
  const named = { url: '', label: '', mark: '', within: [] };
  return {
    listing: {
      units: records.map((record) => {
        const { id, kind, chapter, group } = record;
        return { id, kind, chapter, group, ...named, length: lengthOf(record, locale) };
      }),
      speakers: {},
      kinds: [],
    },
    own: words[locale],
    other: async () => words[otherLocale(locale)],
    text: async ({ id }) => records.find((record) => record.id === id)?.text ?? '',
  };
}
