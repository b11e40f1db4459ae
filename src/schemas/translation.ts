import { z } from 'zod';
import { locales } from '../i18n/locale.ts';
import { bilingualText, isoDate, text, unitId } from './localised.ts';

export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be the 64 hexadecimal digits of a hash');

const ofEdition = {
  /** How it was made, step by step: words of the edition's own. */
  how: bilingualText.optional(),
  /** True where the publisher has published the report in this language, too, and this is not that text. */
  publishedElsewhere: z.literal(true).optional(),
};

const personsName = text.refine((name) => /\p{L}/u.test(name) && !/[<>{}&]/.test(name), 'must be the name of a person');

/** Who made a report's translation: what pages say of it follows from this, and from who has read each unit. */
export const translationSchema = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('machine'),
      /** Where its words were read again. Persons who read them stand in translation.json, unit by unit. */
      rereadBy: z.literal('machine').optional(),
      ...ofEdition,
    }),
    z.strictObject({ by: z.literal('person'), name: personsName, ...ofEdition }),
    z.strictObject({ by: z.literal('body'), name: bilingualText, ...ofEdition }),
    /** The report was published in both languages: its own words are a translation of nobody here. */
    z.strictObject({ by: z.literal('publisher') }),
  ],
  { error: 'must be "machine", "person", "body" or "publisher"' },
);
export type TranslationMaker = z.output<typeof translationSchema>;

/** A field that a draft has not: nobody has read it yet. */
const onlyRead = z
  .custom<undefined>(
    (value) => value === undefined,
    'a draft has none. Take it out, or say who has read it by "status"',
  )
  .optional();

const common = {
  /** The language of a unit that was first written in another one than the report. Left out: that of the report. */
  from: z.enum(locales).optional(),
  /** The hash of the words that the translation renders; src/model/hash.ts has the rule. */
  of: hash,
};

/** Whoever read the translation against the words it renders, and when. */
const reading = {
  /** The hash of the translation that was read. Asked for when the whole report is read, where it is known. */
  is: hash.optional(),
  by: personsName,
  date: isoDate,
};

/** What has been done to the translation of one unit. Readings by machine leave it a draft. */
export const translationRecordSchema = z.discriminatedUnion(
  'status',
  [
    z.strictObject({ ...common, is: onlyRead, status: z.literal('draft'), by: onlyRead, date: onlyRead }),
    z.strictObject({ ...common, status: z.literal('reviewed'), ...reading }),
    z.strictObject({ ...common, status: z.literal('approved'), ...reading }),
  ],
  { error: 'must be "draft", "reviewed" or "approved"' },
);
export type TranslationRecord = z.output<typeof translationRecordSchema>;

/** content/translation.json: the state of every unit's translation, by id. `npm run translation:record` writes it. */
export const translationsSchema = z.record(unitId, translationRecordSchema);
export type Translations = z.output<typeof translationsSchema>;
