import { compareWords, firstLetter } from '../i18n/alphabet.ts';
import { type Locale, otherLocale, type Shown } from '../i18n/locale.ts';
import type { Term } from '../schemas/term.ts';
import type { Report } from './report.ts';
import { type Unit, unitText } from './unit.ts';

/** A term that the report uses, as an alphabetical list has it. */
export interface Entry {
  term: Term;
  /** The units whose English uses it, in printed order. */
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
    const pattern = termPattern(term.en);
    return units.some((unit) => pattern.test(englishOf(unit)));
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
  const texts = report.units.map((unit) => ({ unit, text: englishOf(unit) }));
  const entries = report.terms
    .filter(isOfReport)
    .map((term): Entry => {
      const pattern = termPattern(term.en);
      return { term, units: texts.flatMap(({ unit, text }) => (pattern.test(text) ? [unit] : [])) };
    })
    .filter(({ units }) => units.length > 0)
    .sort((a, b) => compareEntries(a.term, b.term, locale));
  const letters = Map.groupBy(entries, ({ term }) => firstLetter(filedAs(term, locale), locale));
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}

/**
 * Finds an English term in a text of small letters and straight apostrophes: whole words, in the singular or the plural,
 * with a hyphen, a space or, where the term has a hyphen, nothing between them. "Board (LSB)" is found under both names;
 * what stands in brackets in small letters, as in "review (n.)", only tells which sense is meant.
 */
export function termPattern(term: string): RegExp {
  const names = term.split(' / ').flatMap((name) => {
    const initials = /\((\p{Lu}[\p{Lu}\d]+)\)/u.exec(name)?.[1];
    const plain = name.replace(/\([^)]*\)/g, '').trim() || name.replace(/[()]/g, '');
    return initials ? [plain, initials] : [plain];
  });
  const all = names.map((name) =>
    plainText(name)
      .split(/(?<=[ -])|(?=[ -])/)
      .map(part)
      .join(''),
  );
  return new RegExp(`\\b(?:${all.join('|')})\\b`);
}

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

/** All that a unit says in English: its title, its words, and who speaks them. */
const englishOf = (unit: Unit): string =>
  plainText([unit.title?.en, unitText(unit, 'en'), unit.speaker?.name.en].join('\n'));

const plainText = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** As a list files it: without a little word that some terms begin with ("y sector gwirfoddol" stands under S). */
export const filedAs = (term: Pick<Term, 'en' | 'cy'>, locale: Locale): string =>
  term[locale].replace(locale === 'cy' ? /^(y|yr|yn) /i : /^the /i, '');

const compareEntries = (a: Term, b: Term, locale: Locale): number =>
  compareWords(filedAs(a, locale), filedAs(b, locale), locale) ||
  compareWords(a[otherLocale(locale)], b[otherLocale(locale)], otherLocale(locale));
