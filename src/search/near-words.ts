import { distance } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import { tokens } from './tokens.ts';

/** How many words are proposed. */
const most = 3;

/**
 * The words of the texts that a query which found nothing may have meant, nearest first: for each of its words that no text
 * has, those in which at most every other letter differs. None for words that there are.
 */
export function nearWords(query: string, lexicons: readonly Lexicon[]): string[] {
  const unknown = lexicons
    .slice(0, 1)
    .flatMap(({ locale }) => tokens(query, locale))
    .map(({ word }) => word)
    .filter((word) => !/\d/.test(word) && lexicons.every((lexicon) => lexicon.keysOf(word).length === 0));
  const near = unknown.flatMap((typed) => {
    const limit = Math.min(3, Math.floor(typed.length / 2));
    return lexicons
      .flatMap(({ words, radicalOf }) =>
        words.map((known) => ({ known, radicalOf, slips: distance(typed, known.word, limit) })),
      )
      .filter(({ slips }) => slips <= limit)
      .map(({ known, radicalOf, slips }) => ({ ...radicalOf(known), slips }));
  });
  const sorted = near.sort((a, b) => a.slips - b.slips || b.count - a.count);
  const [best] = sorted;
  const nearest = sorted.filter(({ slips }) => slips <= (best?.slips ?? 0) + 1);
  return [...new Set(nearest.map(({ spelling }) => spelling))].slice(0, most);
}

/** A query with one of its words replaced: as typed but for that word, whatever its accents and the signs around it. */
export function withWord(query: string, typed: string, word: string): string {
  const same = (piece: string) =>
    tokens(piece, 'en')
      .concat(tokens(piece, 'cy'))
      .some((token) => token.word === typed);
  const pieces = query.split(/(\s+)/);
  return pieces.some(same) ? pieces.map((piece) => (same(piece) ? word : piece)).join('') : word;
}

/** A query without its quotation marks, to be shown between such. */
export const unquoted = (query: string): string => query.replace(/["“”„‟«»]/g, '');
