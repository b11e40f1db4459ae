import { straight } from '../../language/letters.ts';
import { softened, withH } from '../../language/welsh/mutation.ts';
import type { Term } from '../../schemas/term.ts';
import type { Finding, Passage } from '../passages/passage.ts';
import { headOf, type Lexis } from './nouns.ts';

/** Nouns in small letters, feminine ones apart from masculine ones and plurals. */
export interface Genders {
  feminine: Set<string>;
  others: Set<string>;
}

/** The head nouns of the terms: the first word of each. */
export function gendersOf(terms: Term[], { singular, plurals }: Pick<Lexis, 'singular' | 'plurals'>): Genders {
  const heads = (of: Term[], words: (term: Term) => (string | undefined)[]) =>
    new Set(of.flatMap((term) => words(term).flatMap((text) => headOf(text) ?? [])));
  const of = (gender: 'm' | 'f') => [...singular].flatMap(([noun, its]) => (its === gender ? [noun] : []));
  const feminine = new Set([
    ...heads(
      terms.filter(({ gender }) => gender === 'f'),
      ({ cy }) => [cy],
    ),
    ...of('f'),
  ]);
  const others = new Set([
    ...heads(terms, ({ cy, gender, plural }) => [gender === 'f' || !gender ? undefined : cy, plural]),
    ...of('m'),
    ...plurals,
  ]);
  return {
    feminine: new Set([...feminine].filter((noun) => !others.has(noun))),
    // "Y bobl": the one plural that mutates.
    others: new Set([...others].filter((noun) => !feminine.has(noun) && noun !== 'pobl')),
  };
}

/**
 * The article mutates a feminine noun (but no ll, rh) and leaves the others: "y pennod", "y gynllun" are wrong. Known are
 * the genders of the terms.
 */
export function article({ unit, own }: Passage, { feminine, others }: Genders): Finding[] {
  const text = straight(own);
  const kept = new Map(
    [
      ...[...others].map((noun): [string | undefined, string] => [softened(noun), noun]),
      ...[...others, ...feminine].map((noun): [string | undefined, string] => [withH(noun), noun]),
    ].flatMap(([made, noun]) => (made === undefined ? [] : [[made, noun] as const])),
  );
  return [...text.matchAll(/(?<![\p{L}'])(yr?|[\p{L}]+'r)\s+([\p{L}-]+)/giu)].flatMap(
    ([all, , noun = '']): Finding[] => {
      const word = noun.toLowerCase();
      const mutated = softened(word);
      const wanted =
        feminine.has(word) && mutated !== undefined && !/^(ll|rh)/.test(word)
          ? mutated
          : !others.has(word) && !feminine.has(word)
            ? kept.get(word)
            : undefined;
      return wanted === undefined
        ? []
        : [
            {
              unit,
              check: 'mutation',
              excerpt: all,
              message: `“${all}”: after the article it is “${wanted}”. Correct it, or excuse it with a reason`,
            },
          ];
    },
  );
}
