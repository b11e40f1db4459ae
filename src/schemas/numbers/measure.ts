import { z } from 'zod';
import { scaleAfter } from '../../language/scale.ts';
import { bilingualText, checkEach, checkStrange, reportLanguages, text } from '../localised.ts';

/** What kind of number it is, for readers who look for one kind of them. A percentage is a share of a hundred. */
export const measures = ['percentage', 'rate', 'count', 'amount'] as const;
export type Measure = (typeof measures)[number];

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters without accents, digits and hyphens, such as "case-files"');

const isPhrase = /^[^{}]*\{n\}[^{}]*$/;
const phrase = text.regex(isPhrase, 'must be words with {n} once, where the number goes, such as "{n}%"');

/** How a number of a unit is written: words around {n}, the same for all numbers or by its plural form. */
const english = z.union([phrase, z.strictObject({ one: phrase, other: phrase })], {
  error: 'must be words with {n} where the number goes, such as "{n}%", or both forms "one" and "other" of such words',
});
const welsh = z.union(
  [
    phrase,
    /** What it counts, in the radical: what numerals make of it is made here. */
    z.strictObject({ noun: text, gender: z.enum(['m', 'f']) }),
    z.strictObject({ zero: phrase.optional(), one: phrase, two: phrase, few: phrase, many: phrase, other: phrase }),
  ],
  {
    error:
      'must be words with {n} where the number goes, such as "{n}%", a noun and its gender, {"noun": "awr", "gender": "f"}, or all of the forms "one", "two", "few", "many" and "other" of such words',
  },
);
/** In each language of the report. That of a report in one language stands for the other, too, in which no page asks for it. */
const format = z
  .strictObject({ en: english.optional(), cy: welsh.optional() })
  .superRefine((own, context) => checkEach(own, context, 'string'))
  .transform(({ en, cy }) => ({ en: en ?? standIn(cy), cy: cy ?? standIn(en) }));

const standIn = (own: z.output<typeof english> | z.output<typeof welsh> | undefined): string => {
  if (typeof own === 'string') return own;
  return own && 'other' in own ? own.other : '{n}';
};

/** Words by which the text names a unit or a method, in the languages in which they are looked for. */
const names = z
  .strictObject({ en: z.array(text).min(1).optional(), cy: z.array(text).min(1).optional() })
  .superRefine(checkStrange);

const plain = { en: '{n}', cy: '{n}' };

/** What a number counts. Its id is public in /data/report.json: units may be added, none is renamed. */
export const unitSchema = z
  .strictObject({
    id,
    /** What one of it is: "per cent", "local authorities". */
    name: bilingualText,
    measure: z.enum(measures),
    format: format.default(plain),
    /** How a difference of two such numbers is written, where that is another way: "{n} percentage points". */
    difference: format.optional(),
    /** Of a rate: per how many. */
    per: z.int().min(2).optional(),
    /** What a 1 of its numbers is: 1,000,000 where they are written as millions. */
    scale: z.number().positive().default(1),
    words: names.optional(),
    /** True where it also counts what the words of no unit name. */
    anything: z.boolean().default(false),
  })
  .refine(({ measure, per }) => (measure === 'rate') === (per !== undefined), {
    path: ['per'],
    message: 'says of how many a rate is, such as 10000, and stands in rates alone',
  })
  .superRefine(({ format, scale }, context) => {
    for (const locale of reportLanguages()) {
      const own = format[locale];
      const forms = Object.values(typeof own === 'string' ? { own } : 'noun' in own ? {} : own).filter((form = '') =>
        isPhrase.test(form),
      );
      const said = forms.map((form = '') => scaleAfter(form.slice(form.indexOf('{n}') + 3), locale)?.scale ?? 1);
      const other = said.find((each) => each !== scale);
      if (other !== undefined)
        context.addIssue({
          code: 'custom',
          path: ['scale'],
          message: `is ${scale}, and format.${locale} says ${other === 1 ? 'no millions or thousands' : `${other}`}. Make the two agree`,
        });
    }
  });
export type MeasureUnit = z.output<typeof unitSchema>;

/** How the report came by a number. Public like a unit's id. */
export const methodSchema = z.strictObject({
  id,
  name: bilingualText,
  /** False for the method of numbers of which the report does not say how it came by them. */
  stated: z.boolean().default(true),
  words: names.optional(),
  /** The units that it counts; left out where it may count any. */
  units: z.array(id).min(1).optional(),
});
export type Method = z.output<typeof methodSchema>;
