import { z } from 'zod';
import { type Languages, type Locale, type Localised, locales } from '../i18n/locale.ts';
import { languageTag } from '../language/tag.ts';

export const text = z.string().trim().min(1, 'must not be empty');

/**
 * The languages of the report whose files are being read. Zod hands a schema nothing but the value, and what a record must
 * and may say depends on its report.
 */
let languages: Languages = ['en', 'cy'];

/** Checks a value of a report in those languages. */
export function parseIn<S extends z.ZodType>(
  of: Languages,
  schema: S,
  value: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  const before = languages;
  languages = of;
  try {
    return schema.safeParse(value);
  } finally {
    languages = before;
  }
}

/** Those languages, for a schema that looks at what is written in each. */
export const reportLanguages = (): Languages => languages;

/** Words in a language that the report is not in would be shown to nobody. */
function strangeLanguage(locale: Locale, of: Languages): string | undefined {
  return of.includes(locale)
    ? undefined
    : `"${locale}" is none of the languages of the report, which are ${JSON.stringify(of)}. Take it out, or add it to "languages" of report.json`;
}

type Context = z.core.$RefinementCtx;

/** Says of every language that has words and is none of the report's. */
export function checkStrange(words: Partial<Record<Locale, unknown>>, context: Context): void {
  for (const locale of locales) {
    const message = words[locale] === undefined ? undefined : strangeLanguage(locale, languages);
    if (message) context.addIssue({ code: 'custom', path: [locale], message });
  }
}

/** Words in every language of the report, or in one until the others are written: {"en": "…", "cy": "…"}. */
export function localisedSchema<T extends z.ZodType>(value: T) {
  return z
    .strictObject({ en: value.optional(), cy: value.optional() })
    .transform((words, context): Localised<z.output<T>> => {
      checkStrange(words, context);
      if (words.en !== undefined) return words.cy === undefined ? { en: words.en } : { en: words.en, cy: words.cy };
      if (words.cy !== undefined) return { cy: words.cy };
      const wanted = languages.map((locale) => `"${locale}"`);
      const message = `needs words in ${wanted.length > 1 ? `${wanted.join(', ')} or both` : wanted[0]}`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The same, and of every language of the report that has no words. */
export function checkEach(
  words: Partial<Record<Locale, unknown>>,
  context: Context,
  expected: 'string' | 'array' | 'object',
): void {
  checkStrange(words, context);
  for (const locale of languages)
    if (words[locale] === undefined)
      context.issues.push({ code: 'invalid_type', expected, path: [locale], input: undefined });
}

/**
 * Words in each language of the report. A report in one language has them in that one alone; they then stand for the other,
 * too, so that whoever takes the words of a language finds some, though no page asks.
 */
function inEachSchema(value: z.ZodType<string>) {
  const both = z.strictObject({ en: value, cy: value });
  const either = z.strictObject({ en: value.optional(), cy: value.optional() });
  return z.unknown().transform((written, context): Record<Locale, string> => {
    const found = (languages.length > 1 ? both : either).safeParse(written);
    for (const issue of found.error?.issues ?? []) context.addIssue({ ...issue });
    if (!found.success) return z.NEVER;
    const words: Partial<Record<Locale, string>> = found.data;
    checkEach(words, context, 'string');
    const own = words[languages[0]];
    const { en = own, cy = own } = words;
    return en === undefined || cy === undefined ? z.NEVER : { en, cy };
  });
}

export const localisedText = localisedSchema(text);

/** <Lang is="fr">laissez-faire</Lang>: the one insert that words in a record may hold, for words in another language. */
export const langInsert = /<Lang is="([^"<>{}]+)">([^<>{}]+)<\/Lang>/g;

const words = text
  .refine((value) => !/[<>{}]/.test(value.replace(langInsert, '')), {
    message: 'holds a sign of markup; the only insert here is <Lang is="en">…</Lang>, with the tag of any language',
  })
  .superRefine((value, context) => {
    for (const [, tag = ''] of value.matchAll(langInsert))
      if (languageTag(tag) !== tag) context.addIssue({ code: 'custom', message: `has ${tagFault(tag)}` });
  });

/** What is wrong with the tag of a <Lang>, and the remedy after a full stop. */
export function tagFault(tag: string): string {
  const canonical = languageTag(tag);
  const remedy = canonical
    ? `Write <Lang is="${canonical}">`
    : 'Write a tag of BCP 47, such as "fr", "cy" or "zh-Hant"';
  return `<Lang is="${tag}">, which ${canonical ? 'is not how that tag is written' : 'is the tag of no language'}. ${remedy}`;
}

/** Words of the report in a record, which may mark a name in the other language. */
export const localisedWords = localisedSchema(words);

/** Words of the edition itself, which no language of the report is without. */
export const bilingualText = inEachSchema(text);

/** Such words that may mark a name in the other language. */
export const bilingualWords = inEachSchema(words);

/** The words of a page in its address, in each language: small letters without accents, digits and hyphens. */
export const addressWord = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters without accents, digits and hyphens, such as "annex-a"');
export const addressWords = inEachSchema(addressWord);

/** The id of a unit, such as c10, p3.2-2 or overview-3. */
export const unitId = z.string().regex(/^[a-z][a-z0-9.-]*$/, 'must be the id of a unit, such as "c10" or "p3.2"');

export const isoDate = z.iso.date('must be a date such as "2026-11-23"');
export const version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'must be a version such as "1.0.0", without noughts in front');
