/** What stands on neither side of a whole word. Where one with a hyphen is another word, hyphens are none, too. */
const beside = { apart: '[\\p{L}\\p{N}]', compounds: '[\\p{L}\\p{N}-]' };

/**
 * Finds any of these patterns as whole words.
 *
 * @param hyphens whether "agency" is found in "multi-agency" (`apart`), or not, as that is a word of its own (`compounds`)
 */
export const wholeWords = (patterns: string[], flags = 'u', hyphens: keyof typeof beside = 'apart'): RegExp =>
  new RegExp(`(?<!${beside[hyphens]})(?:${patterns.join('|')})(?!${beside[hyphens]})`, flags);
