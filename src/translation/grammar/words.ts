import { withoutClitic } from '../../language/welsh/clitics.ts';
import { radicals, softened } from '../../language/welsh/mutation.ts';
import { genderOf, isAdjective } from '../../language/welsh/nouns.ts';
import { looksLikeVerbNoun, unmarkedVerbNouns } from '../../language/welsh/verb-nouns.ts';
import type { Lexis } from './nouns.ts';

/** What a rule finds: the words as they stand, and what to write. */
export interface Slip {
  excerpt: string;
  what: string;
}

/** Where a word begins and ends, in patterns with the flags "giu". */
export const start = "(?<![\\p{L}'-])";
export const end = "(?![\\p{L}'-])";
export const word = "\\p{L}[\\p{L}'-]*";

export const matches = (text: string, pattern: string, flags = 'giu'): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(pattern, flags)),
];

/** Every place where a pattern begins with a word, those too that lie within another's. */
export const overlapping = (text: string, pattern: string): { found: string[]; excerpt: string; before: string }[] =>
  matches(text, `${start}(?=(${pattern}))`).map((found) => ({
    found: [...found].slice(1),
    excerpt: found[1] ?? '',
    before: text.slice(0, found.index),
  }));

/** A word as dictionaries have it, but for its mutation. */
export const bare = (of: string): string => withoutClitic(of).toLowerCase();

/** What the rules of grammar ask of words; each is asked as it stands in the text. */
export interface Grammar extends Lexis {
  isWord(word: string): boolean;
  /** The radical of a noun or adjective that is known, or the word itself. */
  radical(word: string): string;
  /** The gender of a noun in the singular, in any mutation. */
  gender(word: string): 'm' | 'f' | undefined;
  isPlural(word: string): boolean;
  /** Whether a radical can only be a verb-noun. */
  isVerbNoun(word: string): boolean;
  /** Whether a word may be a verb-noun, softened or not. */
  mayBeVerbNoun(word: string): boolean;
  /** In any mutation. */
  isAdjective(word: string): boolean;
  /** Whether a word can only be a radical, and one that a soft mutation would change. */
  isHard(word: string): boolean;
  /** Whether a word can only be a soft mutation. */
  isSoft(word: string): boolean;
}

export function grammarOf(lexis: Lexis, isWord: (word: string) => boolean): Grammar {
  const radical = (of: string) => lexis.radicalOf.get(bare(of)) ?? bare(of);
  const isRadicalVerbNoun = (small: string) =>
    !lexis.nouns.has(small) &&
    !lexis.plurals.has(small) &&
    (lexis.verbNouns.has(small) ||
      unmarkedVerbNouns.has(small) ||
      (small.length > 4 && !isAdjective(small) && looksLikeVerbNoun.test(small))) &&
    isWord(small);
  const others = (small: string) => radicals(small).filter(({ radical }) => isWord(radical));
  return {
    ...lexis,
    isWord,
    radical,
    gender: (of) => {
      const known = lexis.singular.get(radical(of));
      if (known !== undefined || lexis.plurals.has(radical(of))) return known;
      const small = bare(of);
      if (isAdjective(small) || small.length < 7) return undefined;
      const kinds = new Set(
        [small, ...others(small).map(({ radical }) => radical)].filter(isWord).map((each) => genderOf(each)),
      );
      return kinds.size === 1 ? [...kinds][0] : undefined;
    },
    isPlural: (of) => lexis.plurals.has(radical(of)) && !lexis.singular.has(radical(of)),
    isVerbNoun: (of) => isRadicalVerbNoun(bare(of)),
    mayBeVerbNoun: (of) =>
      [bare(of), ...radicals(bare(of)).flatMap(({ radical, kind }) => (kind === 'soft' ? [radical] : []))].some(
        isRadicalVerbNoun,
      ),
    isAdjective: (of) =>
      isAdjective(radical(of)) ||
      radicals(bare(of)).some(({ radical, kind }) => kind === 'soft' && isAdjective(radical) && isWord(radical)),
    isHard: (of) => {
      const small = bare(of);
      return softened(small) !== undefined && isWord(small) && others(small).length === 0;
    },
    isSoft: (of) => {
      const small = bare(of);
      const again = softened(small);
      return (
        !lexis.singular.has(small) &&
        !lexis.plurals.has(small) &&
        others(small).some(({ kind }) => kind === 'soft') &&
        (again === undefined || !isWord(again))
      );
    },
  };
}

/** Nouns for persons and bodies of persons, which do what is done: of them the verb-noun that follows says what. */
export const agent =
  'weithwyr|gweithwyr|weithiwr|gweithiwr|blant|plant|phlant|blentyn|plentyn|rieni|rhieni|staff|awdurdodau|awdurdod|ymarferwyr|ymarferydd|reolwyr|rheolwyr|bobl|pobl|phobl|deuluoedd|teuluoedd|theuluoedd|unigolion|unigolyn|aelodau|ofalwyr|gofalwyr|arolygwyr|gynghorau|cynghorau|asiantaethau|ysgolion|sefydliadau|bartneriaid|partneriaid|rywun|rhywun|hyn|hynny|bawb|pawb|neb|eraill|oedolion|swyddogion|ddefnyddwyr|defnyddwyr|benaethiaid|penaethiaid|arweinwyr|gyfarwyddwyr|cyfarwyddwyr|ddarllenwyr|darllenwyr|lywodraeth|llywodraeth|adolygiad';

/** What may stand between such a noun and its verb-noun. */
export const agentAdjective =
  'cymdeithasol|gymdeithasol|ifanc|lleol|leol|proffesiynol|broffesiynol|maeth|newydd|eraill|hyn|cyfan|iechyd|rheng flaen|strategol|etholedig|unigol|uwch|hŷn|canol';

/** The sentences of a text. */
export const sentences = (text: string): string[] =>
  text.split(/\n|(?<=[.?!:;]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u).filter((each) => each.trim() !== '');
