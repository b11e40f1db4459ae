import { straight } from '../language/letters.ts';
import { englishTerm, namesIn, type TermFinder, welshTerm } from '../model/term-finder.ts';
import type { Term } from '../schemas/term.ts';
import type { Finding, Passage } from './passages/passage.ts';

/** A term in the form in which texts are searched for it. */
export interface SoughtTerm {
  en: string;
  cy: string;
  /** False where there is a doubt of the Welsh, or the English has other senses: its words then belong to no other term. */
  isDemanded: boolean;
  english: TermFinder;
  welsh: TermFinder;
}

/**
 * The terms, longest English first. Held to are those of high confidence, without a sense in brackets: "home (page)", as
 * "home" is much else.
 */
export const soughtTerms = (terms: Term[]): SoughtTerm[] =>
  terms
    .map((term) => ({
      en: term.en,
      cy: term.cy,
      isDemanded: term.confidence === 'high' && !/\(\p{Ll}/u.test(term.en),
      english: englishTerm(term, true),
      welsh: welshTerm(term),
    }))
    .sort((a, b) => longest(b.en) - longest(a.en));

const longest = (en: string): number => Math.max(...namesIn(en).map(({ length }) => length));

/** Where the English has a term, its Welsh must stand in the Welsh, in any mutation, singular or plural. */
export function terms({ unit, ownEnglish, cy }: Passage, sought: SoughtTerm[]): Finding[] {
  const text = straight(cy);
  let rest = straight(ownEnglish);
  return sought.flatMap((term): Finding[] => {
    const without = term.english.without(rest);
    if (without === rest) return [];
    rest = without;
    if (!term.isDemanded || term.welsh.test(text)) return [];
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
