import type { Locale } from '../../../i18n/locale.ts';
import { distance } from '../../../language/edit-distance.ts';
import type { KnownWord, Lexicon } from '../../files/lexicon.ts';
import { ONE_SLIP, TWO_SLIPS } from '../weights.ts';

/** A word that no text has, and the one that it is taken for. */
export interface Correction {
  typed: string;
  /** In small letters without accents. */
  word: string;
  /** As it is spelt. */
  spelling: string;
  locale: Locale;
}

/** How many slips a word may have. */
export const slips = (word: string): number => (word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2);

/**
 * The known word that is spelt most like one that no text has: fewest slips, then the more frequent, then
 * the language that comes first; of a mutated form its radical. Nothing where all are spelt too differently, or where there are figures.
 */
export function corrected(typed: string, lexicons: readonly Lexicon[]): Correction | undefined {
  if (/\d/.test(typed)) return undefined;
  const limit = slips(typed);
  let best: { rank: number[]; correction: Correction } | undefined;
  for (const [at, { words, locale, radicalOf }] of lexicons.entries()) {
    for (const known of words) {
      // Hardly anybody slips at the first letter.
      if (known.word[0] !== typed[0]) continue;
      const slipped = distance(typed, known.word, limit);
      if (slipped > limit) continue;
      const rank = [slipped, -known.count, at];
      if (!best || isBefore(rank, best.rank))
        best = { rank, correction: correctionTo(typed, radicalOf(known), locale) };
    }
  }
  return best?.correction;
}

const correctionTo = (typed: string, { word, spelling }: KnownWord, locale: Locale): Correction => ({
  typed,
  word,
  spelling,
  locale,
});

function isBefore(a: number[], b: number[]): boolean {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
