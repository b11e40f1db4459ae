import { z } from 'zod';
import { localisedText, localisedWords } from '../localised.ts';
import { entryKindSchema, entrySchema } from './entry-kind.ts';

/** A list of the report, in printed order: what its entries are, perhaps a text that leads in, and the entries, in groups or not. */
export const listSchema = z
  .strictObject({
    kind: entryKindSchema,
    title: localisedText,
    /** What leads in, block by block. */
    text: z.array(localisedWords).optional(),
    groups: z
      .array(
        z.strictObject({
          id: z.string().regex(/^g\d+$/, 'must be "g" and a number'),
          title: localisedText,
          entries: z.array(entrySchema),
        }),
      )
      .min(1)
      .optional(),
    entries: z.array(entrySchema).min(1).optional(),
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
