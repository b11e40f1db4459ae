import { z } from 'zod';
import { inks, isStructural } from '../kind.ts';
import { addressWords, bilingualText, checkEach, isoDate, localisedText, localisedWords, text } from '../localised.ts';

/** A noun as it stands within a sentence: "conclusion", "model of practice". */
const noun = text.regex(/^\p{L}[\p{L}\p{M}’' -]*$/u, 'must be a noun as it stands within a sentence: letters alone');

/** What people call one of them besides, when they ask the search for it: "concl", "finding". */
const also = z.array(noun).min(1).optional();

const english = z.strictObject({ singular: noun, plural: noun, also });

const welsh = z.strictObject({
  /** Without mutation. */
  singular: noun,
  plural: noun,
  gender: z.enum(['m', 'f']),
  /** The noun after 1, 2, 3, 6 and other numbers, where that is not what the rules of mutation make: "gêm" after 2. */
  counted: z
    .strictObject({
      one: noun.optional(),
      two: noun.optional(),
      few: noun.optional(),
      many: noun.optional(),
      other: noun.optional(),
    })
    .optional(),
  also,
});

/**
 * What the entries of a list are called, from which the site makes its labels, counts and sentences: in each language of the
 * report. Those of a report in one language stand for the other, too, in which no page asks for them.
 */
const kindWordsSchema = z
  .strictObject({ en: english.optional(), cy: welsh.optional() })
  .superRefine((words, context) => checkEach(words, context, 'object'))
  .transform(({ en, cy }, context) => {
    const own = en ?? cy;
    if (own) {
      const { singular, plural } = own;
      return { en: en ?? { singular, plural }, cy: cy ?? { singular, plural, gender: 'm' as const } };
    }
    context.addIssue({ code: 'custom', message: 'names its entries in no language' });
    return z.NEVER;
  });

/** The letters of ids that are taken: paragraphs, quotations, statistics, figures, groups, notes, subjects. */
const takenLetters = 'pqsfgnt';

/** What the report printed where this edition has numbers. */
const insteadOfNumbers = ['bullets', 'letters'] as const;
export type Instead = (typeof insteadOfNumbers)[number];

/** What the entries of a list are. */
export const entryKindSchema = z
  .strictObject({
    /** The public kind: "conclusion". */
    name: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens, such as "recommendation"')
      .refine((name) => !isStructural(name), 'is what the site calls something else. Choose another'),
    /** The letter with which their ids begin. */
    letter: z
      .string()
      .regex(/^[a-z]$/, 'must be one small letter')
      .refine((letter) => !takenLetters.includes(letter), 'is the letter of other ids. Choose another'),
    /** The words in addresses below which each entry has a page of its own; left out where they have none. */
    address: addressWords.optional(),
    words: kindWordsSchema,
    /** Whether the report printed their numbers, or this edition gave them. */
    numbers: z.enum(['printed', 'edition']),
    /** What stood in the report where this edition gives numbers; left out where nothing did. */
    instead: z.enum(insteadOfNumbers).optional(),
    ink: z.enum(inks),
    /** Whether the report printed the fields beside the words, or this edition adds them. Left out: printed. */
    fields: z.enum(['printed', 'edition']).optional(),
  })
  .refine(({ numbers, instead }) => numbers === 'edition' || instead === undefined, {
    path: ['instead'],
    message: 'says what stood in place of numbers, and "numbers" that they were printed. Correct one of the two',
  });
export type EntryKindRecord = z.output<typeof entryKindSchema>;

/** Something that an entry says beside its words: {"name": "Addressee", "value": "The council"}. */
const fieldSchema = z.strictObject({ name: localisedText, value: localisedWords });

/** What was said of an entry after the report: a response, a correction. */
const replySchema = z.strictObject({
  date: isoDate,
  /** What it is: "Response". */
  label: bilingualText,
  /** Whose words they are; left out where they are this edition's. */
  by: localisedText.optional(),
  text: localisedWords,
});

export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z][1-9]\d*$/, 'must be the letter of its list and a number, such as "c10"'),
  title: localisedText.optional(),
  text: localisedWords,
  fields: z.array(fieldSchema).min(1).optional(),
  replies: z.array(replySchema).min(1).optional(),
});
export type EntryRecord = z.output<typeof entrySchema>;
