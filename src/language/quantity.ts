import type { Locale } from '../i18n/locale.ts';
import { type PluralForms, pluralCategory } from './plural.ts';
import { afterNumeral, type CountedNoun } from './welsh/count.ts';

/** How a number of something is written, {n} for the number: always alike, by plural forms, or of a Welsh noun by the numeral. */
export type Quantity = string | (Partial<PluralForms> & { other: string }) | CountedNoun;

/** The words around {n} for that number. Of less than nothing they are those of as much; a fraction has the form of many. */
export function quantity(of: Quantity, number: number, locale: Locale): string {
  if (typeof of === 'string') return of;
  const n = Math.abs(number);
  const isWhole = Number.isInteger(n);
  if ('noun' in of) return `{n} ${isWhole ? afterNumeral(of, n) : of.noun}`;
  return (isWhole ? of[pluralCategory(n, locale)] : undefined) ?? of.other;
}
