import type { Locale } from '../i18n/locale.ts';
import { numerals, valuesOf, multiples as welshMultiples } from './welsh/numerals.ts';
import { ordinalsOfTwoParts } from './welsh/ordinal.ts';

/** A number that a text writes, and where. */
export interface WrittenNumber {
  value: number;
  start: number;
  end: number;
}

const english: Record<string, number> = {
  ...counted(
    0,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  ...Object.fromEntries(
    'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 3) * 10]),
  ),
};

const welsh = valuesOf(numerals);

/** What multiplies the number before it: "two hundred", "dau gant". */
const multiples: Record<Locale, Record<string, number>> = {
  en: { dozen: 12, hundred: 100, thousand: 1000 },
  cy: valuesOf(welshMultiples),
};

function counted(from: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + from]));
}

/** Every number that a text writes in figures: "2,991", "4.5". */
export const figureNumbers = (text: string): WrittenNumber[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(({ 0: figure, index }) => ({
    value: Number(figure.replaceAll(',', '')),
    start: index,
    end: index + figure.length,
  }));

/** Every whole number that a text writes in words, "one" and "un" among them, which both languages use for much else. */
export function wordNumbers(text: string, locale: Locale): WrittenNumber[] {
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(
    ({ 0: word, index }): Word => ({ word, start: index, end: index + word.length }),
  );
  const found: WrittenNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = readers[locale](words, at);
    const [first, last] = [words[at], words[number?.last ?? at]];
    if (!number || !first || !last) continue;
    found.push({ value: number.value, start: first.start, end: last.end });
    at = number.last;
  }
  return found;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

/** The number that begins at a word, and which word is its last. */
type Reader = (words: Word[], at: number) => { value: number; last: number } | undefined;

const readers: Record<Locale, Reader> = {
  /** "twenty-one", "two hundred", "a hundred and fifty" */
  en: (words, at) => {
    const [word, next] = [words[at], words[at + 1]];
    const value = english[word?.word ?? ''];
    const unit = english[next?.word ?? ''] ?? 0;
    if (value !== undefined && value >= 20 && unit > 0 && unit < 10 && next?.start === (word?.end ?? 0) + 1)
      return { value: value + unit, last: at + 1 };
    const times = multiples.en[next?.word ?? ''];
    const count = value ?? (/^an?$/.test(word?.word ?? '') ? 1 : undefined);
    if (count === undefined || times === undefined) return value === undefined ? undefined : { value, last: at };
    const rest = words[at + 2]?.word === 'and' ? readers.en(words, at + 3) : undefined;
    return rest && rest.value < times
      ? { value: count * times + rest.value, last: rest.last }
      : { value: count * times, last: at + 1 };
  },
  /** "pedair blynedd ar ddeg" is 14, "tri deg" 30, "dau ddeg un" 21, "dau gant" 200. */
  cy: (words, at) => {
    const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? ''];
    const before = words[at - 1]?.word ?? '';
    const value = welsh[word];
    if (before === 'ar' && isOfOrdinal(words, at)) return undefined;
    // "Y cant" is "per cent".
    if (value === undefined)
      return multiples.cy[word] === undefined || before === 'y' ? undefined : { value: multiples.cy[word], last: at };
    // "Yn deg" is "fairly".
    if (word === 'deg' && /^y?n$/.test(before)) return undefined;
    const on = scoreAfter(words, at);
    if (on) return { value: value + on.value, last: on.last };
    if (value >= 10) return { value, last: at };
    const times = multiples.cy[next];
    if (times !== undefined) return { value: value * times, last: at + 1 };
    if (!/^d?deg$/.test(next)) return { value, last: at };
    const unit = welsh[words[at + 2]?.word ?? ''] ?? 0;
    return unit < 1 || unit > 9 ? { value: value * 10, last: at + 1 } : { value: value * 10 + unit, last: at + 2 };
  },
};

/** Whether a word after "ar" ends an ordinal, of something that stands between: "yr unfed paragraff ar ddeg". */
const isOfOrdinal = (words: Word[], at: number): boolean =>
  /^(?:ddeg|bymtheg)$/.test(words[at]?.word ?? '') &&
  words.slice(Math.max(at - 4, 0), at - 1).some(({ word }) => ordinalsOfTwoParts.has(word));

/** "ar ddeg", "ar bymtheg", "ar hugain" after a number and, between them, what it counts (a word or two). */
function scoreAfter(words: Word[], at: number): { value: number; last: number } | undefined {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (words[next]?.word !== 'ar') continue;
    const value = { ddeg: 10, bymtheg: 15, hugain: 20 }[words[next + 1]?.word ?? ''];
    return value === undefined ? undefined : { value, last: next + 1 };
  }
  return undefined;
}
