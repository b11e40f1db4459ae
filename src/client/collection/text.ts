/** Puts values into the {braces} of a phrase of the page. */
export const fill = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** “x9”, “x10” */
export const quoted = (pieces: readonly string[]): string => pieces.map((piece) => `“${piece}”`).join(', ');
