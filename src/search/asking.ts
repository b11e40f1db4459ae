import type { Locale } from '../i18n/locale.ts';
import { fold } from './tokens.ts';

/** What kind of answer a question asks for: how many, what share of something, or who did or said it. */
export type Wanted = 'numbers' | 'shares' | 'persons';

const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/**
 * Words that ask, beg or only hold a sentence together, as people speak and type: beside others they are left out, though
 * texts have some of them. Without accents.
 */
const asking: Record<Locale, ReadonlySet<string>> = {
  en: set(
    'happen happens happened please tell show explain mean means meant called else ever anyone anybody someone somebody anything',
    'whats whos wheres hows whys kind sort type there yet maybe actually basically ok gonna wanna kinda cos coz cuz innit aint',
    'theres thats youre theyre dont didnt doesnt isnt arent wasnt werent end ending ends ended',
  ),
  cy: set(
    'dangos dangoswch esbonio esboniwch plis helo rhywbeth rhywun math fath',
    'dw dwi wi rwyf rwyn im in dach dych ydach ydyn odw odi oes nage naci ie oce sdim does dos smo so sai sa swn sen bo',
    'nhw o mi fo na ond wel jyst jest rili efo hefo gin gynno gynni gynnon rwan wan nawr',
    'be bedi pryd pa pwy ble lle faint sut shwt pam felly yna fana fanna fama hynna oedden odd on own',
    'arna arni wrtha wrthi ata ohona amdana gennai gini iddi da fii nin hin fin ti',
  ),
};

/** What asks for an amount, and what for persons and bodies; without accents. */
const wanting: Record<Locale, Record<Wanted, RegExp>> = {
  en: {
    numbers: /\bhow (?:many|much|often|old)\b|\bnumbers? of\b|\b(?:figures|statistics?|total|count)\b/,
    shares: /\b(?:per ?cent|percentage|proportion|share of|fraction|rates?)\b|%/,
    persons: /\b(?:who|whos|whose|whom|authors?|names?|wrote|written|inspectors?)\b/,
  },
  cy: {
    numbers: /\b(?:faint|sawl|nifer|niferoedd|ffigurau|ystadegau|ystadegyn|cyfanswm)\b/,
    shares: /\b(?:[cg]h?anran|[cg]h?anrannau|ch?yfran|gyfran|[cg]h?yfradd|gyfradd|y cant)\b|%/,
    persons: /\b(?:pwy|bwy|phwy|awdur|awduron|enw|enwau|arolygydd|arolygwyr|sgwennodd|ysgrifennodd)\b/,
  },
};

/** @param word in small letters without accents */
export const isAskingWord = (word: string, locale: Locale): boolean => asking[locale].has(word);

/** What a query asks for. */
export const wantedBy = (query: string, locale: Locale): Wanted[] => {
  const plain = fold(query);
  const all: Wanted[] = ['numbers', 'shares', 'persons'];
  return all.filter((each) => wanting[locale][each].test(plain));
};
