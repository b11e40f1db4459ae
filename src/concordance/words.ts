import type { Locale } from '../i18n/locale.ts';
import { compareWords } from '../language/alphabet.ts';
import { welshPlaces } from '../language/welsh/places.ts';
import { foreignNames } from '../model/foreign-names.ts';
import type { Report } from '../model/report.ts';
import { isReports, type Unit } from '../model/unit/unit.ts';
import type { Name } from '../schemas/name.ts';
import type { WelshGuide } from '../search/welsh/guide.ts';
import { englishHead, type SpelledWord, spelledWords } from './spelled-words.ts';
import { type Run, unitRuns } from './unit-runs.ts';
import { isMutatedLittle, lemmaOf, radicalByForm } from './welsh-lemmas.ts';

/** A word, its other forms and the units that have any of them, in the order in which they were given. */
export interface WordGroup {
  word: string;
  lang: Locale;
  forms: string[];
  units: Unit[];
}

/** A word at a place of the report. */
interface Occurrence extends SpelledWord {
  lang: Locale;
  unit: Unit;
  /** In small letters. */
  form: string;
}

/** What words are listed of: a whole report will do. */
export type Listed = Pick<Report, 'units' | 'names' | 'languages'> & Partial<Pick<Report, 'record'>>;

/** The words of the units as a reader of that language sees them, each with its forms. */
export function wordGroups(report: Listed, locale: Locale, guide: WelshGuide): WordGroup[] {
  const { units, names } = report;
  const foreign = foreignNames(report);
  const read = units
    .filter(isReports)
    .flatMap((unit) => unitRuns(report, unit, locale, foreign).flatMap((run) => occurrences(unit, run, guide)));
  const all = read.map(withoutFalseRadicals(read, names, guide));
  const spellings = spellingsOf(all, wordsOf(names));
  const forms = new Set(all.map(({ lang, form }) => `${lang} ${form}`));
  const listed = withParts(all).flatMap((occurrence) =>
    likely(occurrence, forms).map((head) => ({
      ...occurrence,
      head,
      family: ways[occurrence.lang].familyOf(head, guide),
    })),
  );
  return [...Map.groupBy(listed, ({ lang, family }) => `${lang} ${family}`).values()].map((members) =>
    wordGroup(members, spellings),
  );
}

function occurrences(unit: Unit, { text, lang, isTitle, continues }: Run, guide: WelshGuide): Occurrence[] {
  return spelledWords(text, lang, guide).flatMap((word, index) => {
    const form = word.spelling.toLowerCase();
    if (ways[lang].isLittle(form)) return [];
    const radical = ways[lang].wordOf(form);
    return {
      ...word,
      heads: radical ? [radical] : word.heads,
      begins: isTitle || (word.begins && !(continues && index === 0)),
      lang,
      unit,
      form,
    };
  });
}

/** Of several words that a mutated one may be of, those that the report has unmutated, too; all where it has none. */
function likely({ lang, heads }: Occurrence, forms: ReadonlySet<string>): string[] {
  const there = heads.filter((head) => forms.has(`${lang} ${head}`));
  return heads.length > 1 && there.length > 0 ? there : heads;
}

/** What a concordance does otherwise in each language. */
interface Ways {
  /** Whether a capital may be that of a mutated word. */
  mutates: boolean;
  isLittle(form: string): boolean;
  /** The word that a form is of, whatever it looks like. */
  wordOf(form: string): string | undefined;
  /** What stands for all words of which each is a form of the others. */
  familyOf(head: string, guide: WelshGuide): string;
  /** What a family is called that has these forms. */
  nameOf(family: string, forms: string[]): string;
  /** The words of a word with hyphens. */
  partsOf(form: string): string[];
}

const ways: Record<Locale, Ways> = {
  en: {
    mutates: false,
    isLittle: () => false,
    wordOf: () => undefined,
    familyOf: (head) => head,
    // A stem is no word.
    nameOf: (_stem, forms) => mostFrequent(forms),
    partsOf: (form) => form.split(/\p{Pd}/u),
  },
  cy: {
    mutates: true,
    isLittle: isMutatedLittle,
    wordOf: radicalByForm,
    familyOf: lemmaOf,
    nameOf: (lemma) => lemma,
    partsOf: () => [],
  },
};

/**
 * Names are no mutations: a capital within a sentence is undone only where that gives a place of Wales, a word of a Welsh
 * name, a word that the report has as such, or where the word can be nothing but Welsh (Ngorllewin).
 */
