import type { Locale } from '../i18n/locale.ts';
import { compareWords } from '../language/alphabet.ts';
import { welshPlaces } from '../language/welsh/places.ts';
import { foreignNames } from '../model/foreign-names.ts';
import type { Report } from '../model/report.ts';
import type { Unit } from '../model/unit/unit.ts';
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

/** The words of the units as a reader of that language sees them, each with its forms. */
export function wordGroups(
  report: Pick<Report, 'units' | 'names'> & Partial<Pick<Report, 'record'>>,
  locale: Locale,
  guide: WelshGuide,
): WordGroup[] {
  const { units, names } = report;
  const foreign = foreignNames(report);
  const read = units.flatMap((unit) => unitRuns(unit, locale, foreign).flatMap((run) => occurrences(unit, run, guide)));
  const all = read.map(withoutFalseRadicals(read, names, guide));
  const spellings = spellingsOf(all, wordsOf(names));
  const forms = new Set(all.filter(({ lang }) => lang === 'cy').map(({ form }) => form));
  const listed = withParts(all).flatMap((occurrence) =>
    likely(occurrence.heads, forms).map((head) => ({
      ...occurrence,
      head,
      family: familyOf(head, occurrence.lang, guide),
    })),
  );
  return [...Map.groupBy(listed, ({ lang, family }) => `${lang} ${family}`).values()].map((members) =>
    wordGroup(members, spellings),
  );
}

function occurrences(unit: Unit, { text, lang, isTitle, continues }: Run, guide: WelshGuide): Occurrence[] {
  return spelledWords(text, lang, guide).flatMap((word, index) => {
    const form = word.spelling.toLowerCase();
    if (lang === 'cy' && isMutatedLittle(form)) return [];
    const radical = lang === 'cy' ? radicalByForm(form) : undefined;
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
function likely(heads: string[], forms: ReadonlySet<string>): string[] {
  const there = heads.filter((head) => forms.has(head));
  return heads.length > 1 && there.length > 0 ? there : heads;
}

/** What stands for all words of which each is a form of the others. */
const familyOf = (head: string, lang: Locale, guide: WelshGuide): string =>
  lang === 'cy' ? lemmaOf(head, guide) : head;

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
    ...all.filter(({ lang, form, heads: [head] }) => lang === 'cy' && form === head).map(({ form }) => form),
    ...heads.keys(),
    ...heads.values(),
  ]);
  return (occurrence: Occurrence): Occurrence => {
    const { lang, spelling, begins, form, heads: found } = occurrence;
    if (lang === 'en' || !/^\p{Lu}/u.test(spelling) || found.includes(form)) return occurrence;
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
  const alone = new Set(all.filter(({ lang }) => lang === 'en').map(({ form }) => form));
  return all.flatMap((whole) => {
    const parts = whole.lang === 'en' && /\p{Pd}/u.test(whole.form) ? whole.form.split(/\p{Pd}/u) : [];
    const known = parts.filter((part) => alone.has(part));
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
  // A stem is no word, so that an English group is named after its most frequent form; a Welsh one is a word of the dictionary.
  const name = lang === 'cy' ? (members[0]?.family ?? '') : mostFrequent(members.map(({ form }) => form));
  const forms = [...new Set(members.map(({ form }) => spelled(form)))];
  const isName = members.every(({ form }) => spelled(form) !== form);
  const word = spellings.has(`${lang} ${name}`) ? spelled(name) : isName ? capital(name) : name;
  return {
    word,
    lang,
    forms: forms.filter((form) => form !== word).sort((a, b) => compareWords(a, b, lang)),
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
