import { z } from 'zod';
import { bilingualText, bilingualWords, localisedText, localisedWords, text, unitId } from './localised.ts';

/** Frontmatter of content/chapters/*.mdx. */
export const chapterSchema = z.strictObject({ number: z.int().positive(), title: text });

/** Frontmatter of content/sections/*.mdx. */
export const sectionSchema = z.strictObject({ title: text });

/** Frontmatter of content/pages/*.mdx, pages of the edition's own. */
export const pageSchema = z.strictObject({ title: text, description: text });

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
  /** Who several are whose words these are, after "quotations": "from young people", "gan bobl ifanc". */
  from: localisedText.optional(),
  /** True for people whose own lives the report is about; their words are set largest. */
  lived: z.boolean().optional(),
  /** True where the words are those of a document, and of no person. */
  document: z.literal(true).optional(),
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
