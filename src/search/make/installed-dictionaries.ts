import welsh from 'dictionary-cy';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import type { Locale } from '../../i18n/locale.ts';
import { mutatedForms } from '../../language/welsh/mutation.ts';
import { dictionaryWords } from './dictionary-words.ts';

const text = new TextDecoder();

/** The installed dictionaries of a language, as bytes in Hunspell's format. Only for a build. */
export const dictionaries = (locale: Locale) => (locale === 'cy' ? [welsh] : [british, american]);

/** The words of the installed dictionaries of a language, in Welsh with their mutations. Only for a build. */
export function* wordsOfDictionaries(locale: Locale): Generator<string> {
  for (const { aff, dic } of dictionaries(locale)) {
    const words = dictionaryWords({ aff: text.decode(aff), dic: text.decode(dic) }, { prefixes: locale === 'en' });
    for (const word of words) yield* locale === 'cy' ? mutatedForms(word) : [word];
  }
}
