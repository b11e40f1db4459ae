import { z } from 'zod';
import { bilingualText, checkStrange, text } from './localised.ts';

/** What is named; the lists of the concordance come in this order. */
export const nameKinds = ['person', 'body', 'authority', 'programme', 'model'] as const;
export type NameKind = (typeof nameKinds)[number];

const nameSchema = z.strictObject({
  kind: z.enum(nameKinds),
  /** As lists show it; in Welsh without mutation. */
  name: bilingualText.refine(({ en, cy }) => [en, cy].every((each) => /\p{L}{2}/u.test(each)), {
    message: 'must have two letters or more in each language',
  }),
  /** Other forms under which the text has it: initials, a plural, an older name. */
  also: z
    .strictObject({ en: z.array(text).min(1).optional(), cy: z.array(text).min(1).optional() })
    .superRefine(checkStrange)
    .optional(),
});
export type Name = z.output<typeof nameSchema>;

/** content/names.json: the persons, bodies, authorities, programmes and models that the report names. */
export const namesSchema = z.array(nameSchema).superRefine((names, context) => {
  for (const [index, { name }] of names.entries())
    if (names.findIndex((other) => other.name.en === name.en) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'name', 'en'],
        message: `"${name.en}" stands in the list already: make one record of both`,
      });
});
