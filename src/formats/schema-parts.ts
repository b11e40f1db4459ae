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

/** A SHA-256. */
export const hash = (description: string) => ({ type: 'string', pattern: '^[0-9a-f]{64}$', description });

/** An address from the root of the site. */
export const rootPath = (description: string) => ({ type: 'string', pattern: '^/', description });
