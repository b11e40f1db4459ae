import type { Locale } from '../../../i18n/locale.ts';
import { possibleRadicals } from '../../../language/welsh/mutation.ts';
import type { Lexicon } from '../../files/lexicon.ts';
import { LEAST_STEM } from '../weights.ts';

/** The endings and beginnings by which a language makes words of other words. */
const made: Record<Locale, RegExp> = {
  en: /^(?:un|in|im|mis|non|over|under)(?=.{5})|(?:is|iz|if)?(?:ations?|ments?|ness|it(?:y|ies)|ists?|isms?|ful|less|[ai]ble|ous|ive|[ae]nc(?:e|y|ies)|[eo]rs?|al|ly|ing|e?d|e?s|e)$/g,
  cy: /^(?:an|di|ail|cyd|rhag)(?=.{5})|(?:iad(?:au)?|i?aeth(?:au|ol)?|rwydd|deb|der|dod|aidd|adwy|edig|ol|us|i?og|gar|i?wr|i?wyr|ydd(?:ion)?|ion|i?au|oedd|i?o|i|u|a|en|yn|es)$/g,
};

/**
 * The keys of what is made of the same stem as a word that the texts have not: homeless for "homelessly",
 * cyfoeth for "cyfoethogion". The last resort for a word that is spelt right.
 */
export function relativesOf(word: string, { locale, words, keysOf }: Lexicon): string[] {
  const forms = locale === 'cy' ? [word, ...possibleRadicals(word)] : [word];
  const stems = new Set(forms.map((form) => stemOf(form, locale)).filter(({ length }) => length >= LEAST_STEM));
  if (stems.size === 0) return [];
  return [...new Set(words.flatMap((known) => (stems.has(stemOf(known.word, locale)) ? keysOf(known.word) : [])))];
}

/** What is left of a word without up to two endings and a beginning. */
const stemOf = (word: string, locale: Locale): string => stripped(stripped(word, locale), locale);

const stripped = (word: string, locale: Locale): string => {
  const stem = word.replace(made[locale], '');
  return stem.length < LEAST_STEM ? word : stem;
};
