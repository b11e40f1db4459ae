import { type Mutation, mutationKinds } from '../../language/welsh/mutation.ts';

/** The unmutated words of Welsh, in small letters, and which mutations each takes. */
export interface RadicalWords {
  has(word: string): boolean;
  takes(word: string, kind: Mutation): boolean;
}

/** The flag of each mutation in the Welsh dictionary for Hunspell (package dictionary-cy): its prefix rules. */
const flagOf: Record<Mutation, string> = { soft: 'M', nasal: 'T', aspirate: 'L', h: 'H' };
const mutationFlags = new Set(mutationKinds.map((kind) => flagOf[kind]));
const mutationsIn = (flags: string): string => [...flags].filter((flag) => mutationFlags.has(flag)).join('');

/** The flag of an entry that is no word without an ending. */
const unfinished = 'X';

/** An ending may ask for one more; a third there is not. */
const rounds = 2;

/**
 * Reads a dictionary in Hunspell's format: every word with its endings, but not its mutations, of which only the flags
 * are kept. Other readers of the format know the mutated forms too and cannot tell which is the radical.
 */
export function radicalWords({ aff, dic }: { aff: string; dic: string }): RadicalWords {
  const endings = endingsIn(aff);
  const mutationsOf = new Map<string, string>();
  const add = (word: string, flags: string, left: number): void => {
    const own = mutationsIn(flags);
    if (!flags.includes(unfinished)) {
      const small = word.toLowerCase();
      mutationsOf.set(small, (mutationsOf.get(small) ?? '') + own);
    }
    if (left === 0) return;
    for (const flag of flags)
      for (const { strip, ending, more, condition } of endings.get(flag) ?? [])
        if (condition.test(word)) add(word.slice(0, word.length - strip) + ending, own + more, left - 1);
  };
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (word) add(word.normalize('NFC'), flags, rounds);
  }
  return {
    has: (word) => mutationsOf.has(word),
    takes: (word, kind) => {
      const own = mutationsOf.get(word);
      // A word without any flag is a name or a loan, of which the dictionary says nothing.
      return own === '' || (own?.includes(flagOf[kind]) ?? false);
    },
  };
}

/** The same with words that the dictionary lacks; they take any mutation. */
export function withWords(dictionary: RadicalWords, words: Iterable<string>): RadicalWords {
  const more = new Set([...words].filter((word) => !dictionary.has(word)));
  return {
    has: (word) => more.has(word) || dictionary.has(word),
    takes: (word, kind) => more.has(word) || dictionary.takes(word, kind),
  };
}

/** Where a word fits the condition, `strip` letters at its end make room for the ending; `more` are flags of what is made. */
interface Ending {
  strip: number;
  ending: string;
  more: string;
  condition: RegExp;
}

/** The endings by their flags, from lines such as "SFX v nn na/aMLHX nn" and "SFX B 0 au". */
function endingsIn(aff: string): Map<string, Ending[]> {
  const rules = aff.split(/\r?\n/).flatMap((line) => {
    const [type, flag, strip, ending, condition = ''] = line.trim().split(/\s+/);
    // "SFX B Y 1" says only how many rules follow, and an apostrophe begins a word of its own.
    if (type !== 'SFX' || !flag || !strip || strip === 'Y' || !ending || ending.startsWith("'")) return [];
    const [added = '', more = ''] = ending.split('/');
    return [
      {
        flag,
        strip: strip === '0' ? 0 : strip.length,
        ending: added === '0' ? '' : added,
        more,
        condition: new RegExp(`${condition}$`),
      },
    ];
  });
  return Map.groupBy(rules, ({ flag }) => flag);
}
