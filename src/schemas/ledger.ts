import { z } from 'zod';
import { addressWord, bilingualText, isoDate, unitId, version } from './localised.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** In the languages that the report had then; it may get others. */
const publishedAddress = z.strictObject({ en: addressWord.optional(), cy: addressWord.optional() });

/** A kind as the public calls it. That of a list that is gone may be called by none today. */
const kindName = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be the name of a kind, such as "paragraph"');

const pageName = z
  .string()
  .regex(
    /^(chapter [1-9]\d*|[a-z]+(?:-[a-z]+)*)$/,
    'must name a page of the report, such as "chapter 3" or "foreword"',
  );

/**
 * content/published.json: every unit ever published, with the hash of its words as last published (src/model/hash.ts has
 * the rule). `npm run release` writes it, units in printed order and then those that are gone; nothing is removed.
 */
export const publishedSchema = z.strictObject({
  /** The editions made so far, oldest first. */
  editions: z.array(
    z.strictObject({
      version,
      date: isoDate,
      /** Of the editions before, this one and all units as this one left them (src/model/ledger/digest.ts). */
      digest: hash,
    }),
  ),
  units: z.record(
    unitId,
    z.strictObject({
      kind: kindName,
      /** The edition that first had it. */
      since: version,
      /** The last edition that had it; only on units that are gone. */
      until: version.optional(),
      /** What it was part of. */
      parent: unitId.optional(),
      /** The page on which it stands in the course of the report: "chapter 3", "methodology". */
      home: pageName,
      /** The pages on which earlier editions, from 1.0.0 on, had it. */
      formerly: z.array(pageName).optional(),
      /** The words of its own page in addresses, or of the room of its page, where the content says them. */
      address: publishedAddress.optional(),
      en: hash.optional(),
      cy: hash.optional(),
      /** The edition in which these words first stood, where that is not the first that had the unit. */
      worded: version.optional(),
      /** The words that it had in other editions, by the edition in which each first stood, oldest first. */
      earlier: z
        .array(z.strictObject({ version, en: hash.optional(), cy: hash.optional() }))
        .min(1)
        .optional(),
    }),
  ),
});
export type Published = z.output<typeof publishedSchema>;

/** The fields of which src/model/hash.ts makes the hash of a unit's words. */
const keptWords = z.strictObject({
  title: z.string().optional(),
  text: z.string().optional(),
  fields: z.array(z.string()).min(1).optional(),
});

/**
 * content/wordings/<version>.json: the words that first stood in that edition, by unit; of the first edition all. `npm run
 * release` writes it with published.json, and no file is written again.
 */
export const wordingsSchema = z.strictObject({
  version,
  date: isoDate,
  units: z.record(unitId, z.strictObject({ en: keptWords.optional(), cy: keptWords.optional() })),
});
export type Wordings = z.output<typeof wordingsSchema>;

/** Every form that an id of a unit has, so that no address of a page or file is taken: "404" and "index" are none. */
const unitForm =
  /^(?!index$)(?:[a-z]+(?:-[a-z]+)*(?:-[1-9]\d*)?|overview-[1-9]\d*(?:-[1-9]\d*)?|ch[1-9]\d*|p[1-9]\d*\.[1-9]\d*(?:-[1-9]\d*)?|[a-z][1-9]\d*)$/;

/** content/redirects.json: what moved, so that old links go on working. */
export const redirectSchema = z
  .strictObject({
    from: unitId.regex(unitForm, 'must be an id that a unit may have had, such as "p3.2-3" or "c10"'),
    to: unitId,
    /** Why, in words for readers. */
    why: bilingualText,
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'leads to itself. Name the unit that has its place',
  });
export type Redirect = z.output<typeof redirectSchema>;

/** content/changelog.json: the editions, newest first, and the words of units that each changed. */
export const changeSchema = z.strictObject({
  version,
  date: isoDate,
  summary: bilingualText,
  changed: z.array(z.strictObject({ id: unitId, why: bilingualText })).optional(),
});
export type Change = z.output<typeof changeSchema>;
/** What stands for a published.json that is not there. */
export const emptyLedger: Published = { editions: [], units: {} };
