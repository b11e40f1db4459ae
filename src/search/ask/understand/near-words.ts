import { distance } from '../../../language/edit-distance.ts';
import type { Lexicon } from '../../files/lexicon.ts';
import { tokens } from '../../files/tokens.ts';
import { LETTERS_A_SLIP, PROPOSED } from '../weights.ts';

/**
 * The words of the texts that a query which found nothing may have meant, nearest first: for each of its words that no text
 * has, those in which at most one letter in four differs, in the page's language first. None for words that there are.
 */
export function nearWords(query: string, lexicons: readonly Lexicon[]): string[] {
  const unknown = lexicons
    .slice(0, 1)
    .flatMap(({ locale }) => tokens(query, locale))
    .map(({ word }) => word)
    .filter((word) => !/\d/.test(word) && lexicons.every((lexicon) => lexicon.keysOf(word).length === 0));
  for (const { words, radicalOf } of lexicons) {
    const near = unknown
      .flatMap((typed) => words.map((known) => ({ known, slips: distance(typed, known.word, allowed(typed)), typed })))
      .filter(({ slips, typed }) => slips <= allowed(typed))
      .sort((a, b) => a.slips - b.slips || b.known.count - a.known.count);
    if (near.length > 0) return [...new Set(near.map(({ known }) => radicalOf(known).spelling))].slice(0, PROPOSED);
  }
  return [];
}

/** At most one letter in four may differ: more makes another word. */
const allowed = (typed: string): number => Math.max(1, Math.floor(typed.length / LETTERS_A_SLIP));

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
