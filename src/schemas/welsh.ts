import { z } from 'zod';
import { text } from './localised.ts';
import { hash } from './translation.ts';

/**
 * content/welsh/allow-list.json: what the dictionary does not know and is right all the same. A name or an initialism stands
 * for itself; a word says where it is attested.
 */
export const allowedWordsSchema = z.strictObject({
  /** People, places, companies, and words of other languages that Welsh text names. */
  names: z.array(text),
  initialisms: z.array(text),
  words: z.array(
    z.strictObject({
      word: text,
      /** A dictionary, a law or a public site that has it. */
      attested: text,
    }),
  ),
});
export type AllowedWords = z.output<typeof allowedWordsSchema>;

/** The checks of the Welsh, by the names that their findings and the excuses use. */
export const welshChecks = [
  'spelling',
  'mutation',
  'numbers',
  'quotation marks',
  'inserts',
  'length',
  'untranslated',
  'terms',
  'banned',
] as const;
export type WelshCheck = (typeof welshChecks)[number];

/** content/welsh/excuses.json: findings that are right as they are, each with its reason. */
export const excusesSchema = z.array(
  z.strictObject({
    /** As the finding names them. */
    unit: text,
    check: z.enum(welshChecks),
    excerpt: text,
    reason: text,
  }),
);
export type Excuse = z.output<typeof excusesSchema>[number];

/**
 * content/welsh/edition.json: the hash of the English that the Welsh of each of the edition's own texts renders, by the
 * name that the checks use ("note n5"). All of them are drafts. `npm run translation:record` writes it.
 */
export const editionRecordsSchema = z.record(text, hash);
export type EditionRecords = z.output<typeof editionRecordsSchema>;
