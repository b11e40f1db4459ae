import { z } from 'zod';
import { locales } from '../i18n/locale.ts';
import { checkEach } from './localised.ts';

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

/** The most groups that a word may stand in: what stands for everything stands for nothing. */
const mostGroups = 2;

const groups = z.array(group).superRefine((all, context) => {
  const seen = new Map<string, string[][]>();
  for (const [index, members] of all.entries()) {
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (all.slice(0, index).some((other) => isSame(other, members))) {
      refuse([index], `the group "${members.join(', ')}" stands in the list already. Take one of the two out`);
      continue;
    }
    for (const [which, member] of members.entries()) {
      const before = seen.get(member) ?? [];
      if (before.length === mostGroups)
        refuse(
          [index, which],
          `"${member}" stands in ${mostGroups} groups already, "${before.map((other) => other.join(', ')).join('" and "')}". Take it out of one of the three`,
        );
      seen.set(member, [...before, members]);
    }
  }
});

const isSame = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((member) => other.includes(member));

/** What the report tells apart, and no group may join: the ways to say each. [["child", "children"], ["young person", "young people"]] */
const apart = z.array(z.array(z.array(member).min(1)).min(2, 'must have two sides or more'));

/** content/synonyms.json: what readers type for what the report says, in groups, for each language by itself. */
export const synonymsSchema = z
  .strictObject({
    en: groups.optional(),
    cy: groups.optional(),
    apart: z
      .strictObject({ en: apart.optional(), cy: apart.optional() })
      .superRefine((own, context) => checkEach(own, context, 'array'))
      .optional(),
  })
  .superRefine(({ en, cy }, context) => checkEach({ en, cy }, context, 'array'))
  .transform(({ en = [], cy = [], apart: { en: enApart = [], cy: cyApart = [] } = {} }) => ({
    en,
    cy,
    apart: { en: enApart, cy: cyApart },
  }))
  .superRefine((synonyms, context) => {
    for (const locale of locales)
      for (const [index, members] of synonyms[locale].entries())
        for (const sides of synonyms.apart[locale]) {
          const joined = sides.flatMap((side) => members.filter((each) => side.includes(each)).slice(0, 1));
          if (joined.length > 1)
            context.addIssue({
              code: 'custom',
              path: [locale, index],
              message: `joins "${joined.join('" and "')}", which the report tells apart ("apart"). Take one of them out, or make two groups`,
            });
        }
  });
export type Synonyms = z.output<typeof synonymsSchema>;
