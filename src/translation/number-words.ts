import type { Locale } from '../i18n/locale.ts';
import { wordNumbers } from '../language/number-words.ts';

/** Parts of a whole, which both languages have words for. */
const parts: [name: string, words: Record<Locale, RegExp>][] = [
  ['half', { en: /\bhalf\b/g, cy: /(?<!\p{L})(h|)hanner(?!\p{L})/gu }],
  ['a third', { en: /\b(?:an?|one|two)[ -]thirds?\b|\bthirds? of\b/g, cy: /(?<!\p{L})(?:t|d|th)raean(?!\p{L})/gu }],
  ['a quarter', { en: /\bquarters?\b/g, cy: /(?<!\p{L})(?:ch|)(?:w|)chwarter(?:i|)(?!\p{L})/gu }],
];

/** The numbers that a text writes in words. "One" is left out: both languages use it for too much else. */
export function numbersInWords(text: string, locale: Locale): string[] {
  const small = text.toLowerCase();
  return [
    ...wordNumbers(text, locale).flatMap(({ value }) => (value === 1 ? [] : [String(value)])),
    ...parts.flatMap(([name, words]) => (small.match(words[locale]) ?? []).map(() => name)),
  ];
}
