import type { Locale } from '../../../i18n/locale.ts';
import { fold } from '../../../language/letters.ts';

/** What kind of answer a question asks for: how many, what share of something, or who did or said it. */
export type Wanted = 'numbers' | 'shares' | 'persons';

/**
 * Forms of gwneud, dod, mynd, cael, dweud and gwybod, as they are written and spoken: "wnath", "ddoth", "geith", "wedodd".
 * Without accents.
 */
const helping = new RegExp(
  [
    'g?w?n(?:a|e)(?:th|eth(?:o[mn]|an|och|ant)?|f|n|iff|wn|ed|s|st|i|ith|wch)',
    'd?d?(?:ae?th|oth|[ae]ith|aiff|est?|ewch|owch|aw|eth)(?:o[mn]|an|och|ant)?',
    '[cg](?:a(?:l|f|wn|i|ent|th|fon?|fodd|iff|wson|eson|fwyd)|e(?:ith|st|i|wch|id)|es)',
    'd?d(?:wed|ud|yw?ed)(?:odd|es|is|ais|a|wch|on|ith|wyd|ir|ai)?',
    'g?wed(?:odd|es|on|ith|wch)?',
    'g?wydd?(?:ost|om|och|an|ant|on|ai|wn|ys)|gwn',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

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

/** What little words ask for that texts say in other words: why, for reasons; more, for growth. Without accents. */
const hinted: Record<Locale, ReadonlyMap<string, readonly string[]>> = {
  en: hints(
    'why reason factor explanation cause explain',
    'more increase rise growth',
    'fewer less decrease reduction fall',
  ),
  cy: hints(
    'pam rheswm ffactor esboniad egluro achosi',
    'mwy rhagor cynnydd cynyddu codi',
    'llai gostyngiad gostwng lleihau',
  ),
};

function hints(...lines: string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.map((line) => line.split(' ')).map(([asked = '', ...words]) => [asked, words]));
}

/** The words that a little word of a query hints at. */
export const hintsOf = (word: string, locale: Locale): readonly string[] => hinted[locale].get(word) ?? [];

/** @param word in small letters without accents, of Welsh */
export const isHelpingVerb = (word: string): boolean => helping.test(word);

/** What a query asks for. */
export const wantedBy = (query: string, locale: Locale): Wanted[] => {
  const plain = fold(query);
  const all: Wanted[] = ['numbers', 'shares', 'persons'];
  return all.filter((each) => wanting[locale][each].test(plain));
};
