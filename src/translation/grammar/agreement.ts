import { straight } from '../../language/letters.ts';
import { wordNumbers } from '../../language/number-words.ts';
import { withoutClitic } from '../../language/welsh/clitics.ts';
import { afterNumeral, yearsAfter } from '../../language/welsh/count.ts';
import { mutated, mutatedForms, softened } from '../../language/welsh/mutation.ts';
import { adjectives } from '../../language/welsh/nouns.ts';
import { numeralsWith } from '../../language/welsh/numerals.ts';
import type { Finding, Passage } from '../passages/passage.ts';
import type { Lexis } from './nouns.ts';
import { type Grammar, overlapping, type Slip } from './words.ts';

const w = "[\\p{L}'-]+";
const start = "(?<![\\p{L}'-])";

/** Nouns against the numerals, adjectives, "pob" and verbs that they stand with: number, gender and mutation. */
export function agreement({ unit, own }: Passage, grammar: Grammar): Finding[] {
  const text = straight(own);
  const slips = [
    ...numerals(text, grammar),
    ...numeralsOf(text, grammar),
    ...afterFigures(text, grammar),
    ...years(text),
    ...every(text, grammar),
    ...nounAndAdjective(text, grammar),
    ...pluralVerb(text, grammar),
    ...possessor(text),
  ];
  return slips.map(({ excerpt, what }) => ({
    unit,
    check: 'agreement',
    excerpt,
    message: `“${excerpt}”: ${what}. Correct it, or excuse it with a reason`,
  }));
}

const matches = (text: string, pattern: string, flags = 'giu') => [...text.matchAll(new RegExp(pattern, flags))];
const small = (word: string): string => withoutClitic(word).toLowerCase();
const radical = (word: string, { radicalOf }: Lexis): string => radicalOf.get(small(word)) ?? small(word);

/** What a figure after it numbers: the noun after that is no more counted by it. */
const label =
  '(?:tabl|ffigur|siart|pennod|bennod|rhan|adran|paragraff|baragraff|cam|tudalen|dudalen|atodiad|nodyn|llinell|rhif|fersiwn|cyfnod allweddol)';

const masculineNumeral = `(?:y )?(?:${numeralsWith('m').join('|')})`;
const feminineNumeral = `(?:y )?(?:${numeralsWith('f').join('|')})`;
const otherNumeral = 'pum|bum|phum|chwe|saith|wyth|naw|deg|\\d{1,3}(?:,\\d{3})*';

/** "Dau seren", "pedwar paneli", "21 awdurdodau". */
function numerals(text: string, lexis: Lexis): Slip[] {
  return [
    ...matches(text, `${start}(${masculineNumeral}|${feminineNumeral}|${otherNumeral})\\s+(${w})`).flatMap(
      ([excerpt, , noun = '']) =>
        lexis.plurals.has(radical(noun, lexis)) && !lexis.singular.has(radical(noun, lexis))
          ? [{ excerpt, what: 'after a numeral the noun is singular, or plural after “o”' }]
          : [],
    ),
    ...matches(text, `${start}(${masculineNumeral})\\s+(${w})`).flatMap(([excerpt, , noun = '']) =>
      lexis.singular.get(radical(noun, lexis)) === 'f'
        ? [{ excerpt, what: 'the noun is feminine: dwy, tair, pedair' }]
        : [],
    ),
    ...matches(text, `${start}(${feminineNumeral})\\s+(${w})`).flatMap(([excerpt, , noun = '']) =>
      lexis.singular.get(radical(noun, lexis)) === 'm' && !isTimes(radical(noun, lexis))
        ? [{ excerpt, what: 'the noun is masculine: dau, tri, pedwar' }]
        : [],
    ),
  ];
}

/** "Tair gwaith", three times, is feminine; "gwaith", work, is masculine. */
const isTimes = (noun: string): boolean => noun === 'gwaith';

/** "2 canlyniad", "3 canlyniad", "6 canlyniad": figures ask for the mutation of their numeral. */
function afterFigures(text: string, { singular, radicalOf, plurals }: Lexis): Slip[] {
  return matches(text, `(?<![\\p{L}\\d.,/'-])(?<!${label}\\s)([236])\\s+(\\p{Ll}${w})`, 'gu').flatMap(
    ([excerpt, figure = '', noun = '']) => {
      const small = withoutClitic(noun).toLowerCase();
      const of = radicalOf.get(small) ?? small;
      const gender = singular.get(of);
      if (gender === undefined || plurals.has(of)) return [];
      const wanted = afterNumeral({ noun: of, gender }, Number(figure));
      return wanted === small ? [] : [{ excerpt, what: `after ${figure} it is “${wanted}”` }];
    },
  );
}

/** "5 blynedd", "tair mlynedd", "saith blwyddyn". */
function years(text: string): Slip[] {
  return matches(
    text,
    `${start}(\\p{L}+|\\d+)\\s+((?:b|f|m)lynedd|(?:b|f)lwyddyn|(?:b|f)lynyddoedd)(?![\\p{L}-])`,
  ).flatMap(([excerpt, numeral = '', form = '']) => {
    const n = /^\d+$/.test(numeral) ? Number(numeral) : wordNumbers(numeral, 'cy').at(0)?.value;
    if (n === undefined || n === 1 || n > 1000 || yearsAfter(n) === form.toLowerCase()) return [];
    return [{ excerpt, what: `after ${numeral} it is “${yearsAfter(n)}”` }];
  });
}

