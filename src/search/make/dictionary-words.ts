/** A dictionary in Hunspell's format. */
export interface DictionarySource {
  aff: string;
  dic: string;
}

/** Where a word fits the condition, `strip` letters at one of its ends make room for what is added; `more` are flags of what is made. */
interface Affix {
  atEnd: boolean;
  strip: number;
  added: string;
  more: string;
  condition: RegExp;
}

/** A suffix may ask for one more; a third there is not. */
const rounds = 2;
/** The flag of an entry that is no word without an ending, in the Welsh dictionary. */
const unfinished = 'X';

/**
 * Every word of a dictionary with its endings and, where `prefixes` says so, its prefixes; names are left out, as nobody
 * means them by a word in small letters. (The prefixes of the Welsh one are the mutations.)
 */
export function dictionaryWords({ aff, dic }: DictionarySource, { prefixes }: { prefixes: boolean }): Set<string> {
  const affixes = affixesIn(aff);
  const found = new Set<string>();
  const add = (word: string, flags: string, left: number): void => {
    if (prefixes || !flags.includes(unfinished)) found.add(word);
    if (left === 0) return;
    for (const flag of flags)
      for (const affix of affixes.get(flag) ?? []) {
        if ((!affix.atEnd && !prefixes) || !affix.condition.test(word)) continue;
        const { atEnd, strip, added, more } = affix;
        const made = atEnd ? word.slice(0, word.length - strip) + added : added + word.slice(strip);
        // What has a prefix takes the endings, too: unhappy, unhappily.
        add(made, atEnd ? more : flags.replaceAll(flag, ''), left - 1);
      }
  };
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (word && word === word.toLowerCase()) add(word.normalize('NFC'), flags, rounds);
  }
  return found;
}

/** The affixes by their flags, from lines such as "SFX B 0 au" and "PFX U 0 un .". */
function affixesIn(aff: string): Map<string, Affix[]> {
  const rules = aff.split(/\r?\n/).flatMap((line) => {
    const [type = '', flag, strip, added, condition = ''] = line.trim().split(/\s+/);
    // "SFX B Y 1" says only how many rules follow, and an apostrophe begins a word of its own.
    if (!/^[PS]FX$/.test(type) || !flag || !strip || /^[YN]$/.test(strip) || !added || added.startsWith("'")) return [];
    const [letters = '', more = ''] = added.split('/');
    const atEnd = type === 'SFX';
    return [
      {
        flag,
        atEnd,
        strip: strip === '0' ? 0 : strip.length,
        added: letters === '0' ? '' : letters,
        more,
        condition: new RegExp(atEnd ? `${condition}$` : `^${condition}`),
      },
    ];
  });
  return Map.groupBy(rules, ({ flag }) => flag);
}
