import { z } from 'zod';
import { bilingualText, checkEach, unitId } from '../localised.ts';

/**
 * How a passage bears on a finding: it bears it out, limits it or pulls the other way, or is an example of it that alone would
 * prove little.
 */
export const evidenceRoles = ['supports', 'qualifies', 'illustrates'] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

const numbers = z.array(z.int().positive()).min(1);

/** Sentences by their numbers: the same in every language, or by language where a translation has more or fewer of them. */
const sentences = z.union([
  numbers,
  z
    .strictObject({ en: numbers.optional(), cy: numbers.optional() })
    .superRefine((each, context) => checkEach(each, context, 'array')),
]);

/** A passage that bears on a finding. */
const link = z.strictObject({
  unit: unitId,
  role: z.enum(evidenceRoles),
  /** Of a paragraph: the sentences that tell it, counted from 1, items of a list after its words. Left out: all of it. */
  sentences: sentences.optional(),
  /** Why it does, in a few words and without a full stop. */
  why: bilingualText,
});

/** content/evidence.json: what each finding rests on, as this edition reads the report. */
export const evidenceSchema = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        /** The id of an entry that has a page of its own. */
        of: unitId,
        /** The strongest first; the report's own summaries after what it saw. */
        evidence: z.array(link).min(1),
      }),
    )
    .min(1),
  /** Quotations and statistics that bear on no single finding, each with the reason. */
  none: z.array(z.strictObject({ unit: unitId, why: bilingualText })).optional(),
});
