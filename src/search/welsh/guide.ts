import type { WelshWords } from '../../model/report.ts';
import { type RadicalWords, withWords } from './dictionary.ts';

/** What a Welsh text is read by. */
export interface WelshGuide {
  dictionary: RadicalWords;
  /** For each word the first of its family, under whose key all are found: plant for plentyn. */
  heads: ReadonlyMap<string, string>;
}

export function welshGuide(dictionary: RadicalWords, { families, words }: WelshWords): WelshGuide {
  const heads = families.flatMap(([head = '', ...others]) => others.map((word): [string, string] => [word, head]));
  const more = [...words, ...families.flat()].map((word) => word.normalize('NFC').toLowerCase());
  return { dictionary: withWords(dictionary, more), heads: new Map(heads) };
}
