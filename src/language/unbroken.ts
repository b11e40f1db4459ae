import type { Locale } from '../i18n/locale.ts';
import { monthName } from './date.ts';

/** What a number counts or measures, after it. */
const units: Record<Locale, string> = {
  en: 'per cent|years?|months?|weeks?|days?|hours?|thousand|million|billion',
  cy: 'y cant|[bfm]lynedd|oed|mis|wythnos|diwrnod|awr|mil|miliwn|biliwn',
};
/** What bounds a number, before it; any other word of three letters or fewer goes with it, too. */
const bounds: Record<Locale, string> = {
  en: 'than|over|under|about|nearly|almost|approximately',
  cy: 'dros|oddeutu|bron',
};
/** What numbers and letters of the report name, before them. */
const named: Record<Locale, string> = {
  en: 'appendix|paragraph|chapter|figure|table|part|section|page|line|stage',
  cy: 'h?atodiad|[bp]aragraff|(?:ph|mh)aragraff|[bp]ennod|(?:ph|mh)ennod|ffigur|[dt]abl|thabl|rhan|ran|adran|[dt]udalen|thudalen|llinell|allweddol',
};
const to: Record<Locale, string> = { en: 'to|in|and|or', cy: 'i|o|a|neu' };
const number = '\\d[\\d.,]*%?';

const runs: Record<Locale, RegExp[]> = { en: runsOf('en'), cy: runsOf('cy') };

/**
 * Runs of words that are read as one: "29 per cent", "than 80%", "1 in 6", "Appendix A", "paragraph 3.3", "31 March". Capitals
 * are as good as small letters in words; what is named by a letter is named by a capital: "chapter a" is no run.
 */
function runsOf(locale: Locale): RegExp[] {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, locale)).join('|');
  return [
    `${number} ${eitherCase(units[locale])}(?!\\p{L})`,
    `(?<![\\d.,])\\d{1,3}%? ${eitherCase(to[locale])} (?=\\d{1,3}(?![\\d,]))`,
    `\\d{1,2} ${eitherCase(months)}(?!\\p{L})`,
    `(?<![\\p{L}’'])(?:\\p{L}{1,3}|${eitherCase(bounds[locale])}) (?=\\d)`,
    `(?<!\\p{L})${eitherCase(named[locale])} (?=\\d|\\p{Lu}(?![\\p{L}’']))`,
  ].map((source) => new RegExp(source, 'gu'));
}

/**
 * A pattern in letters of either case. Not `(?i:…)`, by which Node 26 misses "Appendix A" once it has compiled the expression,
 * as it does in a build.
 */
function eitherCase(pattern: string): string {
  const letters = (of: string) => `[${of}${of.toUpperCase()}]`;
  return `(?:${pattern.replace(/\[([^\]]*)\]|\p{L}/gu, (one, set: string | undefined) => letters(set ?? one))})`;
}

/** The same text with spaces at which no line ends inside such runs: as long as it was, and equal where spaces are alike. */
export const unbroken = (text: string, locale: Locale): string =>
  runs[locale].reduce((set, run) => set.replace(run, (words) => words.replaceAll(' ', '\u00a0')), text);
