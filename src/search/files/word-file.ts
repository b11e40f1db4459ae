import type { Posting, WordIndex } from '../make/word-index.ts';

/** A file of the index: the postings of each of its keys, a unit's position and then the places there. */
export type WordFile = Record<string, number[][]>;

/** The name of the file that has a key: its first two signs. */
export const wordFileOf = (key: string): string => key.slice(0, 2);

export const postingsIn = (file: WordFile, key: string): Posting[] =>
  Object.hasOwn(file, key) ? (file[key] ?? []).map(([unit = 0, ...places]) => ({ unit, places })) : [];

/** Something that knows where words stand. It knows nothing of queries, filters, groups or addresses. */
export interface WordSource {
  /** The postings of those of the keys that there are. Rejects when they cannot be loaded. */
  find(keys: readonly string[]): Promise<WordIndex>;
}
