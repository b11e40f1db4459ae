import { z } from 'zod';
import { text } from './localised.ts';

/** Brackets in pairs, and words on both sides of every " / ". */
const words = text
  .refine((value) => !/[()]/.test(value.replace(/\([^()]+\)/g, '')), 'has a bracket without its other half')
  .refine((value) => value.split('/').every((part) => /\p{L}/u.test(part)), 'has no words on one side of its "/"');

/** content/welsh/terms.json: a term that the report uses and its Welsh, for the glossary, translators and the check. */
export const termSchema = z.strictObject({
  /** As the English has it. " / " separates several; what stands in brackets is an abbreviation or tells which sense is meant. */
  en: words,
  /** The Welsh, without mutation; " / " and brackets as in the English. */
  cy: words,
  /** Masculine, feminine, or a plural. Left out where there is none (verb-nouns, adjectives, names). */
  gender: z.enum(['m', 'f', 'pl']).optional(),
  plural: text.optional(),
  /** Other Welsh that is right where the English has this term: the verb, a short form, the word in another construction. */
  also: z.array(text).min(1).optional(),
  /** Welsh that this term must never be given. */
  avoid: z.array(text).min(1).optional(),
  /** A word of the site's own interface and not of the report: no entry of the glossary. */
  use: z.literal('interface').optional(),
  note: text.optional(),
  /** `high`: found in its source, or ordinary public-sector Welsh; `medium`: variants compete; `low`: coined or doubtful. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Where the Welsh was found. */
  source: text,
});
export type Term = z.output<typeof termSchema>;

export const termsSchema = z.array(termSchema).superRefine((terms, context) => {
  for (const [index, { en }] of terms.entries())
    if (terms.findIndex((other) => other.en === en) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'en'],
        message: `"${en}" stands in the list already: make one record of both`,
      });
});
