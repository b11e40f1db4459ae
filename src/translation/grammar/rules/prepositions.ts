import { bare, end, type Grammar, matches, type Slip, start, word } from '../words.ts';

/** Prepositions and their persons: "canolbwyntio arno'r", "i eu", "plant y mae angen iddo". */
export const prepositions = (text: string, grammar: Grammar): Slip[] => [
  ...withPerson(text, grammar),
  ...contracted(text),
  ...pluralPersons(text, grammar),
];

/** What asks for "ar", and of that what asks for nothing else. */
const governsOnlyOn =
  '\\p{L}*[ac]nolbwynti\\p{L}*|[dn]?[dy]*ibynn\\p{L}*|[gh]?w?rand[ao]w?\\p{L}*|dd?ylanwad\\p{L}*|[mf]anteisi\\p{L}*|bwyslais|phwyslais';
const governsOn = `${governsOnlyOn}|h?effeith\\p{L}+|elw\\p{L}+|h?edrych\\p{L}*|pwyslais|sylw|effaith|[cg]raffu|seili\\p{L}+`;

/** "Canolbwyntio arno deuluoedd": before what it stands with the preposition has no person. */
const withPerson = (text: string, { mayBeVerbNoun, isPlural, nouns, radical }: Grammar): Slip[] => [
  ...matches(text, `${start}(?:${governsOn})\\s+(arn(?:o|i|ynt))(?:'r\\s+|\\s+(?:yr?\\s+)?)(${word})`).flatMap(
    ([excerpt, , next = '']) => {
      const of = radical(next);
      const isThing = nouns.has(of) || isPlural(next) || mayBeVerbNoun(next) || /'r\s|\syr?\s/.test(excerpt);
      return isThing && !/^(?:hwy|ef|hi|eu|hunan|hunain|bob|fel)$/.test(bare(next))
        ? [{ excerpt, what: 'before what it stands with it is “ar”' }]
        : [];
    },
  ),
  ...matches(text, `${start}(?:${governsOnlyOn})\\s+(?:i|iddo|iddi|iddynt|at|ato|atynt)${end}\\s+${word}`).map(
    ([excerpt]) => ({
      excerpt,
      what: 'it asks for “ar”',
    }),
  ),
];

/** "I eu", "o ei", "â eu". */
const contracted = (text: string): Slip[] =>
  matches(text, `${start}(?:i|o|a|â|gyda|na|tua)\\s+(?:eu|ei|ein|eich)${end}`).map(([excerpt]) => ({
    excerpt,
    what: 'it is written onto the word before: i’w, o’u, a’i, â’u',
  }));

/** "Y plant y mae angen iddo": of a plural that stands right before, the preposition is plural. */
const pluralPersons = (text: string, { isPlural, isAdjective }: Grammar): Slip[] =>
  matches(
    text,
    `${start}(${word})(\\s+(?!yr?${end})${word})?\\s+(?:(?:yr?|nad|a) (?:mae|oedd|oes|bo|bydd|byddai)(?: eu)?(?: (?:angen|gan|cyfle|modd))?|fod|pe bai|a chanddo|nad oedd|nad oes|heb)\\s+(iddo|ganddo|arno|ohono|ynddo|ato|amdano|iddi|ganddi)${end}`,
  ).flatMap(([excerpt, noun = '', between = '']) =>
    isPlural(noun) && (between === '' || isAdjective(between.trim()))
      ? [{ excerpt, what: 'of a plural it is “iddynt, ganddynt, arnynt”' }]
      : [],
  );
