import { z } from 'zod';
import { text } from './localised.ts';

const line = z.int().positive();

/**
 * content/source/repairs.json: every difference that may lie between the lines of the source and the words of the
 * content. The check undoes these, and nothing else; each names its lines.
 */
export const repairsSchema = z.strictObject({
  /** The file beside this one that holds the report as extracted from print, unedited. */
  file: z.string().regex(/^[a-z0-9-]+\.txt$/, 'must be the name of a .txt file'),
  /** SHA-256 of that file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  /** Lines that continue the paragraph before them, which a page break cut. */
  joins: z.array(line),
  /** Lines that are a quotation with spaces inside its quotation marks. */
  quoteSpaces: z.array(line),
  /** Marks that are no part of the words, taken out wherever they stand on that line. */
  strayMarks: z.array(z.strictObject({ line, text })),
  /** Lines whose leading "- " became markup. */
  bullets: z.array(line),
  /** Headings whose final colon goes. */
  finalColons: z.array(line),
  /** Lines whose first words are a head that ends in a colon, and became a record's title. */
  runInHeads: z.array(line),
});
export type Repairs = z.output<typeof repairsSchema>;
