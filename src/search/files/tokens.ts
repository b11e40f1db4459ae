import type { Locale } from '../../i18n/locale.ts';
import { withoutPossessive } from '../../language/english/inflection.ts';
import { fold, plainLetters } from '../../language/letters.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text as the index and a query have it: small letters without accents. */
export interface Token {
  word: string;
  /** The same with its accents and its hyphen: "tŷ", "multi-agency". */
  spelling: string;
  /** Its place among the words of the text split at its spaces, from 0. */
  place: number;
}

const lettersPattern = "\\p{L}[\\p{L}\\p{M}\\d]*(?:'[\\p{L}\\p{M}]+)*";
/** "5,725", "3.2", "78%", or letters with apostrophes inside. */
const wordPattern = new RegExp(`\\d+(?:[.,]\\d+)*%?|${lettersPattern}`, 'gu');
/** Words with hyphens between them; a long dash parts them. */
const compoundPattern = new RegExp(`${lettersPattern}(?:[-‐‑–]${lettersPattern})+`, 'gu');

/** What says of the figure before it that it is a percentage. */
const percentWords = '(?:%|pc|per ?cent|y cant)(?![\\p{L}\\p{M}])';
const percentNext = new RegExp(`^${percentWords}`, 'iu');
const percentAfter = new RegExp(`(\\d)\\s?${percentWords}`, 'giu');

/** The words of a text; of `telling` ones without the little ones that carry nothing ("the", "who"). */
export function tokens(text: string, locale: Locale, which: 'telling' | 'all' = 'telling'): Token[] {
  return plainLetters(text)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((piece, place, pieces) => {
      const isPercent = percentNext.test(pieces.slice(place + 1, place + 3).join(' '));
      return wordsIn(piece, isPercent, locale)
        .filter((spelling) => which === 'all' || !isStopWord(spelling, locale))
        .map((spelling) => ({ word: plainWord(spelling), spelling, place }));
    });
}

/** A query with its percentages and thousands as figures: "36 per cent" is "36%", "50 mil" and "50k" are "50000". */
export const withFigures = (query: string): string =>
  query.replace(percentAfter, '$1%').replace(/\b(\d{1,3}) ?(?:k|thousand|mil)\b/gi, '$1000');

/** The words of a piece between spaces. Of "multi-agency" also the whole, closed; of "78%" also the figure alone. */
function wordsIn(piece: string, isPercent: boolean, locale: Locale): string[] {
  const found = (piece.match(wordPattern) ?? []).flatMap((word) =>
    /^\d/.test(word) ? figures(word, isPercent) : [letters(word, locale)],
  );
  const compounds = (piece.match(compoundPattern) ?? []).map((compound) =>
    (compound.match(wordPattern) ?? []).map((word) => letters(word, locale)).join('-'),
  );
  return [...new Set([...found, ...compounds])];
}

function figures(word: string, isPercent: boolean): string[] {
  const bare = word.replace(/,(?=\d{3})/g, '').replace('%', '');
  return isPercent || word.endsWith('%') ? [bare, `${bare}%`] : [bare];
}

/** Without what English puts after an apostrophe ("child's") and Welsh, too ("a'u", "sy'n"). */
const letters = (word: string, locale: Locale): string =>
  (locale === 'cy' ? word.replace(/'.*$/, '') : withoutPossessive(word).replaceAll("'", '')).toLowerCase();

/** A spelling as the index has it: folded, and closed where it has hyphens ("multiagency"). */
export const plainWord = (spelling: string): string => fold(spelling).replace(/\p{Pd}/gu, '');
