import type { Locale } from '../../i18n/locale.ts';
import { spokenForms } from '../../language/welsh/spoken.ts';
import { countSign, type LexiconFile, lexicon } from '../files/lexicon.ts';
import { plainWord, tokens } from '../files/tokens.ts';
import { type WordFile, wordFileOf } from '../files/word-file.ts';
import type { WelshGuide } from '../welsh/guide.ts';
import { type WelshForm, welshForms } from '../welsh/keys.ts';
import { askingWords } from './asking-words.ts';
import type { SearchRecord } from './records.ts';
import { wordFamilies } from './word-families.ts';
import { type Counted, textIn, vocabulary, type WordIndex } from './word-index.ts';

/** The whole index as files, by their names. */
export function wordFiles(index: WordIndex): Map<string, WordFile> {
  const files = new Map<string, WordFile>();
  for (const key of [...index.keys()].sort()) {
    const name = wordFileOf(key);
    const file = files.get(name) ?? {};
    file[key] = (index.get(key) ?? []).map(({ unit, places }) => [unit, ...places]);
    files.set(name, file);
  }
  return files;
}

/**
 * What queries in a language are understood by.
 *
 * @param synonyms words and phrases that readers use for one another
 * @param guide what Welsh is read by
 */
export function lexiconFile(
  records: readonly SearchRecord[],
  locale: Locale,
  synonyms: readonly (readonly string[])[],
  guide?: WelshGuide,
): LexiconFile {
  const texts = records.map((record) => textIn(record, locale));
  const forms = guide ? texts.flatMap((text) => welshForms(text, guide)) : [];
  const mutated = mutatedOnly(forms);
  const words = [...withRadicals(vocabulary(texts, locale), forms)].sort(([, a], [, b]) =>
    a.spelling < b.spelling ? -1 : 1,
  );
  const file = {
    words: words.map(([, { spelling }]) => spelling).join(' '),
    counts: words.map(([word, { count }]) => countSign(count, mutated.has(word))).join(''),
    heads: guide ? headsOf(forms, guide, synonyms) : '',
    asking: askingWords[locale].join(' '),
    synonyms: '',
  };
  const groups = [...synonyms, ...wordFamilies[locale]].map((group) =>
    group.flatMap((phrase) => telling(phrase, locale)),
  );
  return { ...file, synonyms: relevant(groups, file, locale) };
}

/** The words of texts and what the mutated ones are mutations of, each of which counts for its radical, too. */
function withRadicals(written: ReadonlyMap<string, Counted>, forms: readonly WelshForm[]): Map<string, Counted> {
  const all = new Map(written);
  for (const [radical, same] of Map.groupBy(
    forms.flatMap(({ radicals }) => radicals),
    plainWord,
  )) {
    const { spelling = same[0] ?? radical, count = 0 } = written.get(radical) ?? {};
    all.set(radical, { spelling, count: count + same.length });
  }
  return all;
}

/** The words that are a mutation of others wherever they stand. */
function mutatedOnly(forms: readonly WelshForm[]): Set<string> {
  const plain = forms.map(({ word, radicals }) => ({ word: plainWord(word), isMutated: radicals.length > 0 }));
  const own = new Set(plain.filter(({ isMutated }) => !isMutated).map(({ word }) => word));
  return new Set(plain.map(({ word }) => word).filter((word) => !own.has(word)));
}

/** The families of the words of the texts, and the spoken forms of what texts or synonyms have. */
function headsOf(forms: readonly WelshForm[], { heads }: WelshGuide, synonyms: readonly (readonly string[])[]): string {
  const said = forms.flatMap(({ word, radicals }) => [word, ...radicals]);
  const used = new Set(said.map((form) => heads.get(form) ?? form).map(plainWord));
  const families = [...heads].map(([word, head]): [string, string] => [plainWord(word), plainWord(head)]);
  const family = new Map(families.filter(([, head]) => used.has(head)));
  const written = new Set([...said.map(plainWord), ...family.keys()]);
  const readers = new Set(synonyms.flat().map(plainWord));
  const spoken = [...spokenForms]
    .map(([form, standard]): [string, string] => [form, family.get(standard) ?? standard])
    .filter(([form, head]) => !written.has(form) && (used.has(head) || readers.has(head)));
  return [...Map.groupBy([...family, ...spoken], ([, head]) => head)]
    .map(([head, members]) => [head, ...new Set(members.map(([word]) => word))].join(' '))
    .sort()
    .join('\n');
}

/**
 * The words of a phrase, "" for little ones. Where only one of several tells, with the little ones as they are: "in care" is
 * not "care".
 */
function telling(phrase: string, locale: Locale): string[][] {
  const pieces = phrase.replace(/\p{Pd}/gu, ' ').split(' ');
  const words = pieces.map((piece) => tokens(piece, locale)[0]?.word ?? '');
  const last = words.findLastIndex((word) => word !== '');
  const first = words.findIndex((word) => word !== '');
  if (first < 0) return [];
  if (words.filter((word) => word !== '').length > 1 || pieces.length === 1) return [words.slice(first, last + 1)];
  return [pieces.flatMap((piece) => tokens(piece, locale, 'all').map(({ word }) => word))];
}

/**
 * Groups of which the texts have something, of forms of one word the first only, as all of them share its key; none that
 * another one has the whole of.
 */
function relevant(groups: string[][][], file: LexiconFile, locale: Locale): string {
  const { keysOf, rootOf } = lexicon(locale, file);
  const isKnown = (member: string[]) => member.every((word) => word === '' || keysOf(word).length > 0);
  const keyed = (member: string[]) => member.map((word) => keysOf(word)[0] ?? rootOf(word)).join(' ');
  const told = groups
    .map((group) => new Map(group.toReversed().map((member) => [keyed(member), member])))
    .filter((group) => group.size > 1 && [...group.values()].some(isKnown));
  const isIn = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...one.keys()].every((key) => other.has(key));
  return told
    .filter(
      (one, at) =>
        !told.some((other, place) => place !== at && isIn(one, other) && (other.size > one.size || place < at)),
    )
    .map((group) =>
      [...group.values()]
        .toReversed()
        .map((member) => member.join(' '))
        .join('|'),
    )
    .join('\n');
}