/** "Bob plant": pob and a singular, which it leaves unmutated. */
const every = (text: string, lexis: Lexis): Slip[] =>
  matches(text, `${start}([pb]ob|phob|mhob)\\s+(${w})`).flatMap(([excerpt, , noun = '']) => {
    const word = small(noun);
    const of = radical(noun, lexis);
    if (lexis.plurals.has(of) && !lexis.singular.has(of))
      return [{ excerpt, what: 'after “pob” the noun is singular' }];
    return lexis.nouns.has(of) && of !== word && !lexis.nouns.has(word)
      ? [{ excerpt, what: `after “pob” it is “${of}”, unmutated` }]
      : [];
  });

/** "Tystiolaeth clir", "barn gryf", "cynllun glir"; a second adjective goes as the first. */
function nounAndAdjective(text: string, { singular, isAdjective, isHard, isSoft, radical }: Grammar): Slip[] {
  const pairs = overlapping(text, `(${w})\\s+()(${w})`);
  const triples = overlapping(text, `(${w})\\s+(${w}\\s+)(${w})`);
  return [...pairs, ...triples].flatMap(({ found: [, first = '', between = '', second = ''], before }) => {
    const excerpt = `${first} ${between}${second}`;
    const of = radical(first);
    const adjective = small(second);
    // "Y pum mlynedd diwethaf", as of a plural; "nifer" is of either gender.
    const gender = /^(?:blynedd|nifer)$/.test(of) ? undefined : singular.get(of);
    if (gender === undefined || first.includes("'") || between.includes("'") || !/^\p{Ll}/u.test(second)) return [];
    if (between !== '' && !(gender === 'f' && isAdjective(between.trim()) && !isHard(between.trim()))) return [];
    const own = masculineOnly[adjective];
    if (gender === 'f' && own && between === '') return [{ excerpt, what: `“${first}” is feminine: “${own}”` }];
    if (
      gender === 'f' &&
      (adjectives.has(adjective) || (isAdjective(adjective) && isHard(adjective))) &&
      softened(adjective) !== undefined
    )
      return [{ excerpt, what: `“${first}” is feminine: “${softened(adjective)}”` }];
    const was =
      softAdjectives.get(adjective) ??
      (isSoft(adjective) && isAdjective(adjective) && !apart.test(adjective) ? 'the radical' : undefined);
    // "Roedd gan y teulu ddigon": what stands apart from "gan" and its noun is softened. So is what follows "dau".
    return gender === 'm' && was !== undefined && between === '' && !/(?:dau|gan|i)(?: yr?|'r)? $/iu.test(before)
      ? [{ excerpt, what: `“${first}” is masculine: “${was}”` }]
      : [];
  });
}

/** Adverbs, and adjectives that stand before their noun. */
const apart = /^(?:bellach|fawr|well|wahanol|gwbl|ddim|dra)$/;

/** Adjectives that have a form for feminine nouns. */
const masculineOnly: Record<string, string> = {
  cryf: 'gref',
  gryf: 'gref',
  gwyn: 'wen',
  wyn: 'wen',
  byr: 'fer',
  fyr: 'fer',
  trwm: 'drom',
  drwm: 'drom',
  dwfn: 'ddofn',
  ddwfn: 'ddofn',
  llym: 'lem',
  bychan: 'fechan',
  fychan: 'fechan',
};

const softAdjectives = new Map(
  [...adjectives].flatMap((word) => {
    const soft = softened(word);
    return soft === undefined || adjectives.has(soft) || ['mawr', 'gwell', 'gwahanol', 'pellach'].includes(word)
      ? []
      : [[soft, word] as const];
  }),
);

/** "Dwy o'r awdurdodau": the numeral has the gender of what is counted there, too. */
const numeralsOf = (text: string, { singularOf, singular, radical }: Grammar): Slip[] =>
  matches(text, `${start}(${masculineNumeral}|${feminineNumeral})\\s+o(?:'r)?\\s+(${w})`).flatMap(
    ([excerpt, numeral = '', noun = '']) => {
      const gender = singular.get(singularOf.get(radical(noun)) ?? '');
      const isFeminine = new RegExp(`^${feminineNumeral}$`, 'iu').test(numeral);
      return gender !== undefined && isFeminine !== (gender === 'f')
        ? [
            {
              excerpt,
              what: `the noun is ${gender === 'f' ? 'feminine: dwy, tair, pedair' : 'masculine: dau, tri, pedwar'}`,
            },
          ]
        : [];
    },
  );

/** "Roeddent rheolwyr": before a noun the verb is singular. */
const pluralVerb = (text: string, lexis: Lexis): Slip[] =>
  matches(
    text,
    `${start}((?:r?oedd|bydd|maen|byddai|buas|gall|gallas|dyl|cawsa|gwnaetha|dywedasa|roedde|all|ddyl)(?:ent|ant|t|nt))\\s+(y |yr )?(${w})`,
  ).flatMap(([excerpt, , article, noun = '']) =>
    article || lexis.plurals.has(radical(noun, lexis)) || /^(rhai|pobl|bobl)$/iu.test(noun)
      ? [{ excerpt, what: 'before a noun the verb is singular' }]
      : [],
  );

/** "Y plentyn a'i theulu": a masculine noun takes his family, "a'i deulu". */
const possessor = (text: string): Slip[] =>
  matches(
    text,
    `${start}(${['plentyn', 'baban', 'unigolyn', 'person ifanc', 'tad', 'bachgen'].flatMap((noun) => mutatedForms(noun)).join('|')})\\s+(?:a'i|neu ei|na'i|a ei)\\s+(${w})`,
  ).flatMap(([excerpt, , next = '']) => {
    const of = ['p', 't', 'c'].find(
      (letter) =>
        small(next).startsWith(`${letter}h`) && mutated(letter + small(next).slice(2), 'aspirate') === small(next),
    );
    return of ? [{ excerpt, what: 'of a masculine noun it is “ei” with the soft mutation' }] : [];
  });
