import { stemmer } from 'stemmer';
import type { Locale } from '../../i18n/locale.ts';
import { regular } from '../../language/english/inflection.ts';
import { tokens } from './tokens.ts';

/** A word of a text by the keys that it is found under: in English its stem, in Welsh what `KeysInText` says. */
export interface KeyedWord {
  keys: string[];
  place: number;
}

/** The keys of a text's words, of a language whose words don't tell them by themselves; only a build knows. */
export type KeysInText = (text: string) => (word: string, place: number) => readonly string[] | undefined;

/** The keys of every word of a text. */
export function keyedWords(text: string, lang: Locale, keysInText: KeysInText = () => () => undefined): KeyedWord[] {
  const told = keysInText(text);
  const places = Map.groupBy(tokens(text, lang), ({ place }) => place);
  return [...places].map(([place, words]) => {
    const keys = words.flatMap(({ word }) => told(word, place) ?? [keyOf(word, lang)]);
    return { keys: [...new Set(keys)], place };
  });
}

/** The key of a word as it stands: "toolkits" is under "toolkit". A percentage is under "78pc", as signs are no part of keys. */
export function keyOf(word: string, lang: Locale): string {
  const plain = word.replace('%', 'pc');
  return lang === 'en' && /^\p{L}/u.test(word) ? stemmer(regular(plain)) : plain;
}
