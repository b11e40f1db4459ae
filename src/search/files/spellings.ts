/**
 * The words of a language, of its dictionary, that look like a slip of a word of the report: so that "away" is not taken for
 * "way". Of others nothing is known, as nothing needs to be.
 */
export interface Spellings {
  /** @param word in small letters without accents. Rejects when the file that has it cannot be loaded. */
  has(word: string): Promise<boolean>;
}

/** The files of `search/<language>/spellings/`, one for each first letter: words with a space between. */
export const spellingsFileOf = (word: string): string => word.slice(0, 1);

export const spellingsFileNames: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

/** No word of the language. */
export const noSpellings: Spellings = { has: async () => false };
