import { type Locale, locales } from '../i18n/locale.ts';
import { asSorted, compareWords, firstLetter } from '../language/alphabet.ts';
import { fold } from '../language/letters.ts';
import type { Target } from '../model/address/permalink.ts';
import type { Unit } from '../model/unit/unit.ts';
import type { WelshGuide } from '../search/welsh/guide.ts';
import { type Listed, type WordGroup, wordGroups } from './words.ts';

/** A word of the report with its other forms and the units that have it. */
export interface ConcordanceEntry {
  word: string;
  /** The language of the word. */
  lang: Locale;
  /** Other forms of it in the report: "children" of child, "blant" and "plentyn" of plant. */
  forms: string[];
  /** In printed order. */
  units: Unit[];
  /** Its id on the page of its letter. */
  anchor: string;
}

/** A form that stands far from its word in the alphabet, and where that is. */
export interface ConcordanceReference {
  word: string;
  lang: Locale;
  see: { word: string; letter: string; anchor: string }[];
}

export type ConcordanceRow = { entry: ConcordanceEntry } | { reference: ConcordanceReference };

export interface ConcordanceLetter {
  /** "Ch": a letter of the reader's language. */
  letter: string;
  /** "ch": the same in addresses. */
  name: string;
  /** How many words, forms that only lead to them not counted. */
  count: number;
  /** In alphabetical order of that language. */
  rows: ConcordanceRow[];
}

/** A letter of one language's concordance and the address of its page. */
export interface LetterEntry {
  letter: ConcordanceLetter;
  target: Extract<Target, { to: 'letter' }>;
}

/** The concordance of each language of a report; a letter's page has a twin where the other language has words under it, too. */
export function concordances(report: Listed, guide: WelshGuide): Record<Locale, LetterEntry[]> {
  const own = (locale: Locale) => (report.languages.includes(locale) ? concordance(report, locale, guide) : []);
  const letters = { en: own('en'), cy: own('cy') };
  const has = (locale: Locale, name: string) => letters[locale].some((letter) => letter.name === name);
  const entries = (locale: Locale) =>
    letters[locale].map((letter): LetterEntry => {
      const languages = locales.filter((each) => has(each, letter.name));
      return { letter, target: { to: 'letter', letter: letter.name, in: languages } };
    });
  return { en: entries('en'), cy: entries('cy') };
}

/** Every word of the units, as a reader of that language sees them, under its letter in the order of that alphabet. */
export function concordance(report: Listed, locale: Locale, guide: WelshGuide): ConcordanceLetter[] {
  const groups = wordGroups(report, locale, guide).filter(({ word }) => firstLetter(word, locale) !== '');
  const entries = withAnchors(groups);
  const rows: ConcordanceRow[] = [
    ...entries.map((entry) => ({ entry })),
    ...references(entries, locale).map((reference) => ({ reference })),
  ];
  const persons = new Set(report.names.flatMap(({ kind, name }) => (kind === 'person' ? name.cy.split(/[\s-]+/) : [])));
  const sorted = rows.sort(
    (a, b) => compareWords(spelt(a, persons), spelt(b, persons), locale) || ('entry' in a ? -1 : 1),
  );
  return [...Map.groupBy(sorted, (row) => firstLetter(rowWord(row), locale))].map(([letter, under]) => ({
    letter,
    name: letterName(letter),
    count: under.filter((row) => 'entry' in row).length,
    rows: under,
  }));
}

/** A row's word as it is sorted: in English words and in persons' names n and g are two letters, in Welsh lists, too. */
function spelt(row: ConcordanceRow, persons: ReadonlySet<string>): string {
  const word = rowWord(row);
  const { lang } = 'entry' in row ? row.entry : row.reference;
  return asSorted(word, persons.has(word) ? 'en' : lang);
}

export const rowWord = (row: ConcordanceRow): string => ('entry' in row ? row.entry.word : row.reference.word);

const letterName = (letter: string): string => letter.toLowerCase();

/** Words that differ in accents or in language alone are told apart by a number. */
function withAnchors(groups: WordGroup[]): ConcordanceEntry[] {
  const taken = new Map<string, number>();
  return groups.map((group) => {
    const plain = `w-${fold(group.word).replace(/[^a-z0-9]+/g, '-')}`;
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    return { ...group, anchor: before > 0 ? `${plain}-${before + 1}` : plain };
  });
}

/** Forms that a reader would look for elsewhere: those that part from their word within its first letters. */
function references(entries: ConcordanceEntry[], locale: Locale): ConcordanceReference[] {
  const found = entries.flatMap(({ word, lang, forms, anchor }) =>
    forms
      .filter((form) => !beginAlike(form, word))
      .map((form) => ({ form, lang, to: { word, letter: letterName(firstLetter(word, locale)), anchor } })),
  );
  return [...Map.groupBy(found, ({ form, lang }) => `${lang} ${form}`).values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ word: first.form, lang: first.lang, see: all.map(({ to }) => to) }] : [];
  });
}

const alike = 3;
const beginAlike = (a: string, b: string): boolean => fold(a).slice(0, alike) === fold(b).slice(0, alike);
