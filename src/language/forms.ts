import type { Locale } from '../i18n/locale.ts';
import { endings } from './english/inflection.ts';
import { mutatedForms, radicals } from './welsh/mutation.ts';

type Forms = (word: string) => string[];

const mutations: Record<Locale, Forms> = { en: (word) => [word], cy: mutatedForms };

/** A word in small letters in every form that the words before it can give it: in Welsh its mutations, in English none. */
export const mutationsIn = (word: string, locale: Locale): string[] => mutations[locale](word);

const unmutated: Record<Locale, Forms> = {
  en: (word) => [word],
  cy: (word) => [word, ...radicals(word).map(({ radical }) => radical)],
};

/** A word in small letters and all that it may be a mutation of. */
export const unmutatedIn = (word: string, locale: Locale): string[] => unmutated[locale](word);

const inflections: Record<Locale, Forms> = { en: (word) => endings.map((ending) => word + ending), cy: mutatedForms };

/** A word in small letters in the forms that rules alone make: in English its endings, in Welsh its mutations. */
export const regularForms = (word: string, locale: Locale): string[] => inflections[locale](word);
