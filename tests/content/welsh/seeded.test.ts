import { describe, expect, it } from 'vitest';
import { samples } from '../../../bench/welsh/samples.ts';
import { caught, publisher, seeds } from '../../../bench/welsh/seeds.ts';
import { welshDictionary } from '../../../scripts/translation/welsh-dictionary.ts';
import { loadWelshGuidance } from '../../../src/load/read/welsh.ts';
import { checkOf } from '../../../src/translation/check.ts';

const dictionary = welshDictionary();
const quiet = { correct: (word: string) => dictionary.correct(word), suggest: () => [] };
const { allowed, terms, families } = loadWelshGuidance('content');
const check = checkOf({
  dictionary: quiet,
  allowed,
  terms,
  families,
  publisher,
});
const results = caught(check);

/** The least share of each kind that some check must catch, in per cent: what was measured, rounded down. */
const floors: Record<string, number> = {
  'mutation undone': 98,
  'wrong mutation': 83,
  'mutation after eu, ein, eich': 75,
  'h missing': 100,
  article: 100,
  misspelling: 97,
  'figure lost': 100,
  'figure changed': 100,
  'number word changed': 100,
  'quotation mark lost': 100,
  'insert lost': 100,
  'insert changed': 100,
  'English sentence left': 100,
  'English word left': 100,
  'sentence dropped': 90,
  'banned form': 100,
  'wrong term': 84,
};

/** The check whose work a kind of error is: another may catch it by chance, but this one must, as often. */
const meant: Record<string, string> = {
  'mutation undone': 'mutation',
  'h missing': 'mutation',
  misspelling: 'spelling',
  'figure lost': 'numbers',
  'figure changed': 'numbers',
  'quotation mark lost': 'quotation marks',
  'insert lost': 'inserts',
  'English sentence left': 'untranslated',
};

describe('of the errors seeded in good Welsh, of which the checks say nothing,', () => {
  it('there are more than 300, of seventeen kinds', () => {
    expect(samples.flatMap(check)).toEqual([]);
    expect(seeds.length).toBeGreaterThan(300);
    expect(results.map(({ kind }) => kind).sort()).toEqual(Object.keys(floors).sort());
  });

  it.each(results)('$kind: so many are caught', ({ kind, seeds: all, caught: found, by }) => {
    const floor = floors[kind] ?? 100;
    expect((found / all.length) * 100).toBeGreaterThanOrEqual(floor);
    const check = meant[kind];
    if (check) expect(((by.get(check) ?? 0) / all.length) * 100).toBeGreaterThanOrEqual(floor);
  });
});
