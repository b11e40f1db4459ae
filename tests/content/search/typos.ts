import type { Locale } from '../../../src/i18n/locale.ts';
import { fold } from '../../../src/language/letters.ts';
import type { Report } from '../../../src/model/report.ts';
import { tokens } from '../../../src/search/files/tokens.ts';
import { searchRecords } from '../../../src/search/make/records.ts';

/** A word of the report and the same with one slip of the finger; by a fixed sequence, so that each run has the same ones. */
export function typos(report: Report, locale: Locale): { word: string; slip: string }[] {
  const texts = searchRecords(report, locale).map(({ text }) => text);
  const words = new Set(texts.flatMap((text) => tokens(text, locale).map(({ word }) => word)));
  const long = [...words].filter((word) => /^[a-z]{5,}$/.test(word)).sort();
  const next = sequence(20130601);
  return (
    long
      .filter((_, at) => at % Math.ceil(long.length / 400) === 0)
      .map((word) => ({ word, slip: slipped(word, next) }))
      // Some slips make another word of the report, or of the language: nobody can tell.
      .filter(({ slip }) => !words.has(fold(slip)))
  );
}

function slipped(word: string, next: (below: number) => number): string {
  const at = 1 + next(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const other = String.fromCharCode(97 + next(26));
  switch (next(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + other + after;
    default:
      return before + (after[0] ?? '') + letter + after.slice(1);
  }
}

/** Whole numbers from a linear congruential generator (Park and Miller). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
