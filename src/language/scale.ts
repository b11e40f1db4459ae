import type { Locale } from '../i18n/locale.ts';

/** Words that multiply the number before them. "Filiwn" is "miliwn" after "dwy": the dictionaries have no other. */
const scales: Record<Locale, Record<string, number>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  cy: { mil: 1e3, fil: 1e3, miliwn: 1e6, filiwn: 1e6, biliwn: 1e9, triliwn: 1e12, driliwn: 1e12 },
};

/** Letters that do so, right after a figure: "£2.3m". */
const letters: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What multiplies a number, at the beginning of the text after it, and how long its words are. */
export function scaleAfter(text: string, locale: Locale): { scale: number; length: number } | undefined {
  const [touching, letter = ''] = /^(k|mn?|bn|tn)(?![\p{L}\p{N}])/iu.exec(text) ?? [];
  if (touching) return { scale: letters[letter.toLowerCase()] ?? 1, length: touching.length };
  const [found, word = ''] = /^[ -](\p{L}+)/u.exec(text) ?? [];
  const scale = scales[locale][word.toLowerCase()];
  return found === undefined || scale === undefined ? undefined : { scale, length: found.length };
}

/** A number times a scale, without what binary fractions add: 2.3 × 1,000,000 is 2,300,000. */
export const scaled = (n: number, scale: number): number => Number((n * scale).toPrecision(15));
