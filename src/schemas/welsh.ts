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
  'agreement',
  'particles',
  'parity',
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

const familyWord = text.refine(
  (word) => /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u.test(word) && word === word.normalize('NFC').toLowerCase(),
  {
    message: 'must be one word in small letters; a hyphen may part it, and accents are of one sign with their letter',
  },
);

/**
 * content/welsh/families.json: the forms of a word that search takes for one another, such as singular and plural
 * (["plentyn", "plant"]). No rule of Welsh makes one of the other, so they are listed; without mutations, which it knows.
 */
export const familiesSchema = z
  .array(z.array(familyWord).refine(({ length }) => length > 1, 'must have two words or more'))
  .superRefine((families, context) => {
    const seen = new Set<string>();
    families.forEach((family, index) => {
      family.forEach((word, place) => {
        if (seen.has(word))
          context.addIssue({
            code: 'custom',
            path: [index, place],
            message: `"${word}" stands in the list already: keep one of them, or make one family of both`,
          });
        seen.add(word);
      });
    });
  });
export type WordFamilies = z.output<typeof familiesSchema>;
