import { type Locale, locales } from '../../../i18n/locale.ts';
import { straight } from '../../../language/letters.ts';

/** Words that every text of a language has and the other has not, with which a report of a few lines begins. */
const common: Record<Locale, string> = {
  en: 'the of and to that is was were with for are not be from have has it which this their they or what who how than when',
  cy: 'y yr yn mae bod wedi gan eu ei nid ac ond neu roedd oedd yw sydd sy’n hyn hwn hon nhw ar ôl dros gyda’r o’r i’r mewn eich ein fel pan',
};

/** So many texts each of them counts as. */
const asTexts = 20;

/** No word tells more than this. */
const most = 3;

/** In how many texts of each language a word stands. */
export type Lexicon = Map<string, Record<Locale, number>>;

/** The words of a text, each once. Figures and signs are of no language. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    straight(text)
      .toLowerCase()
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? [],
  ),
];

/** What the texts of a report tell of the language of words. */
export function lexiconOf(texts: Record<Locale, string[]>[]): Lexicon {
  const lexicon: Lexicon = new Map();
  const add = (words: string[], locale: Locale, times: number) => {
    for (const word of words) {
      const counts = lexicon.get(word) ?? { en: 0, cy: 0 };
      counts[locale] += times;
      lexicon.set(word, counts);
    }
  };
  for (const locale of locales) {
    add(wordsIn(common[locale]), locale, asTexts);
    for (const text of texts) add(text[locale], locale, 1);
  }
  return lexicon;
}

/** How English words are, above nought, or how Welsh, below it; and how many of them tell anything. */
export interface Judged {
  sum: number;
  telling: number;
}

/**
 * Judges the words of a text that is among those of the lexicon by all others.
 *
 * @param locale the language under which it stands there
 */
export function judged(words: string[], locale: Locale, lexicon: Lexicon): Judged {
  const weights = words.map((word) => {
    const { en, cy } = lexicon.get(word) ?? { en: 0, cy: 0 };
    const others = locale === 'en' ? { en: en - 1, cy } : { en, cy: cy - 1 };
    return Math.max(-most, Math.min(most, Math.log((others.en + 0.5) / (others.cy + 0.5))));
  });
  return {
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    telling: weights.filter((weight) => Math.abs(weight) > 1).length,
  };
}
