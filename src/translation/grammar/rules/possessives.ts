import { mutated, radicals, softened } from '../../../language/welsh/mutation.ts';
import { agent, bare, end, type Grammar, matches, overlapping, type Slip, start, word } from '../words.ts';

/** "Ei, 'i, 'w, 'u": whose it is shows in the word after. */
export function possessives(text: string, grammar: Grammar): Slip[] {
  const close = [...passives(text, grammar), ...plurals(text, grammar)];
  const far = hers(text, grammar).filter(({ excerpt }) => !close.some((other) => other.excerpt.endsWith(excerpt)));
  return [...close, ...far];
}

/** "Eu hamser ni", "ei fod hwy": the pronoun after a word says the same person as that before it. */
export const echoes = (text: string): Slip[] =>
  matches(
    text,
    `(?:${start}(eu|ei|ein|eich|fy|dy))\\s+(${word})\\s+(ni|chi|hwy|nhw|ef|fi|i|di)(?=[\\s.,;:?!'’”"]|$)`,
  ).flatMap(([excerpt, whose = '', , echo = '']) =>
    echo !== 'i' && persons[whose.toLowerCase()]?.test(echo) === false
      ? [{ excerpt, what: `“${whose}” and “${echo}” are not the same person` }]
      : [],
  );

const persons: Record<string, RegExp> = {
  eu: /^(?:hwy|nhw)$/i,
  ei: /^(?:ef|hi|e|o)$/i,
  ein: /^ni$/i,
  eich: /^chi$/i,
  fy: /^(?:fi|i)$/i,
  dy: /^(?:di|ti)$/i,
};

/** What "her" makes of a word and "his" does not: ei chynllun, ei hangen, ei dull. */
function isHers(of: string, { isWord, isHard }: Grammar): boolean {
  const small = bare(of);
  const was = radicals(small).filter(({ radical }) => isWord(radical));
  const isAspirate = /^(?:ph|th|ch)/.test(small) && was.some(({ kind }) => kind === 'aspirate');
  const isWithH = was.some(({ kind }) => kind === 'h') && mutated(small.slice(1), 'h') === small;
  return (
    isAspirate ||
    isWithH ||
    (/^(?:b|d(?!d)|g|m|ll|rh|[ptc](?!h))/.test(small) && softened(small) !== undefined && isHard(small))
  );
}

const possessed = `(?:${start}ei|(?<!(?:${start}|n)[yenf]e?|n[ai])'i)\\s+(?!(?:bod|hun|hunan|hen)${end})(${word})`;

/** "Her" with no feminine noun before it. */
const hers = (text: string, grammar: Grammar): Slip[] =>
  matches(text, possessed).flatMap(({ 0: excerpt, 1: next = '', index }) =>
    isHers(next, grammar) && isOfMasculines(text.slice(0, index), grammar)
      ? [{ excerpt, what: 'no feminine noun stands before it: “ei” with the soft mutation' }]
      : [],
  );

const isOfMasculines = (text: string, grammar: Grammar): boolean =>
  matches(text, word).some(([each]) => grammar.gender(each) === 'm') && !hasFeminine(text, grammar);

const hasFeminine = (text: string, { gender }: Grammar): boolean =>
  matches(text, word).some(
    ([each]) => gender(each) === 'f' || /^(?:hi|hon|honno|[cg]ymru|nghymru|lloegr|iddi|ohoni|arni|ynddi)$/iu.test(each),
  );

/** "Caiff llwyddiant ei mesur", "ymwelydd wedi'i dyrannu", "y teulu na'i deall": the noun right before is what "ei" speaks of. */
function passives(text: string, grammar: Grammar): Slip[] {
  const { gender, isAdjective } = grammar;
  const links =
    "(?:(?:sydd\\s+)?yn\\s+|i\\s+)?[cg]h?ael\\s+ei|(?:(?:sydd|a oedd|ac)\\s+)?(?:wedi|heb)(?:'i| ei)|ei|[an]a?'i|neu ei";
  return overlapping(text, `(${word})((?:\\s+${word})?)\\s+(${links})\\s+(?!(?:hun|hunan|bod)${end})(${word})`).flatMap(
    ({ found: [, noun = '', adjective = '', link = '', next = ''], excerpt, before }) => {
      const close = adjective.trim();
      const isClose = close === '' || isAdjective(close) || /^(?:iechyd|gofal|gwaith|achos)$/i.test(close);
      // "Y weledigaeth yr oedd yr awdurdod wedi'i phennu": he has set it.
      const isSubject =
        /wedi/.test(link) && /(?:yr? (?:oedd|mae|bydd|byddai)|mae|roedd|bydd|fod|bod)(?: yr?|'r)? $/iu.test(before);
      // "Bu'n rhaid i'r gweithiwr ei rheoli": what he controls.
      const isObject = link === 'ei' && !/(?:[cg]h?aiff|[cg]h?âi|[cg]h?afodd)(?: yr?|'r)? $/iu.test(before);
      const isGenitive =
        /^(?:[an]a?'i|neu ei)$/.test(link) && grammar.gender(/(\p{L}+) (?:yr? )?$/u.exec(before)?.[1] ?? '') === 'f';
      return isClose &&
        !isObject &&
        !isSubject &&
        !isGenitive &&
        (gender(noun) === 'm' || /^(?:hyn|hynny|hwn|hwnnw)$/i.test(noun)) &&
        isHers(next, grammar)
        ? [{ excerpt, what: `“${noun}” is masculine: “ei” with the soft mutation` }]
        : [];
    },
  );
}

/** "Asesiadau sydd wedi'i", "rhai wedi'i": of a plural it is "wedi'u". */
const plurals = (text: string, { isPlural, isAdjective, isVerbNoun, gender }: Grammar): Slip[] =>
  overlapping(
    text,
    `(${word})((?:\\s+${word}){0,3}?)\\s+(?:(?:sydd|a oedd|a fu|heb)\\s+)?wedi'i(?:'n)?\\s+${word}`,
  ).flatMap(({ found: [, noun = '', between = ''], excerpt, before }) => {
    const words = between.trim().split(/\s+/).filter(Boolean);
    const isMany = isPlural(noun) || /^(?:rhai|rai|pobl|bobl|staff)$/i.test(noun);
    const areClose =
      !/^(?:a|ac|hyn)$/.test(words.at(-1) ?? '') &&
      words.every(
        (each) =>
          isAdjective(each) ||
          isVerbNoun(each) ||
          /^(?:a|ac|atal|gofal|cymorth|achos|maeth|hyn|hynny|eraill)$/.test(each),
      );
    // "Nifer y plant wedi'i": the noun before the plural may be what is spoken of; "roedd y staff wedi'i wneud": they have done it.
    const isSubject =
      new RegExp(`^(?:${agent})$`, 'iu').test(noun) && /(?:oedd|mae|bydd|bod|fod)(?: yr?|'r)? $/iu.test(before);
    const head = /(\p{L}+)(?: (?:yr?|(?:\p{L}+ )?o))? $/u.exec(before)?.[1] ?? '';
    const isOther = isSubject || / (?:ac?|neu|na) $/iu.test(before) || gender(head) !== undefined;
    return isMany && areClose && !isOther ? [{ excerpt, what: 'of a plural it is “wedi’u”' }] : [];
  });
