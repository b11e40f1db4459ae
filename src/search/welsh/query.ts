import { radicals } from '../../language/welsh/mutation.ts';

/**
 * What a word may be that somebody asks for: itself, where it is known, or else the known words that it may be a mutation of
 * (fodd: modd and bodd).
 *
 * @param word in small letters without accents
 * @param isKnown knows unmutated words
 */
export function demutated(word: string, isKnown: (word: string) => boolean): string[] {
  return isKnown(word) ? [word] : possibleRadicals(word).filter(isKnown);
}

/** What a word may be a mutation of. Some are no words. */
export const possibleRadicals = (word: string): string[] => [...new Set(radicals(word).map(({ radical }) => radical))];
