import { expect, test } from 'vitest';
import { facetCounts, passes } from '../../../src/search/ask/facets.ts';
import { noChoices } from '../../../src/search/ask/query.ts';

const units = [
  { kind: 'quotation', chapter: 'ch1', speaker: 'parent' },
  { kind: 'quotation', chapter: 'ch2', speaker: 'care-plan' },
  { kind: 'paragraph', chapter: 'ch1' },
  { kind: 'paragraph', chapter: 'ch3' },
] as const;

test('values of one filter mean any of them, filters together all of them', () => {
  const passing = units.filter((unit) =>
    passes(unit, { ...noChoices, kind: ['quotation', 'paragraph'], chapter: ['ch1', 'ch2'] }),
  );
  expect(passing).toEqual(units.slice(0, 3));
});

test('a unit without a speaker is left out when a speaker is asked for', () => {
  expect(units.filter((unit) => passes(unit, { ...noChoices, speaker: ['parent'] }))).toEqual([units[0]]);
});

test('a count says what choosing that value would show: other filters lower it, its own filter does not', () => {
  const { kind, chapter, speaker } = facetCounts(units, { ...noChoices, kind: ['quotation'], chapter: ['ch1'] });
  expect(Object.fromEntries(kind)).toEqual({ quotation: 1, paragraph: 1 });
  expect(Object.fromEntries(chapter)).toEqual({ ch1: 1, ch2: 1 });
  expect(Object.fromEntries(speaker)).toEqual({ parent: 1 });
});
