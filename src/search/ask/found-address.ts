import { fold, plainLetters } from '../../language/letters.ts';

/** What brought a reader from the results to a unit. */
export interface Arrival {
  /** The query part of the address of the results: "?q=toolkit&kind=conclusion". */
  results: string;
  /** What was typed. */
  q: string;
  /** The words that were found, as `bareWord` has them. */
  words: string[];
}

const FOUND = 'found';

/**
 * The address of a unit that was found, so that its page can mark the words and lead back:
 * "/en/chapters/3/?q=toolkit&found=toolkits#p3.5". Nothing needs to be stored for that.
 *
 * @param results the query part of the address of the results
 */
export function foundAddress(url: string, results: string, words: readonly string[]): string {
  const [page = '', fragment] = url.split('#');
  const parameters = new URLSearchParams(results);
  parameters.set(FOUND, words.join(' '));
  return `${page}?${parameters}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Reads the query part of such an address; nothing of any other. */
export function arrivalFrom(query: string): Arrival | undefined {
  const parameters = new URLSearchParams(query);
  const found = parameters.get(FOUND);
  if (found === null) return undefined;
  parameters.delete(FOUND);
  const rest = parameters.toString();
  return {
    results: rest && `?${rest}`,
    q: parameters.get('q') ?? '',
    words: found.split(' ').filter(Boolean),
  };
}

/** A piece of text between spaces as a word to compare: small letters, no accents, no signs around it. */
export const bareWord = (piece: string): string =>
  fold(plainLetters(piece)).replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, '');

/** The different words of a text that stand at the places. */
export function wordsAt(text: string, places: readonly number[]): string[] {
  const pieces = text.split(/\s+/).filter(Boolean);
  return [...new Set(places.map((place) => bareWord(pieces[place] ?? '')))].filter(Boolean);
}
