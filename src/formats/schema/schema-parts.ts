import { z } from 'zod';

/*
 * What the public records are made of, as zod has it. `meta` gives what zod writes into the JSON Schema as it stands:
 * descriptions for its users, and rules that JSON Schema has words for and zod has not.
 */

export const text = z.string().min(1);

/** The id of a unit: "p3.2-2". */
export const reference = z.string().regex(/^[a-z][a-z0-9.-]*$/);

/** The id of a place or speaker, or the name of a kind: "wales", "young-person". */
export const name = z.string().regex(/^[a-z][a-z-]*$/);

/** A SHA-256. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An address from the root of the site. */
export const rootPath = z.string().regex(/^\//);

/** Words in English, Welsh or both. */
export const bilingual = (description: string) =>
  z.strictObject({ en: text.optional(), cy: text.optional() }).meta({ description, minProperties: 1 });

/** Marks what has a field for each language, all of which a report in them has; the JSON Schema says so, and loses the mark. */
export const askedInEach = 'asked in each language';

const eachOnce = z.array(text).min(1).meta({ uniqueItems: true });

/** The words that are not in the language of the text that they stand in, under the language of the text. */
export const foreign = (of: string) =>
  z.strictObject({ en: eachOnce.optional(), cy: eachOnce.optional() }).meta({
    description:
      `Names and other words in ${of} that are not in the language of their text, as they stand there, each once: under “cy” ` +
      'those of Welsh texts, which are English, under “en” the others. To be marked as such, in HTML with lang.',
    minProperties: 1,
  });
