import type { Locale } from '../../../i18n/locale.ts';
import { mutationsIn } from '../../../language/forms.ts';
import type { Place } from '../../../model/statistic/statistic.ts';

/** A year or a place that words name, and where in them. */
export interface Named {
  what: string;
  at: number;
}

/** The years that words name, in their order. */
export const yearsIn = (words: string): Named[] =>
  [...words.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g)].map(({ 0: what, index: at }) => ({ what, at }));

/** The ids of the places that words name, in any mutation, in their order. */
export function placesIn(words: string, places: Place[], locale: Locale): Named[] {
  return places
    .flatMap(({ id, name }) => {
      const forms = mutationsIn(name[locale].toLowerCase(), locale);
      return forms.flatMap((form) =>
        [...words.matchAll(new RegExp(`(?<![\\p{L}])${RegExp.escape(form)}(?![\\p{L}])`, 'giu'))].map((found) => ({
          what: id,
          at: found.index,
        })),
      );
    })
    .sort((a, b) => a.at - b.at);
}

/** The years of a period: "1971-03-31" has one, "1971/1972" two. */
export const yearsOf = (period: string): string[] => period.match(/\d{4}/g) ?? [];
