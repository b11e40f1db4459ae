import type { Lexicon } from '../../files/lexicon.ts';
import { tokens } from '../../files/tokens.ts';
import type { WordSource } from '../../files/word-file.ts';
import type { ListedUnit } from '../../make/listing.ts';
import type { WordIndex } from '../../make/word-index.ts';
import { bareWord } from '../found-address.ts';
import type { FoundTerm } from './rank.ts';

/**
 * The units that have a phrase, with its places there: word for word; where none has it so, in other forms of its words
 * ("ei deulu" for "ei theulu"), whether or not there is a hyphen in them; and at last with other little words, too.
 */
export async function lookUpPhrase(
  phrase: string,
  { lexicon, words }: { lexicon: Lexicon; words: WordSource },
  units: readonly ListedUnit[],
  text: (unit: ListedUnit) => Promise<string>,
): Promise<FoundTerm> {
  const readings = readingsOf(phrase, lexicon).map((reading) => ({ reading, asked: keyed(reading, lexicon) }));
  const index = await words.find([...new Set(readings.flatMap(({ asked }) => asked.flatMap(({ keys }) => keys)))]);
  const [exact, inForms, looser]: [Postings, Postings, Postings] = [new Map(), new Map(), new Map()];
  const verbatim = pieces(phrase).map(bareWord);
  for (const { reading, asked } of readings) {
    const told = new Set(asked.map(({ place }) => place));
    const little = pieces(reading).map((piece, at) => (told.has(at) ? undefined : bareWord(piece)));
    for (const [position, starts] of runs(asked, index)) {
      const unit = units[position];
      if (!unit) continue;
      const said = pieces(await text(unit)).map(bareWord);
      add(exact, position, spans(said, starts, verbatim));
      add(inForms, position, spans(said, starts, little));
      add(
        looser,
        position,
        starts.flatMap((start) => span(start, little.length)),
      );
    }
  }
  const postings = [exact, inForms].find(({ size }) => size > 0) ?? looser;
  return { typed: `“${phrase}”`, share: 1, required: true, postings };
}

/** The phrase with its hyphens closed, with spaces for them, with any two words written as one, and compounds as two. */
function readingsOf(phrase: string, lexicon: Lexicon): string[] {
  const hyphens = /(?<=\p{L})\p{Pd}(?=\p{L})/gu;
  const open = pieces(phrase.replace(hyphens, ' '));
  const joined = open.slice(1).map((word, at) => [...open.slice(0, at), `${open[at]}${word}`, ...open.slice(at + 2)]);
  const parted = open.map((word) => lexicon.spellingOf(bareWord(word)).replace(hyphens, ' '));
  return [...new Set([phrase.replace(hyphens, ''), ...[open, ...joined, parted].map((words) => words.join(' '))])];
}

/** The telling words of a phrase, each by its keys; a percentage as such, not as its figure. */
function keyed(phrase: string, { locale, keysOf }: Lexicon): { keys: string[]; place: number }[] {
  const all = tokens(phrase, locale);
  return all
    .filter(({ word }) => !all.some((each) => each.word === `${word}%`))
    .map(({ word, place }) => ({ keys: keysOf(word), place }));
}

/** Where the phrase may begin in each unit: its words stand there at the same distances from one another. */
function runs(keyed: { keys: string[]; place: number }[], index: WordIndex): Map<number, number[]> {
  const [first, ...rest] = keyed.map(({ keys, place }) => starts(keys, place, index));
  const found = new Map<number, number[]>();
  for (const [unit, candidates] of first ?? []) {
    const common = [...candidates].filter((start) => rest.every((other) => other.get(unit)?.has(start)));
    if (common.length > 0) found.set(unit, common);
  }
  return found;
}

/** By unit, where a phrase would begin that has one of the keys at that place. */
function starts(keys: string[], place: number, index: WordIndex): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const key of keys)
    for (const { unit, places } of index.get(key) ?? []) {
      const set = found.get(unit) ?? new Set<number>();
      for (const each of places) if (each >= place) set.add(each - place);
      found.set(unit, set);
    }
  return found;
}

type Postings = FoundTerm['postings'];

function add(postings: Postings, unit: number, places: number[]): void {
  const all = new Set([...(postings.get(unit)?.places ?? []), ...places]);
  if (all.size > 0) postings.set(unit, { places: [...all].sort((a, b) => a - b), nearness: 1 });
}

/** The places after those starts at which a text has the very words; undefined stands for any. */
const spans = (said: string[], starts: number[], wanted: (string | undefined)[]): number[] =>
  starts
    .filter((start) => wanted.every((word, at) => word === undefined || word === said[start + at]))
    .flatMap((start) => span(start, wanted.length));

const span = (start: number, length: number): number[] => Array.from({ length }, (_, at) => start + at);

/** A text split at its spaces; all hyphens are alike. */
const pieces = (text: string): string[] =>
  text
    .replace(/\p{Pd}/gu, '-')
    .split(/\s+/)
    .filter(Boolean);
