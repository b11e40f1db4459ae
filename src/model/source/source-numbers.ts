import type { Locale } from '../../i18n/locale.ts';
import { isWelshNumeral } from '../../language/welsh/numerals.ts';

/** A number as a line of the source writes it, in figures or in words: "53,300", "2012-13", "half", "one-sided". */
export interface SourceNumber {
  text: string;
  start: number;
  end: number;
}

/** Every number of a text. Words that a number is part of ("one-sided", "1970's") count as one number. */
export function sourceNumbers(text: string, locale: Locale = 'en'): SourceNumber[] {
  const isNumberWord = locale === 'en' ? isEnglishNumber : isWelshNumber;
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-.,'’/][\p{L}\p{N}]+)*/gu)]
    .filter(({ 0: word }) => /\p{N}/u.test(word) || word.split(/[^\p{L}]+/u).some(isNumberWord))
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

const small =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twent|thirt|fort|fift|sixt|sevent|eight|ninet';
const large = 'dozen|hundred|thousand|million|billion';
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|hundredth|thousandth';

/** "Ones", "twenties", "firstly", "thirds" and "halves" too. */
const numberWord = new RegExp(
  `^(?:(?:${small})(?:e?s)?|(?:${tens})(?:y|ies|ieths?)|(?:${large})s?|(?:${ordinals})(?:s|ly)?|half|halves|quarters?)$`,
  'i',
);

const isEnglishNumber = (word: string): boolean => numberWord.test(word);

const isWelshNumber = (word: string): boolean => isWelshNumeral(word.toLowerCase());
