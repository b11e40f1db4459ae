import type { Locale } from '../../i18n/locale.ts';
import { littleWords as english } from '../../language/english/little-words.ts';
import { littleWords as welsh } from '../../language/welsh/little-words.ts';

/** What is left of "per cent" beside its figure. */
const beside = ['cent'];

const sets: Record<Locale, ReadonlySet<string>> = {
  en: new Set([...english, ...beside]),
  cy: welsh,
};

/** @param word in small letters with its accents: dy is "your", dŷ a house */
export const isStopWord = (word: string, locale: Locale): boolean => word === '' || sets[locale].has(word);
