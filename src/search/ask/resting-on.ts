import { fold, plainLetters } from '../../language/letters.ts';
import type { ListedUnit, Listing } from '../make/listing.ts';
import { namedUnits } from './named.ts';

/** How people ask for what something rests on, in either language, in small letters without accents; {what} is named in the first group. */
const asked = [
  /^(?:(?:what|which passages?) )?(?:does |do )?(.+?) (?:rests?|relies|rely|(?:is|are) based) (?:up)?on$/,
  /^(?:what |which passages? )?(?:supports?|qualif(?:y|ies)|illustrates?|backs) (.+)$/,
  /^(?:the )?evidence (?:for|of|behind|on) (.+)$/,
  /^(?:y )?(?:t|d|th)ystiolaeth (?:dros |ar gyfer |o blaid |sy n ategu )?(.+)$/,
  /^(?:ar )?(?:b|p)eth (?:y )?mae (?:n )?(.+?) yn seiliedig(?: arno)?$/,
  /^(?:beth )?sy n (?:ategu|goleddfu|enghreifftio|darlunio) (.+)$/,
];

/**
 * What the unit rests on that a query asks about: "what c12 rests on", "evidence for conclusion 12", "tystiolaeth casgliad 12".
 * Nothing where it asks for no such thing, or names what has no evidence.
 */
export function restingOn(query: string, listing: Pick<Listing, 'units' | 'kinds'>): ListedUnit[] {
  const plain = fold(plainLetters(query))
    .replace(/[’'?.,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const pattern of asked) {
    const what = pattern.exec(plain)?.[1];
    const [named] = what === undefined ? [] : namedUnits(what, listing);
    if (named) return listing.units.filter(({ evidence }) => evidence?.includes(named.id));
  }
  return [];
}
