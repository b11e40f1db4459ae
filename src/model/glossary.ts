import { type Locale, otherLocale, type Shown } from '../i18n/locale.ts';
import { compareWords, firstLetter } from '../language/alphabet.ts';
import { asFiled } from '../language/articles.ts';
import { straight } from '../language/letters.ts';
import { wholeWords } from '../language/whole-words.ts';
import type { Term } from '../schemas/term.ts';
import { type Report, unitsOf } from './report.ts';
import { englishTerm, welshTerm } from './term-finder.ts';
import { isReports, type SubjectUnit, type Unit, unitText } from './unit/unit.ts';

/** A term that the report uses, as an alphabetical list has it. */
export interface Entry {
  term: Term;
  /** The units that use it, in printed order: in their English and, where they are translated, in their Welsh, too. */
  units: Unit[];
  /** The subjects that have it in their English name. */
  subjects: SubjectUnit[];
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
  const text = term[locale];
  const pieces = name === '' ? [text] : text.split(wholeWords([`(${RegExp.escape(name)})`]));
  const runs = pieces
    .filter((value) => value !== '')
    .map((value): Shown<string> => ({ value, lang: value === name ? 'en' : locale }));
  return runs.every(({ lang }) => lang === locale) ? [{ value: text, lang: locale }] : runs;
}

const isOfReport = ({ use }: Term): boolean => use !== 'interface';

/** The terms that the report uses, under the letters of a language that have any, in the order of its alphabet. */
export function glossary(report: Report, locale: Locale): LetterEntries[] {
  const entries = usedTerms(report).toSorted((a, b) => compareEntries(a.term, b.term, locale));
  const letters = Map.groupBy(entries, ({ term }) => firstLetter(filedAs(term, locale), locale));
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}

const found = new WeakMap<Report, Entry[]>();

/** The terms that a report uses, with where; looked for once, as they are the same in each language. */
function usedTerms(report: Report): Entry[] {
  const known = found.get(report);
  if (known) return known;
  const texts = report.units.filter(isReports).map((unit) => ({ unit, said: textsOf(unit) }));
  const subjects = unitsOf(report, 'subject');
  const entries = report.terms
    .filter(isOfReport)
    .map((term): Entry => {
      const uses = usesOf(term);
      const named = englishTerm(term);
      return {
        term,
        units: texts.flatMap(({ unit, said }) => (uses(said) ? [unit] : [])),
        subjects: subjects.filter(({ title }) => named.test(straight(title.en ?? ''))),
      };
    })
    .filter(({ units }) => units.length > 0);
  found.set(report, entries);
  return entries;
}

interface Texts {
  en: string;
  /** Undefined where the unit is not translated. */
  cy: string | undefined;
}

/** Whether a unit uses a term. A passage that renders the English in other words is no example of the Welsh. */
function usesOf(term: Term): (texts: Texts) => boolean {
  const [english, welsh] = [englishTerm(term), welshTerm(term)];
  return ({ en, cy }) => english.test(en) && (cy === undefined || welsh.test(cy));
}

/** All that a unit says: its title, its words, and who speaks them; addresses are no words. */
const textsOf = (unit: Unit): Texts => {
  const said = (lang: Locale) =>
    plainText(
      [unit.title?.[lang], unitText(unit, lang), unit.type === 'quotation' ? unit.speaker.name[lang] : undefined].join(
        '\n',
      ),
    );
  const isTranslated = (unit.prose ?? unit.title)?.cy !== undefined;
  return { en: said('en'), cy: isTranslated ? said('cy') : undefined };
};

const plainText = (text: string): string => straight(text).replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g, ' ');

/** As a list files it: without a little word that some terms begin with ("y sector gwirfoddol" stands under S). */
export const filedAs = (term: Pick<Term, 'en' | 'cy'>, locale: Locale): string => asFiled(term[locale], locale);

const compareEntries = (a: Term, b: Term, locale: Locale): number =>
  compareWords(filedAs(a, locale), filedAs(b, locale), locale) ||
  compareWords(a[otherLocale(locale)], b[otherLocale(locale)], otherLocale(locale));
