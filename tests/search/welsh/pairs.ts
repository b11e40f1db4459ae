import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pairSchema = z.strictObject({
  query: z.string(),
  /** What of the sentence answers the query; empty where nothing may be found at all. */
  mustFindForm: z.string(),
  note: z.string(),
  type: z.string(),
  /** `gap`: only where families of words are known. */
  expect: z.enum(['present', 'absent', 'gap']),
  sentence: z.string(),
});
export type Pair = z.output<typeof pairSchema>;

/** Queries with sentences that they must find or must not find. */
export const pairs: Pair[] = z
  .array(pairSchema)
  .parse(JSON.parse(readFileSync('tests/search/welsh/pairs.json', 'utf8')));

/** The sentences, each once. */
export const sentences: string[] = [...new Set(pairs.map(({ sentence }) => sentence).filter(Boolean))];

export const isFound = ({ sentence }: Pair, found: number[]): boolean =>
  sentence ? found.includes(sentences.indexOf(sentence)) : found.length > 0;

/** The families that the gaps are about. */
export const families = [
  ['plentyn', 'plant'],
  ['gweithiwr', 'gweithwyr'],
  ['gwasanaeth', 'gwasanaethau'],
];
