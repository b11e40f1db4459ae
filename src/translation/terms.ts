import { mutatedForms } from '../language/welsh/mutation.ts';
import type { Term } from '../schemas/term.ts';
import { type Finding, folded, type Passage } from './passages/passage.ts';
import { withoutClitic, wordsOf } from './word.ts';

/** A term in the form in which texts are searched for it. */
export interface SoughtTerm {
  en: string;
  cy: string;
  /** False where there is a doubt of the Welsh, or the English has other senses: its words then belong to no other term. */
  isDemanded: boolean;
  english: RegExp;
  /** Each form as its words, each word as all that mutation makes of it. */
  welsh: Set<string>[][];
}

/** "victim / survivor", "Local Service Board (LSB)", "contact (with family)": each name and its abbreviation. */
const names = (written: string): string[] =>
  written.split(' / ').flatMap((name) => {
    const abbreviation = /\(([\p{Lu}][\p{L}]*\p{Lu}[\p{L}]*)\)/u.exec(name)?.[1];
    const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
    return [bare, abbreviation ?? ''].filter((each) => each !== '');
  });

/**
 * The terms, longest English first. Held to are those of high confidence, without a sense in brackets: "home (page)", as
 * "home" is much else.
 */
export const soughtTerms = (terms: Term[]): SoughtTerm[] =>
  terms
    .map(({ en, cy, plural, confidence, also = [] }) => ({
      en,
      cy,
      isDemanded: confidence === 'high' && !/\(\p{Ll}/u.test(en),
      english: new RegExp(`(?<![\\p{L}-])(?:${names(en).map(englishPattern).join('|')})(?![\\p{L}-])`, 'giu'),
      welsh: [cy, ...(plural ? [plural] : []), ...also].flatMap(names).map(welshForm),
    }))
    .sort((a, b) => longest(b.en) - longest(a.en));

const longest = (en: string): number => Math.max(...names(en).map(({ length }) => length));

/** Singular and plural; spaces and hyphens alike. */
function englishPattern(name: string): string {
  const words = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(/[ -]/)
    .join('[ -]');
  return words.endsWith('y') ? `${words.slice(0, -1)}(?:y|ies)` : `${words}(?:s|es)?`;
}

const welshForm = (form: string): Set<string>[] =>
  welshWords(form.replace(/^yr? /, '')).map((word) => new Set(mutatedForms(word)));

const welshWords = (text: string): string[] => wordsOf(text).map(({ word }) => withoutClitic(word).toLowerCase());

/** Where the English has a term, its Welsh must stand in the Welsh, in any mutation, singular or plural. */
export function terms({ unit, ownEnglish, cy }: Passage, sought: SoughtTerm[]): Finding[] {
  const words = welshWords(cy);
  let rest = folded(ownEnglish);
  return sought.flatMap((term): Finding[] => {
    const masked = rest.replace(term.english, (found) => '\uFFFC'.repeat(found.length));
    if (masked === rest) return [];
    rest = masked;
    if (!term.isDemanded || term.welsh.some((form) => stands(form, words))) return [];
    return [
      {
        unit,
        check: 'terms',
        excerpt: term.en,
        message: `the English has “${term.en}”, and the Welsh has no “${term.cy}”. Use the term, or excuse it with a reason`,
      },
    ];
  });
}

const stands = (form: Set<string>[], words: string[]): boolean =>
  words.some((_, at) => form.every((word, index) => word.has(words[at + index] ?? '')));
