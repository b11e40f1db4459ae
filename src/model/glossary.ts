import { type Locale, otherLocale, type Shown } from '../i18n/locale.ts';
import { compareWords, firstLetter } from '../language/alphabet.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import type { Term } from '../schemas/term.ts';
import type { Report } from './report.ts';
import { type Unit, unitText } from './unit/unit.ts';

/** A term that the report uses, as an alphabetical list has it. */
export interface Entry {
  term: Term;
  /** The units that use it, in printed order: in their English and, where they are translated, in their Welsh, too. */
  units: Unit[];
}

export interface LetterEntries {
  /** "Ch": a letter of the list's language. */
  letter: string;
  entries: Entry[];
}

/** Whether the report uses a term at all. Every page asks, so this stops at the first one. */
export function hasGlossary({ terms, units }: Report): boolean {
  return terms.filter(isOfReport).some((term) => {
    const uses = usesOf(term);
    return units.some((unit) => uses(textsOf(unit)));
  });
}

/** A term's name by itself: the first of several, without what stands in brackets. */
export const termName = (term: Pick<Term, 'en' | 'cy'>, locale: Locale): string =>
  (term[locale].split(' / ')[0] ?? '').replace(/ *\([^)]*\)/g, '').trim();

/** A term in runs of one language: an English name that stands in the Welsh was not translated, and is English. */
export function termRuns(term: Pick<Term, 'en' | 'cy'>, locale: Locale): Shown<string>[] {
  const name = termName(term, 'en');
  if (locale === 'en' || name === '') return [{ value: term[locale], lang: locale }];
  const runs = term.cy.split(new RegExp(`(?<![\\p{L}\\d])(${escaped(name)})(?![\\p{L}\\d])`, 'u'));
  return runs.filter((value) => value !== '').map((value) => ({ value, lang: value === name ? 'en' : 'cy' }));
}

const isOfReport = ({ use }: Term): boolean => use !== 'interface';

/** The terms that the report uses, under the letters of a language that have any, in the order of its alphabet. */
export function glossary(report: Report, locale: Locale): LetterEntries[] {
  const texts = report.units.map((unit) => ({ unit, said: textsOf(unit) }));
  const entries = report.terms
    .filter(isOfReport)
    .map((term): Entry => {
      const uses = usesOf(term);
      return { term, units: texts.flatMap(({ unit, said }) => (uses(said) ? [unit] : [])) };
    })
    .filter(({ units }) => units.length > 0)
    .sort((a, b) => compareEntries(a.term, b.term, locale));
  const letters = Map.groupBy(entries, ({ term }) => firstLetter(filedAs(term, locale), locale));
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}

interface Texts {
  en: string;
  /** Undefined where the unit is not translated. */
  cy: string | undefined;
}

/** Whether a unit uses a term. A passage that renders the English in other words is no example of the Welsh. */
function usesOf(term: Term): (texts: Texts) => boolean {
  const [english, welsh] = [termPattern(term.en), welshPattern(term)];
  return ({ en, cy }) => english.test(en) && (cy === undefined || welsh.test(cy));
}

/**
 * Finds an English term in a text of straight apostrophes: whole words, in small letters or with a capital, in the singular or
 * the plural, with a hyphen, a space or, where the term has a hyphen, nothing between them. "Board (LSB)" is found under both
 * names, initials as they are written (TAF is not Taf); what stands in brackets in small letters, as in "review (n.)", only
 * tells which sense is meant.
 */
export const termPattern = (term: string): Finder =>
  wholeWords(
    namesIn(term),
    (name) =>
      plainText(name)
        .split(/(?<=[ -])|(?=[ -])/)
        .map(part)
        .join(''),
    "(?:s|'s)?",
  );

