import type { Locale } from '../../i18n/locale.ts';
import { type KeysInText, keyedWords } from '../files/keys.ts';
import { tokens } from '../files/tokens.ts';
import type { SearchRecord } from './records.ts';

/** Where a word stands in one unit. */
export interface Posting {
  /** The unit's position in the listing. */
  unit: number;
  /** Places among the words of its text, split at its spaces. */
  places: number[];
}

/** The postings of every key, in the order of units. */
export type WordIndex = ReadonlyMap<string, Posting[]>;

/** @param keysInText the keys of Welsh words */
export function wordIndex(records: readonly SearchRecord[], locale: Locale, keysInText?: KeysInText): WordIndex {
  const index = new Map<string, Posting[]>();
  for (const [unit, record] of records.entries())
    for (const { keys, place } of keyedWords(textIn(record, locale), locale, keysInText))
      for (const key of keys) add(index, key, unit, place);
  return index;
}

/** What a record says in a language, of words that are in the other one their heading at most; and its values. */
export const textIn = ({ text, lang, title = '', value = '' }: SearchRecord, locale: Locale): string =>
  `${lang === locale ? text : title} ${value}`.trimEnd();

function add(index: Map<string, Posting[]>, key: string, unit: number, place: number): void {
  const postings = index.get(key) ?? [];
  const last = postings.at(-1);
  if (last?.unit === unit) {
    if (last.places.at(-1) !== place) last.places.push(place);
  } else postings.push({ unit, places: [place] });
  index.set(key, postings);
}

/** How many words of a text count for its length. */
export const lengthOf = ({ text }: Pick<SearchRecord, 'text'>, locale: Locale): number => tokens(text, locale).length;

/** A word as it is mostly spelt in texts, in small letters, and how often it stands there. */
export interface Counted {
  spelling: string;
  count: number;
}

/** The words of the texts as the index has them. */
export function vocabulary(texts: readonly string[], locale: Locale): Map<string, Counted> {
  const all = texts.flatMap((text) => tokens(text, locale));
  return new Map([...Map.groupBy(all, ({ word }) => word)].map(([word, same]) => [word, counted(same)]));
}

function counted(same: readonly { spelling: string }[]): Counted {
  const bySpelling = [...Map.groupBy(same, ({ spelling }) => spelling)];
  const [mostly = ''] = bySpelling.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { spelling: mostly, count: same.length };
}
