/** Pieces of JSON Schema. */
type Schema = Record<string, unknown>;

export const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });

export const reference = (description: string): Schema => ({
  type: 'string',
  pattern: '^[a-z][a-z0-9.-]*$',
  description,
});

/** The id of a place: "wales". */
export const placeId = (description: string): Schema => ({ type: 'string', pattern: '^[a-z][a-z-]*$', description });

/** An object with these fields and no others. */
export const object = (description: string | undefined, properties: Schema, required: string[]): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required,
  additionalProperties: false,
});

/** Words in English, Welsh or both. */
export const bilingual = (description: string): Schema => ({
  ...object(description, { en: { type: 'string', minLength: 1 }, cy: { type: 'string', minLength: 1 } }, []),
  minProperties: 1,
});

/** The words that are not in the language of the text that they stand in, under the language of the text. */
export const foreign = (of: string): Schema => ({
  ...object(
    `Names and other words in ${of} that are not in the language of their text, as they stand there, each once: under “cy” ` +
      'those of Welsh texts, which are English, under “en” the others. To be marked as such, in HTML with lang.',
    Object.fromEntries(
      ['en', 'cy'].map((of) => [
        of,
        { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
      ]),
    ),
    [],
  ),
  minProperties: 1,
});

/** A SHA-256. */
export const hash = (description: string) => ({ type: 'string', pattern: '^[0-9a-f]{64}$', description });

/** An address from the root of the site. */
export const rootPath = (description: string) => ({ type: 'string', pattern: '^/', description });
