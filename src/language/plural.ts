import type { Locale } from '../i18n/locale.ts';

/** The plural categories of Welsh; English uses `one` and `other`. */
export interface PluralForms {
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  /** With {n} where the number goes. */
  other: string;
}

/** The category of a whole number, as CLDR gives it: in Welsh 0, 1, 2, 3 and 6 have forms of their own. */
export function pluralCategory(n: number, locale: Locale): keyof PluralForms {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (locale === 'en') return 'other';
  if (n === 2) return 'two';
  if (n === 3) return 'few';
  return n === 6 ? 'many' : 'other';
}

/** The whole phrase for a number of things: "3 chasgliad". */
export const counted = (n: number, forms: PluralForms, locale: Locale): string =>
  forms[pluralCategory(n, locale)].replace('{n}', formatNumber(n));

/**
 * A number with commas at the thousands and, below nought, the sign of a minus (not a hyphen), in both languages: "−2,300.5".
 * Browsers have no Welsh number data.
 */
export function formatNumber(n: number): string {
  const [whole = '', fraction] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${n < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** English phrases need two forms and one for none. */
export const english = (zero: string, one: string, other: string): PluralForms => ({
  zero,
  one,
  two: other,
  few: other,
  many: other,
  other,
});