/** Finds the Welsh of a term in any of its forms, each word in any mutation. */
function welshPattern({ cy, plural, also = [] }: Term): Finder {
  const names = [cy, ...(plural ? [plural] : []), ...also].flatMap((each) => namesIn(each.replace(/^yr? /, '')));
  return wholeWords(names, (name) =>
    plainText(name)
      .split(/[ -]+/)
      .map((word) => `(?:${mutatedForms(word.toLowerCase()).map(escaped).join('|')})`)
      .join("(?:'[a-z]{1,2})?[\\s-]+"),
  );
}

/** Whether a text has what is looked for. */
type Finder = Pick<RegExp, 'test'>;

/**
 * Finds any of some names as whole words: initials as they are written, others with or without capitals. Two patterns, as the
 * engine of our Node finds less with a "(?i:" inside one when it is used again.
 */
function wholeWords(names: string[], formsOf: (name: string) => string, afterInitials = ''): Finder {
  const [initials, others] = [names.filter(isInitials), names.filter((name) => !isInitials(name))];
  const patterns = [
    ...anyOf(
      initials.map((name) => `${escaped(name)}${afterInitials}`),
      'u',
    ),
    ...anyOf(others.map(formsOf), 'iu'),
  ];
  return { test: (text) => patterns.some((each) => each.test(text)) };
}

const anyOf = (forms: string[], flags: string): RegExp[] =>
  forms.length > 0 ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags)] : [];

/** "victim / survivor", "Local Service Board (LSB)", "review (n.)": each name and its initials. */
const namesIn = (term: string): string[] =>
  term.split(' / ').flatMap((name) => {
    const initials = /\((\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*)\)/u.exec(name)?.[1];
    const plain = name.replace(/\([^)]*\)/g, '').trim() || name.replace(/[()]/g, '');
    return initials ? [plain, initials] : [plain];
  });

const isInitials = (name: string): boolean => /^\p{Lu}+(?:\p{Ll}\p{Lu}|\p{Lu})\p{L}*$/u.test(name);

function part(text: string): string {
  if (text === ' ') return '[\\s-]+';
  if (text === '-') return '[\\s-]?';
  return inflected(text);
}

/** Nouns whose plural is no ending. */
const irregular = [
  ['child', 'children'],
  ['person', 'people'],
] as const;

/** A word in the singular and the plural, as a pattern: "authority" for "authorities", too. */
function inflected(word: string): string {
  const pair = irregular.find((forms) => forms.some((form) => form === word.replace(/'s$/, '')));
  if (pair) return `(?:${pair.join('|')})(?:'s|')?`;
  const ending = "(?:'s|s'|e?s)?";
  const singular = word.replace(/'s$|s'$/, '');
  if (/[^aeiou]ies$/.test(singular)) return `${escaped(singular.slice(0, -3))}(?:y|ies)(?:'s|')?`;
  if (/[^aeiou]y$/.test(singular)) return `${escaped(singular.slice(0, -1))}(?:y|ies)(?:'s|')?`;
  if (/[^su]s$/.test(singular)) return `${escaped(singular.slice(0, -1))}${ending}`;
  return `${escaped(singular)}${ending}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** All that a unit says: its title, its words, and who speaks them; addresses are no words. */
const textsOf = (unit: Unit): Texts => {
  const said = (lang: Locale) =>
    plainText([unit.title?.[lang], unitText(unit, lang), unit.speaker?.name[lang]].join('\n'));
  const isTranslated = (unit.prose ?? unit.title)?.cy !== undefined;
  return { en: said('en'), cy: isTranslated ? said('cy') : undefined };
};

const plainText = (text: string): string =>
  text.replaceAll('’', "'").replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g, ' ');

/** As a list files it: without a little word that some terms begin with ("y sector gwirfoddol" stands under S). */
export const filedAs = (term: Pick<Term, 'en' | 'cy'>, locale: Locale): string =>
  term[locale].replace(locale === 'cy' ? /^(y|yr|yn) /i : /^the /i, '');

const compareEntries = (a: Term, b: Term, locale: Locale): number =>
  compareWords(filedAs(a, locale), filedAs(b, locale), locale) ||
  compareWords(a[otherLocale(locale)], b[otherLocale(locale)], otherLocale(locale));
