import { z } from 'zod';
import { bilingualText, unitId } from '../localised.ts';

/** content/subjects.json: what the report speaks of, as this edition sorts it; in the order in which lists show them. */
export const subjectsSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^t\d+$/, 'must be "t" and a number'),
      title: bilingualText,
      /** What is gathered under it, in a sentence. */
      about: bilingualText,
      /** The ids of the units that speak of it, in printed order. */
      units: z.array(unitId).min(1),
    }),
  )
  .min(1);
