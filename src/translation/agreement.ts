import { yearsAfter } from '../i18n/welsh-count.ts';
import { mutated, mutatedForms, softened } from '../i18n/welsh-mutation.ts';
import { adjectives } from '../i18n/welsh-nouns.ts';
import { wordNumbers } from '../model/number-words.ts';
import type { Lexis } from './nouns.ts';
import { type Finding, folded, type Passage } from './passage.ts';
import { withoutClitic } from './word.ts';

/** What a rule finds: the words as they stand, and what to write. */
export interface Slip {
  excerpt: string;
  what: string;
}

const w = "[\\p{L}'-]+";
const start = "(?<![\\p{L}'-])";

/** Nouns against the numerals, adjectives, "pob" and verbs that they stand with: number, gender and mutation. */
export function agreement({ unit, own }: Passage, lexis: Lexis): Finding[] {
  const text = folded(own);
  const slips = [
    ...numerals(text, lexis),
    ...years(text),
    ...every(text, lexis),
    ...nounAndAdjective(text, lexis),
    ...pluralVerb(text, lexis),
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

const masculineNumeral = '(?:y )?(?:[dt]h?ri|ddau|dau|[pb]edwar|phedwar)';
const feminineNumeral = '(?:y )?(?:ddwy|dwy|[dt]air|thair|[pb]edair|phedair)';
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
      lexis.singular.get(radical(noun, lexis)) === 'm'
        ? [{ excerpt, what: 'the noun is masculine: dau, tri, pedwar' }]
        : [],
    ),
  ];
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

/** "Tystiolaeth clir", "barn cryf", "cynllun glir". */
function nounAndAdjective(text: string, lexis: Lexis): Slip[] {
  return matches(text, `${start}(?=(${w})\\s+(\\p{Ll}${w}))`, 'gu').flatMap(([, first = '', second = '']) => {
    const excerpt = `${first} ${second}`;
    if (first.includes("'") || second.startsWith('-')) return [];
    const gender = lexis.singular.get(radical(first, lexis));
    const adjective = small(second);
    const soft = softened(adjective);
    if (gender === 'f' && soft !== undefined && adjectives.has(adjective))
      return [{ excerpt, what: `“${first}” is feminine: “${soft}”` }];
    const was = softAdjectives.get(adjective);
    return gender === 'm' && was !== undefined && !text.includes(`dau ${excerpt}`)
      ? [{ excerpt, what: `“${first}” is masculine: “${was}”` }]
      : [];
  });
}

const softAdjectives = new Map(
  [...adjectives].flatMap((word) => {
    const soft = softened(word);
    return soft === undefined || adjectives.has(soft) || ['mawr', 'gwell', 'gwahanol'].includes(word)
      ? []
      : [[soft, word] as const];
  }),
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
