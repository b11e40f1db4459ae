import { withoutArticle } from '../../language/articles.ts';
import { mutatedForms } from '../../language/welsh/mutation.ts';
import { adjectives, genderOf, listedNouns } from '../../language/welsh/nouns.ts';
import { nounsAndVerbNouns } from '../../language/welsh/verb-nouns.ts';
import type { Term } from '../../schemas/term.ts';
import type { WordFamilies } from '../../schemas/welsh.ts';
import { wordsOf } from '../word.ts';

/** What the checks know of nouns, adjectives and verb-nouns, in small letters. */
export interface Lexis {
  /** Singular nouns and their gender, radical. */
  singular: Map<string, 'm' | 'f'>;
  plurals: Set<string>;
  /** The singular of each plural. */
  singularOf: Map<string, string>;
  /** Nouns, singular or plural, that are no verb-nouns. */
  nouns: Set<string>;
  verbNouns: Set<string>;
  /** Each form of a noun or an adjective by its radical. */
  radicalOf: Map<string, string>;
}

/** Forms that only verbs have. */
const verbEnding = /(?:odd|wyd|ir|ai|ent|asant|wch|ais)$/;

export function lexisOf(terms: Term[], families: WordFamilies): Lexis {
  const singular = new Map<string, 'm' | 'f'>();
  const plurals = new Set<string>();
  const singularOf = new Map<string, string>();
  const verbNouns = new Set<string>();
  for (const noun of listedNouns) {
    const gender = genderOf(noun);
    if (gender) singular.set(noun, gender);
  }
  for (const { cy, gender, plural } of terms) {
    const head = headOf(cy);
    if (head && (gender === 'm' || gender === 'f') && !singular.has(head)) singular.set(head, gender);
    const many = headOf(gender === 'pl' ? cy : plural);
    if (many) {
      plurals.add(many);
      if (head && gender !== 'pl') singularOf.set(many, head);
    }
  }
  for (const [head = '', ...others] of families) {
    const isVerb = others.some((form) => verbEnding.test(form) && !/(?:au|ion|iaid|oedd|i|ydd|wyr)$/.test(form));
    if (isVerb) verbNouns.add(head);
    else {
      const gender = genderOf(head);
      if (gender && !singular.has(head) && !adjectives.has(head)) singular.set(head, gender);
      for (const form of others)
        if (/(?:au|ion|iaid|oedd|wyr|i|ydd|feydd|od|ys|yr|ant|ed)$/.test(form) || form === 'plant') {
          plurals.add(form);
          singularOf.set(form, head);
        }
    }
  }
  singular.set('blynedd', 'f');
  for (const word of ['pobl', 'haws', 'cref']) plurals.delete(word);
  const nouns = new Set(
    [...singular.keys(), ...plurals].filter((word) => !nounsAndVerbNouns.has(word) && !verbNouns.has(word)),
  );
  const radicalOf = new Map(
    [...nouns, ...adjectives].flatMap((word) => mutatedForms(word).map((form) => [form, word] as const)),
  );
  for (const word of [...nouns, ...adjectives]) radicalOf.set(word, word);
  return { singular, plurals, singularOf, nouns, verbNouns, radicalOf };
}

/** The noun that a term begins with. */
export const headOf = (text = ''): string | undefined => wordsOf(withoutArticle(text, 'cy'))[0]?.word.toLowerCase();
