import { z } from 'zod';

const member = z
  .string()
  .refine((words) => /[\p{L}\d]/u.test(words), 'must have a letter or digit: nothing else is searched for')
  .refine((words) => words === words.trim(), 'must not begin or end with a space')
  .refine((words) => words === words.toLowerCase(), 'must be in small letters: searches are compared in them');

/** Words and short phrases of one language that readers use for one another. */
const group = z
  .array(member)
  .min(2, 'must have two members or more: one alone stands for nothing else')
  .refine((members) => new Set(members).size === members.length, {
    message: 'has a member twice: take one of the two out',
  });

/** content/synonyms.json: what readers type for what the report says, in groups, for each language by itself. */
export const synonymsSchema = z.strictObject({ en: z.array(group), cy: z.array(group) });
export type Synonyms = z.output<typeof synonymsSchema>;
