import { z } from 'zod';
import {
  addressWords,
  bilingualText,
  bilingualWords,
  localisedText,
  localisedWords,
  text,
  unitId,
} from './localised.ts';

/** Frontmatter of content/chapters/*.mdx. */
export const chapterSchema = z.strictObject({ number: z.int().positive(), title: text });

/** Frontmatter of content/sections/*.mdx. */
export const sectionSchema = z.strictObject({ title: text });

/** Frontmatter of content/pages/*.mdx, pages of the edition's own. */
export const pageSchema = z.strictObject({ title: text, description: text });

const entry = z.strictObject({
  id: z.string().regex(/^[a-z][1-9]\d*$/, 'must be the letter of its list and a number, such as "c10"'),
  title: localisedText.optional(),
  text: localisedWords,
});

/** The letters of ids that are taken: paragraphs, quotations, statistics, figures, groups, notes, subjects. */
const takenLetters = 'pqsfgnt';

/** A list of the report, in printed order: what its entries are, perhaps a text that leads in, and the entries, in groups or not. */
export const listSchema = z
  .strictObject({
    kind: z.strictObject({
      /** The public kind of its entries. */
      name: z.enum(['conclusion', 'outcome', 'model']),
      /** The letter with which their ids begin. */
      letter: z
        .string()
        .regex(/^[a-z]$/, 'must be one small letter')
        .refine((letter) => !takenLetters.includes(letter), 'is the letter of other ids. Choose another'),
      /** The words in addresses below which each entry has a page of its own; left out where they have none. */
      address: addressWords.optional(),
    }),
    title: localisedText,
    /** What leads in, block by block. */
    text: z.array(localisedWords).optional(),
    groups: z
      .array(
        z.strictObject({
          id: z.string().regex(/^g\d+$/, 'must be "g" and a number'),
          title: localisedText,
          entries: z.array(entry),
        }),
      )
      .min(1)
      .optional(),
    entries: z.array(entry).min(1).optional(),
  })
  .superRefine(({ kind, groups, entries }, context) => {
    if ((groups === undefined) === (entries === undefined))
      context.addIssue({ code: 'custom', message: 'needs "entries", or "groups" of them, and not both' });
    const all = [
      ...(entries ?? []).map((each, at) => ({ ...each, path: ['entries', at] })),
      ...(groups ?? []).flatMap((group, g) =>
        group.entries.map((each, at) => ({ ...each, path: ['groups', g, 'entries', at] })),
      ),
    ];
    for (const { id, path } of all)
      if (!id.startsWith(kind.letter))
        context.addIssue({
          code: 'custom',
          path: [...path, 'id'],
          message: `"${id}" does not begin with "${kind.letter}", the letter of this list. Correct one of the two`,
        });
    const untitled = all.filter(({ title }) => title === undefined);
    if (untitled.length > 0 && untitled.length < all.length)
      for (const { path } of untitled)
        context.addIssue({
          code: 'custom',
          path,
          message: 'has no "title", which other entries have. Add it, or take all out',
        });
  });
export type ListRecord = z.output<typeof listSchema>;

/** content/quotations.json. Where a quotation stands is said by its <Quote id="…" /> in a chapter. */
export const quotationSchema = z.strictObject({
  id: z.string().regex(/^q\d+$/, 'must be "q" and a number'),
  /** The id of a speaker in content/speakers.json. */
  speaker: text,
  /** The words without the quotation marks around them. */
  text: localisedWords,
});
export type QuotationRecord = z.output<typeof quotationSchema>;

/** content/speakers.json: the attributions, in the order in which lists show them. */
export const speakerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'must be letters and hyphens'),
  /** As printed under the quotation. */
  name: localisedText,
  /** True for people whose own lives the report is about; their words are set largest. */
  lived: z.boolean().optional(),
});
export type SpeakerRecord = z.output<typeof speakerSchema>;

/** content/notes.json: what the edition tells the reader at a place of the report. */
export const noteSchema = z.strictObject({
  id: z.string().regex(/^n\d+$/, 'must be "n" and a number'),
  /** "note" stands in the margin and on the about page; "caution" is the quiet line before testimony. */
  kind: z.enum(['note', 'caution']),
  label: bilingualText.optional(),
  text: bilingualWords,
  /** The units it stands at. */
  at: z.array(unitId).min(1),
});
