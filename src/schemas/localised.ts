import { z } from 'zod';
import type { Localised } from '../i18n/locale.ts';

export const text = z.string().trim().min(1, 'must not be empty');

/** Words in both languages, or in one until the other is written: {"en": "…", "cy": "…"}. */
export function localisedSchema<T extends z.ZodType>(value: T) {
  return z
    .strictObject({ en: value.optional(), cy: value.optional() })
    .transform((words, context): Localised<z.output<T>> => {
      if (words.en !== undefined) return words.cy === undefined ? { en: words.en } : { en: words.en, cy: words.cy };
      if (words.cy !== undefined) return { cy: words.cy };
      context.addIssue({ code: 'custom', message: 'needs words in "en", "cy" or both' });
      return z.NEVER;
    });
}

export const localisedText = localisedSchema(text);

/** <Lang is="en">Open House</Lang>: the one insert that words in a record may hold, for words in the other language. */
export const langInsert = /<Lang is="(en|cy)">([^<>{}]+)<\/Lang>/g;

const words = text.refine((value) => !/[<>{}]/.test(value.replace(langInsert, '')), {
  message: 'holds a sign of markup; the only insert here is <Lang is="en">…</Lang> or <Lang is="cy">…</Lang>',
});

/** Words of the report in a record, which may mark a name in the other language. */
export const localisedWords = localisedSchema(words);

/** Words of the edition itself, which are never in one language alone. */
export const bilingualText = z.strictObject({ en: text, cy: text });

/** Such words that may mark a name in the other language. */
export const bilingualWords = z.strictObject({ en: words, cy: words });

/** The words of a page in its address, in each language: small letters without accents, digits and hyphens. */
const addressWord = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters without accents, digits and hyphens, such as "annex-a"');
export const addressWords = z.strictObject({ en: addressWord, cy: addressWord });

/** The id of a unit, such as c10, p3.2-2 or overview-3. */
export const unitId = z.string().regex(/^[a-z][a-z0-9.-]*$/, 'must be the id of a unit, such as "c10" or "p3.2"');

export const isoDate = z.iso.date('must be a date such as "2026-11-23"');
export const version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'must be a version such as "1.0.0", without noughts in front');
