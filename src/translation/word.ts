import { straight } from '../language/letters.ts';
import { withoutClitic } from '../language/welsh/clitics.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import type { AllowedWords } from '../schemas/welsh.ts';

/** A word of a text and where it begins in the straight text. */
export interface Word {
  word: string;
  at: number;
}

/** What the checks ask of a dictionary. */
export interface Dictionary {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

/** The words of a text. An apostrophe or hyphen between letters is a part of the word; "c10" is none. */
export const wordsOf = (text: string): Word[] =>
  [...straight(text).matchAll(/(?<![\p{L}\d])\p{L}+(?:['-]\p{L}+)*(?![\p{L}\d])/gu)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }));

export const uncapitalised = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** Whether a word is known: to the dictionary or, in any mutation, to the list of what the dictionary lacks. */
export function wordTest(dictionary: Pick<Dictionary, 'correct'>, allowed: AllowedWords): (word: string) => boolean {
  const words = allowed.words.flatMap(({ word }) => mutatedForms(word));
  const allow = new Set([...allowed.names, ...allowed.initialisms, ...words].map(straight));
  const known = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    const bare = withoutClitic(word);
    const forms = [word, bare, uncapitalised(bare)];
    if (forms.some((form) => allow.has(form) || dictionary.correct(form))) return true;
    return bare.includes('-') && bare.split('-').every((part) => part.length < 2 || isWord(part));
  };
  return (word) => {
    const found = known.get(word) ?? isWord(word);
    known.set(word, found);
    return found;
  };
}
