import type { WordIndex } from '../make/word-index.ts';

/** Something that knows where words stand. It knows nothing of queries, filters, groups or addresses. */
export interface WordSource {
  /** The postings of those of the keys that there are. Rejects when they cannot be loaded. */
  find(keys: readonly string[]): Promise<WordIndex>;
}