function withoutFalseRadicals(all: Occurrence[], names: Name[], { heads }: WelshGuide) {
  const welsh = names
    .filter(({ name }) => name.cy !== name.en)
    .flatMap(({ name, also }) => [name.cy, ...(also?.cy ?? [])]);
  const asIs = wordsOf(names.filter(({ name }) => name.cy === name.en));
  const known = new Set([
    ...[...welshPlaces, ...wordsIn(welsh)].map((word) => word.toLowerCase()),
    ...all.filter(({ lang, form, heads: [head] }) => ways[lang].mutates && form === head).map(({ form }) => form),
    ...heads.keys(),
    ...heads.values(),
  ]);
  return (occurrence: Occurrence): Occurrence => {
    const { lang, spelling, begins, form, heads: found } = occurrence;
    if (!ways[lang].mutates || !/^\p{Lu}/u.test(spelling) || found.includes(form)) return occurrence;
    if (asIs.has(spelling)) return { ...occurrence, heads: [form] };
    if (begins || /^(?:Dd|Mh|Ng|Nh)/.test(spelling)) return occurrence;
    const sure = found.filter((head) => known.has(head) || head.length > longName);
    return { ...occurrence, heads: sure.length > 0 ? sure : [form] };
  };
}

/** Longer words are no names that a mutation could be undone of by accident, as of Regan (rhegan: they curse). */
const longName = 8;

const wordsIn = (texts: string[]): string[] => texts.flatMap((text) => text.split(/[\s-]+/));

/** With the parts of English words with hyphens that are words of the report by themselves: "agency" of multi-agency. */
function withParts(all: Occurrence[]): Occurrence[] {
  const alone = new Set(all.map(({ lang, form }) => `${lang} ${form}`));
  return all.flatMap((whole) => {
    const parts = ways[whole.lang].partsOf(whole.form).filter((part) => part !== whole.form);
    const known = parts.filter((part) => alone.has(`${whole.lang} ${part}`));
    return [whole, ...known.map((part) => ({ ...whole, form: part, heads: [englishHead(part)] }))];
  });
}

/** The words of which names are made, as they are spelt there. */
const wordsOf = (names: Name[]): ReadonlySet<string> =>
  new Set(wordsIn(names.flatMap(({ name, also }) => [name.en, name.cy, ...(also?.en ?? []), ...(also?.cy ?? [])])));

/** How a word in small letters is written: with a capital where it always has one, not where it only begins sentences. */
type Spellings = ReadonlyMap<string, string>;

/** @param named words that have their capital wherever they stand */
function spellingsOf(all: Occurrence[], named: ReadonlySet<string>): Spellings {
  const byForm = Map.groupBy(all, ({ lang, form }) => `${lang} ${form}`);
  return new Map(
    [...byForm].map(([key, same]): [string, string] => {
      const form = same[0]?.form ?? '';
      const sure = same
        .filter(({ begins, spelling }) => !begins || isInitials(spelling) || named.has(spelling))
        .map(({ spelling }) => spelling);
      return [key, sure.length === 0 || sure.includes(form) ? form : mostFrequent(sure)];
    }),
  );
}

const isInitials = (spelling: string): boolean => spelling === spelling.toUpperCase();

type Member = Occurrence & { head: string; family: string };

function wordGroup(members: Member[], spellings: Spellings): WordGroup {
  const lang = members[0]?.lang ?? 'en';
  const spelled = (form: string): string => spellings.get(`${lang} ${form}`) ?? form;
  const forms = members.map(({ form }) => form);
  const name = ways[lang].nameOf(members[0]?.family ?? '', forms);
  const spellingsOfAll = [...new Set(forms.map(spelled))];
  const isName = members.every(({ form }) => spelled(form) !== form);
  const word = spellings.has(`${lang} ${name}`) ? spelled(name) : isName ? capital(name) : name;
  return {
    word,
    lang,
    forms: spellingsOfAll.filter((form) => form !== word).sort((a, b) => compareWords(a, b, lang)),
    units: [...new Set(members.map(({ unit }) => unit))],
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Of several that are as frequent, the shortest, and then the first by code units. */
function mostFrequent(words: string[]): string {
  const counts = [...Map.groupBy(words, (each) => each)].map(([each, all]) => ({ each, count: all.length }));
  counts.sort((a, b) => b.count - a.count || a.each.length - b.each.length || (a.each < b.each ? -1 : 1));
  return counts[0]?.each ?? '';
}
