import type { Locale } from '../../i18n/locale.ts';
import { regular } from '../../language/english/inflection.ts';
import { demutated, possibleRadicals } from '../../language/welsh/mutation.ts';
import { keyOf } from './keys.ts';
import { remembered } from './remembered.ts';
import { soundOf } from './sound.ts';
import { plainWord } from './tokens.ts';

/** The file `words.json` of one language: what a query's words are understood by. */
export interface LexiconFile {
  /** Every word of the texts as it is spelt, figures too, and every radical of one, with a space between. */
  words: string;
  /** For each its `countSign`. */
  counts: string;
  /** Words that are found under the key of another one, without accents: a line for each such key, itself first: "plant plentyn". */
  heads: string;
  /** Words that only ask or hold a sentence together, without accents, with a space between. */
  asking: string;
  /**
   * Words and phrases that readers use for one another: a line for each group, its members with | between, and their words
   * with a space, none for little ones: "lac|looked  children".
   */
  synonyms: string;
}

const signs = '0123456789abcdefghij';

/**
 * How often a word stands in the texts, as one sign: 0 for never, 1 for once, 2 for two or three times, 3 for four to seven
 * and so on to 9; the same as a letter from a on for a word that stands there as a mutated form only.
 */
export function countSign(count: number, isMutated: boolean): string {
  const scale = count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(count)));
  return signs[scale + (isMutated ? 10 : 0)] ?? '';
}

export interface KnownWord {
  /** Small letters without accents and hyphens. */
  word: string;
  spelling: string;
  /** The more, the more frequent; its mutated forms count, too. */
  count: number;
  /** Whether the texts have it as a mutation of another word only. */
  isMutated: boolean;
}

/** The words of one language that a report's texts are made of. */
export interface Lexicon {
  locale: Locale;
  words: readonly KnownWord[];
  /** Words that only ask: beside others they are left out. */
  asking: ReadonlySet<string>;
  /** Groups of what readers use for one another, each member as its words, "" for little ones. */
  synonyms: readonly string[][][];
  /** The keys that a word is found under as it stands or as a mutated form; none where the texts don't have it. */
  keysOf(word: string): string[];
  /** What a word has in common with its other forms, whether or not the texts have it. */
  rootOf(word: string): string;
  /** The keys of the words that begin so, or, where there are none, with what this may be a mutation of. */
  keysBeginning(start: string): string[];
  /** How the texts spell a word, with its hyphens; as it stands where they don't have it. */
  spellingOf(word: string): string;
  /** The words that sound so, an English one also without its ending. */
  sounding(sound: string): readonly KnownWord[];
  /** The word itself or, where it is a mutation of one word, that. */
  radicalOf(word: KnownWord): KnownWord;
}

export function lexicon(locale: Locale, { words, counts, heads: families, asking, synonyms }: LexiconFile): Lexicon {
  const heads = headsIn(families);
  const known = words
    .split(' ')
    .filter(Boolean)
    .map((spelling, at): KnownWord => {
      const sign = signs.indexOf(counts[at] ?? '');
      return { word: plainWord(spelling), spelling, count: sign % 10, isMutated: sign >= 10 };
    });
  const unmutated = new Map(known.filter(({ isMutated }) => !isMutated).map((each) => [each.word, each]));
  const spellings = new Map(known.map(({ word, spelling }) => [word, spelling]));
  const keysOf = remembered(
    locale === 'cy' ? welshKeysOf(new Set(unmutated.keys()), heads) : englishKeysOf([...unmutated.keys()]),
  );
  let bySound: ReadonlyMap<string, KnownWord[]> | undefined;
  return {
    locale,
    words: known,
    asking: new Set(asking.split(' ')),
    synonyms:
      synonyms === '' ? [] : synonyms.split('\n').map((group) => group.split('|').map((member) => member.split(' '))),
    keysOf,
    rootOf: remembered((word) => keyOf(heads.get(word) ?? word, locale)),
    keysBeginning: (start) => {
      const beginning = (letters: string) => known.filter(({ word }) => word.startsWith(letters));
      const begun = beginning(start);
      const others = begun.length > 0 || locale !== 'cy' ? begun : possibleRadicals(start).flatMap(beginning);
      return [...new Set(others.flatMap(({ word }) => keysOf(word)))];
    },
    sounding: (sound) => {
      bySound ??= soundsIn(known, locale);
      return bySound.get(sound) ?? [];
    },
    spellingOf: (word) => spellings.get(word) ?? word,
    radicalOf: (of) => {
      const [radical, ...others] = of.isMutated ? demutated(of.word, (word) => unmutated.has(word)) : [];
      return radical === undefined || others.length > 0 ? of : (unmutated.get(radical) ?? of);
    },
  };
}

function soundsIn(words: readonly KnownWord[], locale: Locale): ReadonlyMap<string, KnownWord[]> {
  const found = new Map<string, KnownWord[]>();
  for (const known of words) {
    if (/\d/.test(known.word)) continue;
    for (const sound of new Set([known.word, keyOf(known.word, locale)].map((form) => soundOf(form, locale))))
      found.set(sound, [...(found.get(sound) ?? []), known]);
  }
  return found;
}

type KeysOf = Lexicon['keysOf'];

/** The head of each word that has one. */
const headsIn = (families: string): ReadonlyMap<string, string> =>
  new Map(
    families.split('\n').flatMap((family) => {
      const [head = '', ...others] = family.split(' ');
      return others.map((word): [string, string] => [word, head]);
    }),
  );

/** No ending changes the first two letters of a word: of all words only those that begin alike are ever stemmed. */
function englishKeysOf(words: readonly string[]): KeysOf {
  const start = (word: string) => regular(word).slice(0, 2);
  const alike = new Map<string, string[]>();
  for (const word of words) alike.set(start(word), [...(alike.get(start(word)) ?? []), word]);
  const keys = new Map<string, Set<string>>();
  return (word) => {
    const begun = keys.get(start(word)) ?? new Set(alike.get(start(word))?.map((each) => keyOf(each, 'en')));
    keys.set(start(word), begun);
    return [keyOf(word, 'en')].filter((key) => begun.has(key));
  };
}

function welshKeysOf(words: ReadonlySet<string>, heads: ReadonlyMap<string, string>): KeysOf {
  const known = new Set([...words, ...[...heads].flat()]);
  return (word) => [
    ...new Set(demutated(word, (form) => known.has(form)).map((form) => keyOf(heads.get(form) ?? form, 'cy'))),
  ];
}
