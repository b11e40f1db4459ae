import type { Posting } from '../make/word-index.ts';

/** A file of the index: the postings of each of its keys, a unit's position and then the places there. */
export type WordFile = Record<string, number[][]>;

/** The name of the file that has a key: its first two signs. */
export const wordFileOf = (key: string): string => key.slice(0, 2);

export const postingsIn = (file: WordFile, key: string): Posting[] =>
  Object.hasOwn(file, key) ? (file[key] ?? []).map(([unit = 0, ...places]) => ({ unit, places })) : [];
