import { bare, type Grammar, matches, type Slip, start, word as w } from '../words.ts';

/** Verbs and the prepositions that they ask for. */
const governed: [verb: string, wrong: string, right: string][] = [
  [
    'gwrando|wrando|wrandawodd|gwrandawyd|wrandewir|gwrandawodd|gwrandewir|gwrandewch',
    "i|iddo|iddi|iddynt|at|ato|ati|atynt|â|gyda|o|i'r|y|yr",
    'ar',
  ],
  [
    '[cg]anolbwyntio|chanolbwyntio|[cg]anolbwyntiodd|[cg]anolbwyntir',
    'i|o|at|am|yn|yng|ym|â|gyda|iddo|iddynt|atynt',
    'ar',
  ],
  ['elwa|elwodd|elwir', 'o|gan|oddi|gyda|i|at', 'ar'],
  ['h?edrychwyd|h?edrychodd', 'i|at|â|am', 'ar'],
  ['[dn]ibynnu|ddibynnu', 'o|i|at|gyda|yn', 'ar'],
  ['[cg]yfrannu|chyfrannu', 'i|ar|yn', 'at'],
  ['mynediad', 'i', 'at'],
  ['ymgysylltu', 'gyda|i|at', 'â'],
  ['ymateb(?:odd|wyd)', 'â|gyda|ar', 'i'],
  ['h?effeithi(?:o|odd|wyd|ir)', 'i|o|at', 'ar'],
];

export function government(text: string, { nouns }: Grammar): Slip[] {
  return [
    ...governed.flatMap(([verb, wrong, right]) =>
      matches(text, `${start}(?:${verb})(?:'r)?\\s+(?:${wrong})(?![\\p{L}'-])`).map(([excerpt]) => ({
        excerpt,
        what: `it asks for “${right}”`,
      })),
    ),
    ...matches(text, `${start}(?:[pb]eidio|pheidio|peidiwch)\\s+(?!(?:â|ag|a)(?![\\p{L}-])|â')${w}`).map(
      ([excerpt]) => ({
        excerpt,
        what: 'it asks for “â”',
      }),
    ),
    ...matches(
      text,
      `${start}ymwel(?:d|odd|wyd|ais|odd)(?![\\p{L}])(?!(?:\\s+[\\p{L}'-]+){0,5}?\\s+(?:â|ag|a'r|â'r|a'i|a'u|a'n))`,
    ).map(([excerpt]) => ({ excerpt, what: 'it asks for “â”' })),
    ...matches(
      text,
      `${start}((?:ar|ohon|ynd|wrth|amdan|gandd|idd|at|dros)(?:no|o|i|ddo))\\s+((?:y|yr)\\s+)?(${w})`,
    ).flatMap(([excerpt, person = '', article, next = '']) =>
      /^(?:arno|arni|ohono|ohoni|ynddo|ynddi|wrtho|wrthi|amdano|amdani|ato)$/iu.test(person) &&
      !article &&
      nouns.has(bare(next))
        ? [{ excerpt, what: 'before a noun the preposition has no person' }]
        : [],
    ),
  ];
}
