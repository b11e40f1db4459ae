import type { Gender } from './count.ts';
import { mutated, softened, vowels } from './mutation.ts';

/** A w before another vowel is none itself, nor is one that is left of gwl-, gwr- or gwn-: y wers, y wlad; but yr wyneb, yr wybodaeth. */
const vowel = new RegExp(`^(?!w[aeiouâêîôûï]|w[lrn][aeiouwyâêîôûŵŷ])[${vowels}]`, 'i');

/**
 * A noun in the singular after the article, which softens feminine ones but for ll and rh: y casgliad, y bennod, y llinell,
 * yr argymhelliad, yr ardd of gardd (Gramadeg y Gymraeg).
 */
export function withArticle(noun: string, gender: Gender): string {
  const form = gender === 'f' && !/^(ll|rh)/.test(noun) ? (softened(noun) ?? noun) : noun;
  return afterArticle(form);
}

/** A form that follows the article as it is: y gêm. */
export const afterArticle = (form: string): string => `${/^h/i.test(form) || vowel.test(form) ? 'yr' : 'y'} ${form}`;

/** Words joined by "a", which aspirates, or "ac" before a vowel: casgliadau, dyfyniadau a thablau; casgliadau ac argymhellion. */
export function joinedByAnd(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const and = vowel.test(last) ? `ac ${last}` : `a ${mutated(last, 'aspirate') ?? last}`;
  return `${words.slice(0, -1).join(', ')} ${and}`;
}
