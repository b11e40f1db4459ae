import type { KeysInText } from '../files/keys.ts';
import { plainWord } from '../files/tokens.ts';
import type { WelshGuide } from './guide.ts';
import { type ReadWord, radicalsOf, welshWords } from './read.ts';

/** A word of a Welsh text, in small letters, and what it is a mutation of; none where it is no mutation. */
export type WelshForm = Pick<ReadWord, 'word' | 'start' | 'radicals'>;

/** The words of a Welsh text; those with hyphens also in their parts: gam-drin with gam (of cam) and drin (of trin). */
export const welshForms = (text: string, { dictionary }: WelshGuide): WelshForm[] =>
  welshWords(text.normalize('NFC'), dictionary).flatMap((read) => {
    const [first, ...others] = read.word.split('-').map((part) => ({ ...read, word: part }));
    if (!first || others.length === 0) return [read];
    const firsts = read.radicals.map((radical) => radical.replace(/-.*/, ''));
    return [
      read,
      { ...first, radicals: firsts.filter((radical) => radical !== first.word) },
      ...others.map((part) => ({ ...part, radicals: radicalsOf(part.word, '', dictionary) })),
    ];
  });

/**
 * The keys of the words of Welsh texts: of a mutated word its radicals, and of every word the first of its family, so that
 * phlant and plentyn are found under one key. A form that is a word in itself, too, is also found as what it looks like.
 */
export function welshKeys(guide: WelshGuide): KeysInText {
  return (text) => {
    const placeOf = placesIn(text.normalize('NFC'));
    const found = new Map<string, string[]>();
    for (const form of welshForms(text, guide)) {
      const at = `${placeOf(form.start)} ${plainWord(form.word)}`;
      found.set(at, [...new Set([...(found.get(at) ?? []), ...keysOf(form, guide)])]);
    }
    return (word, place) => found.get(`${place} ${word}`);
  };
}

function keysOf({ word, radicals }: WelshForm, { dictionary, heads }: WelshGuide): string[] {
  const isWord = radicals.length === 0 || dictionary.has(word);
  return [...radicals, ...(isWord ? [word] : [])].map((form) => plainWord(heads.get(form) ?? form));
}

/** The number of words, split at spaces, before the one that a character stands in. */
function placesIn(text: string): (character: number) => number {
  const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  return (character) => ends.findIndex((end) => character < end);
}
