import { type Locale, type Localised, locales, originalOf, otherLocale } from '../i18n/locale.ts';
import { anyApostrophe } from '../language/letters.ts';
import { wholeWords } from '../language/whole-words.ts';
import type { Report } from './report.ts';
import { type Inline, inlineText, type Prose, type Unit } from './unit/unit.ts';

/** A run of a text in one language. */
export interface TextRun {
  text: string;
  lang: Locale;
}

/** Finds names in a text. */
interface NamePattern {
  whole: RegExp;
  /** The first word of each name: most texts have none of them, and to look for words is quicker than for a hundred names. */
  firstWords: ReadonlySet<string>;
}

/** The names of a report that are in a language, to be found in texts of the other; undefined where there are none. */
export type ForeignNames = Record<Locale, NamePattern | undefined>;

/** What names are found in; a report may lack the last. */
type Named = Pick<Report, 'names' | 'units' | 'languages'> & Partial<Pick<Report, 'record' | 'helpLines'>>;

/**
 * The names that stand untranslated: in Welsh texts the English ones of names.json, of entries that have titles, of help lines and of the
 * report itself, and what an author has marked as English anywhere; and the other way round. Names of persons and places are
 * of no language, and initials are read letter by letter in each.
 */
export function foreignNames(report: Named): ForeignNames {
  const known = found.get(report) ?? namesIn(report);
  found.set(report, known);
  return known;
}

/** Every page asks for the names of its report: they are worked out once. */
const found = new WeakMap<Named, ForeignNames>();

function namesIn(report: Named): ForeignNames {
  const { names, units, record, helpLines } = report;
  const original = originalOf(report);
  const listed = names.filter(({ kind, name }) => kind !== 'person' && !(kind === 'authority' && name.en === name.cy));
  const titles = units.filter(({ type }) => type === 'entry').flatMap(({ title }) => title ?? []);
  const pairs: Partial<Record<Locale, string>>[] = [
    ...listed.map(({ name }) => name),
    ...titles,
    ...(helpLines?.lines.map(({ name }) => name) ?? []),
    record?.title ?? {},
    record?.publisher.name ?? {},
    record?.contact?.publisher ?? {},
  ];
  const marked = units.flatMap(markedRuns);
  const own = (lang: Locale): string[] => [
    ...pairs.flatMap((pair) =>
      isOwn(pair[lang], pair[otherLocale(lang)], lang === original) ? (pair[lang] ?? []) : [],
    ),
    ...listed.flatMap(({ also }) => also?.[lang] ?? []).filter(isSeveralWords),
    ...marked.flatMap((run) => (run.lang === lang && isSeveralWords(run.text) ? run.text : [])),
  ];
  return { en: pattern(own('en')), cy: pattern(own('cy')) };
}

/** Words that an author has marked as being in a language, which may be any: its tag. */
export interface MarkedRun {
  text: string;
  lang: string;
}

/** What an author has marked in a unit's words as being in another language than they. */
export const markedRuns = (unit: Unit): MarkedRun[] =>
  locales.flatMap((locale) =>
    proseOf(unit).flatMap((prose) => {
      const said = prose[locale];
      return said ? [said.words, ...said.items].flatMap(marksIn).filter(({ lang }) => lang !== locale) : [];
    }),
  );

/** A unit's words, and those beside an entry's. */
const proseOf = (unit: Unit): Localised<Prose>[] => [
  ...(unit.prose ? [unit.prose] : []),
  ...(unit.type === 'entry'
    ? [...(unit.fields ?? []).map(({ value }) => value), ...(unit.replies ?? []).map(({ text }) => text)]
    : []),
];

const marksIn = (words: Inline[]): MarkedRun[] =>
  words.flatMap((word) => {
    if (word.type === 'text') return [];
    const inside = marksIn(word.children);
    return word.type === 'lang' ? [{ text: inlineText(word.children), lang: word.lang }, ...inside] : inside;
  });

/** A name that is the same in both languages was left as it was first written; others are told by their several words. */
const isOwn = (name: string | undefined, other: string | undefined, isOriginal: boolean): boolean => {
  if (name === undefined || isInitials(name)) return false;
  return name === other ? isOriginal : isSeveralWords(name);
};

const isInitials = (name: string): boolean => /^\p{Lu}+s?$/u.test(name);
const isSeveralWords = (name: string): boolean => name.includes(' ');

/** The longest first; apostrophes may be straight or curly, and lines may break between words. */
function pattern(names: string[]): NamePattern | undefined {
  if (names.length === 0) return undefined;
  const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
  return {
    whole: wholeWords(longest.map(literal), 'gu'),
    firstWords: new Set(longest.flatMap((name) => wordsIn(name)[0] ?? [])),
  };
}

/** Words as `wholeWords` bounds them. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const literal = (name: string): string =>
  name
    .split(/(\s+|['’])/)
    .map((piece) => (/^\s/.test(piece) ? '\\s+' : /^['’]$/.test(piece) ? anyApostrophe : RegExp.escape(piece)))
    .join('');

/** A text of a language, parted where a name of the other stands. */
export function textRuns(text: string, lang: Locale, names: ForeignNames): TextRun[] {
  const other = otherLocale(lang);
  const pattern = names[other];
  const mayHave = pattern && wordsIn(text).some((word) => pattern.firstWords.has(word));
  if (!mayHave) return text === '' ? [] : [{ text, lang }];
  const found = [...text.matchAll(pattern.whole)];
  const runs = found.flatMap(({ 0: name, index }, at): TextRun[] => {
    const before = found[at - 1];
    const from = before ? before.index + before[0].length : 0;
    return [
      { text: text.slice(from, index), lang },
      { text: name, lang: other },
    ];
  });
  const last = found.at(-1);
  const rest = { text: text.slice(last ? last.index + last[0].length : 0), lang };
  return [...runs, rest].filter((run) => run.text !== '');
}
