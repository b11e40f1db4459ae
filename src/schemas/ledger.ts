import { z } from 'zod';
import { bilingualText, isoDate, unitId, version } from './localised.ts';
import { kinds } from './kind.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

/** content/published.json: every unit ever published, with the hash of its words. A command writes it; nothing is removed. */
export const publishedSchema = z.strictObject({
  /** The editions made so far, oldest first. */
  editions: z.array(z.strictObject({ version, date: isoDate })),
  units: z.record(
    unitId,
    z.strictObject({
      kind: z.enum(kinds),
      /** The edition that first had it. */
      since: version,
      en: hash.optional(),
      cy: hash.optional(),
    }),
  ),
});
export type Published = z.output<typeof publishedSchema>;

/** content/redirects.json: what moved, so that old links go on working. */
export const redirectSchema = z.strictObject({
  from: unitId,
  to: unitId,
  /** Why, in words for readers. */
  why: bilingualText,
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
export const emptyLedger: Published = { editions: [], units: {} };
