import type { Locale } from '../i18n/locale.ts';
import { withoutPossessive } from '../language/english/inflection.ts';
import { fold, straight } from '../language/letters.ts';
import { keyOf } from '../search/files/keys.ts';
import { isStopWord } from '../search/files/stop-words.ts';
import type { WelshGuide } from '../search/welsh/guide.ts';
import { welshWords } from '../search/welsh/read.ts';

/** A word of a text as it is spelt there, without what an apostrophe adds to it. */
export interface SpelledWord {
  spelling: string;
  /** Whether its capital may only be that of a sentence's first word. */
  begins: boolean;
  /** The words that it is listed under: in English its stem, in Welsh itself or, of a mutated one, its radicals. */
  heads: string[];
}

/** The words of a text that say something: no little ones, no figures, no parts of addresses, no letters by themselves. */
export const spelledWords = (text: string, lang: Locale, guide: WelshGuide): SpelledWord[] =>
  readers[lang](text.normalize('NFC'), guide).filter(
    ({ spelling }) => spelling.length > 1 && !isStopWord(spelling.toLowerCase(), lang),
  );

const readers: Record<Locale, (text: string, guide: WelshGuide) => SpelledWord[]> = { en: ofEnglish, cy: ofWelsh };

function ofWelsh(text: string, { dictionary }: WelshGuide): SpelledWord[] {
  return welshWords(withoutAddresses(text), dictionary).map(({ word, start, end, radicals }) => {
    const spelling = text.slice(start, end);
    // Initials are no mutations.
    const isMutated = radicals.length > 0 && !/\p{Lu}/u.test(spelling.slice(1));
    return { spelling, begins: beginsSentence(text, start), heads: isMutated ? radicals : [word] };
  });
}

/** With blanks in place of addresses, so that places stay what they are. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (piece) => (/www\.|:\/\/|@\S+\./u.test(piece) ? ' '.repeat(piece.length) : piece));

const word =
  /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*(?:\p{Pd}\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*)*/gu;

/** What stands between spaces and is an address or an abbreviation with full stops in it: "www.…", "e.g." */
const address = /\p{L}\.\p{L}|@|:\/\//u;

function ofEnglish(text: string): SpelledWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index: at }) =>
    address.test(piece)
      ? []
      : [...piece.matchAll(word)].flatMap(({ 0: found, index }) => {
          const spelling = withoutPossessive(found);
          if (isContraction(spelling)) return [];
          return [{ spelling, begins: beginsSentence(text, at + index), heads: [englishHead(spelling)] }];
        }),
  );
}

/** The stem of a word; a hyphen in it does not count. */
export const englishHead = (spelling: string): string =>
  keyOf(fold(straight(spelling)).replace(/['\p{Pd}]/gu, ''), 'en');

/** "we've", "don't": two words of which none says anything. */
const isContraction = (spelling: string): boolean =>
  /n't$/i.test(straight(spelling)) || isStopWord(fold(straight(spelling).replace(/'.*$/, '')), 'en');

/** Whether there is nothing before a word but what ends a sentence or a line, and marks that open. */
const beginsSentence = (text: string, at: number): boolean =>
  /(?:[.?!:]["”’)]*\s+|\n\s*)["“‘'(]*$/.test(at < 8 ? `\n${text.slice(0, at)}` : text.slice(at - 8, at));
