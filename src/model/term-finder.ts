import { withoutArticle } from '../language/articles.ts';
import { nounForms, numberedForms } from '../language/english/inflection.ts';
import { straight } from '../language/letters.ts';
import { anyClitic } from '../language/welsh/clitics.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import { wholeWords } from '../language/whole-words.ts';
import type { Term } from '../schemas/term.ts';

/** Finds a term in `straight` texts. */
export interface TermFinder {
  test(text: string): boolean;
  /** The text with signs that are no letters in place of the term, so that no shorter term is found in it. */
  without(text: string): string;
}

/**
 * Finds an English term: whole words, in small letters or with a capital, in the singular or the plural, with a hyphen, a
 * space or, where the term has a hyphen, nothing between them. "Board (LSB)" is found under both names, initials as they are
 * written (TAF is not Taf); what stands in brackets in small letters, as in "review (n.)", only tells which sense is meant.
 *
 * @param isHeld whether a translation is held to the term: then it is not found where the words may mean something else, in a
 * word with a hyphen ("multi-agency" is no agency), nor a plural ("acknowledgements") in the singular
 */
export function englishTerm({ en }: Pick<Term, 'en'>, isHeld = false): TermFinder {
  const formsOf = isHeld ? numberedForms : nounForms;
  const partsOf = (name: string) => name.split(/(?<=[ -])|(?=[ -])/).map((part) => joints[part] ?? formsOf(part));
  return finder(namesIn(en), (name) => partsOf(name).join(''), {
    afterInitials: "(?:s|'s)?",
    hyphens: isHeld ? 'compounds' : 'apart',
  });
}

const joints: Record<string, string> = { ' ': '[\\s-]+', '-': '[\\s-]?' };

/** Finds the Welsh of a term in any of its forms, each word in any mutation and with what may be written onto it. */
export const welshTerm = ({ cy, plural, also = [] }: Pick<Term, 'cy' | 'plural' | 'also'>): TermFinder =>
  finder(
    [cy, ...(plural ? [plural] : []), ...also].flatMap((each) => namesIn(withoutArticle(each, 'cy'))),
    (name) =>
      name
        .split(/[ -]+/)
        .map((word) => `(?:${mutatedForms(word.toLowerCase()).map(RegExp.escape).join('|')})`)
        .join(`(?:'(?:${anyClitic}))?[\\s-]+`),
  );

/** "victim / survivor", "Local Service Board (LSB)", "review (n.)": each name and its initials. */
export const namesIn = (term: string): string[] =>
  straight(term)
    .split(' / ')
    .flatMap((name) => {
      const initials = /\((\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*)\)/u.exec(name)?.[1];
      const plain = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim() || name.replace(/[()]/g, '');
      return initials ? [plain, initials] : [plain];
    });

const isInitials = (name: string): boolean => /^\p{Lu}+(?:\p{Ll}\p{Lu}|\p{Lu})\p{L}*$/u.test(name);

/**
 * Finds any of some names: initials as they are written, others with or without capitals. Two patterns, as the engine of our
 * Node finds less with a "(?i:" inside one when it is used again.
 */
function finder(
  names: string[],
  formsOf: (name: string) => string,
  { afterInitials = '', hyphens = 'apart' }: { afterInitials?: string; hyphens?: 'apart' | 'compounds' } = {},
): TermFinder {
  const initials = names.filter(isInitials).map((name) => `${RegExp.escape(name)}${afterInitials}`);
  const others = names.filter((name) => !isInitials(name)).map(formsOf);
  const patterns = [
    ...(initials.length > 0 ? [wholeWords(initials, 'gu', hyphens)] : []),
    ...(others.length > 0 ? [wholeWords(others, 'giu', hyphens)] : []),
  ];
  return {
    test: (text) => patterns.some((each) => text.search(each) >= 0),
    without: (text) =>
      patterns.reduce((rest, each) => rest.replace(each, (found) => '\uFFFC'.repeat(found.length)), text),
  };
}
