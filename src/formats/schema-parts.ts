/** Pieces of JSON Schema. */
type Schema = Record<string, unknown>;

export const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });

export const reference = (description: string): Schema => ({
  type: 'string',
  pattern: '^[a-z][a-z0-9.-]*$',
  description,
});

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
