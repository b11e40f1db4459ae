import { describe, expect, it } from 'vitest';
import { type FoundTerm, rank } from '../../src/search/rank.ts';

const units = 40;
const texts = (of: { length?: number; standing?: number }[] = []) =>
  Array.from({ length: units }, (_, at) => ({ length: 20, standing: 1, ...of[at] }));
/** A word that stands at those places of those units. */
const term = (typed: string, places: Record<number, number[]>, more: Partial<FoundTerm> = {}): FoundTerm => ({
  typed,
  share: 1,
  postings: new Map(Object.entries(places).map(([unit, at]) => [Number(unit), { places: at, nearness: 1 }])),
  ...more,
});
const idsOf = (terms: FoundTerm[], of = texts()) => rank(terms, of).map(({ unit }) => unit);
const everywhere = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [at, [0]]));

describe('what is shown', () => {
  it('is what has all words, and what carries about half or more of them', () => {
    const found = rank([term('care', { 1: [3], 2: [1] }), term('plan', { 1: [4], 3: [1] })], texts());
    expect(found.map(({ unit, lacks }) => [unit, lacks])).toEqual([
      [1, []],
      [2, ['plan']],
      [3, ['care']],
    ]);
  });

  it('is not what has the frequent word only of a frequent and a rare one', () => {
    expect(idsOf([term('age', everywhere), term('panther', { 5: [1] })])).toEqual([5]);
  });

  it('is nothing, where the rest of a query is a word that no unit has', () => {
    expect(idsOf([term('pension', {}), term('age', everywhere)])).toEqual([]);
    expect(idsOf([term('pension', {}), term('age', { 1: [0], 2: [0], 3: [0], 4: [0] })])).toEqual([]);
    expect(idsOf([term('pension', {})])).toEqual([]);
    expect(idsOf([])).toEqual([]);
  });

  it('is the whole answers alone, where there are three', () => {
    const [care, plan] = [
      { 1: [0], 2: [0], 3: [0], 7: [0] },
      { 1: [1], 2: [1], 8: [0] },
    ];
    expect(idsOf([term('care', care), term('plan', plan)])).toHaveLength(5);
    expect(idsOf([term('care', care), term('plan', { ...plan, 3: [1] })])).toEqual([1, 2, 3]);
  });

  it('is whole, too, where a word that says little is not there', () => {
    const care = term('care', { 1: [0], 2: [0], 3: [0] });
    const found = rank([care, term('make', { 4: [0] }, { share: 0.3 })], texts());
    expect(found.map(({ unit, lacks }) => [unit, lacks])).toEqual([1, 2, 3].map((unit) => [unit, ['make']]));
    expect(rank([care, term('mewn', {}, { share: 0 })], texts())[0]?.lacks).toEqual([]);
  });

  it('never lacks a phrase', () => {
    const phrase = term('“missing the point”', { 2: [0] }, { required: true });
    expect(idsOf([term('care', { 1: [0], 2: [9], 3: [0] }), phrase])).toEqual([2]);
    expect(idsOf([term('care', { 1: [0] }), term('“x”', {}, { required: true })])).toEqual([]);
  });
});

describe('what comes first', () => {
  it('has the words side by side', () => {
    expect(idsOf([term('care', { 1: [0], 2: [0] }), term('plan', { 1: [15], 2: [1] })])).toEqual([2, 1]);
  });

  it('is short, and has the word more often', () => {
    expect(idsOf([term('care', { 0: [0], 1: [0] })], texts([{ length: 60 }, { length: 10 }]))).toEqual([1, 0]);
    expect(idsOf([term('care', { 0: [0], 1: [0, 5] })])).toEqual([1, 0]);
  });

  it('has the very word, not what stands for it', () => {
    const care = term('care', { 0: [0], 1: [0] });
    care.postings.set(0, { places: [0], nearness: 0.7 });
    expect(idsOf([care])).toEqual([1, 0]);
  });

  it('is a conclusion before a paragraph that answers as well, not before one that answers much better', () => {
    const standings = texts([{}, { standing: 1.2 }]);
    expect(idsOf([term('care', { 0: [0], 1: [0] })], standings)).toEqual([1, 0]);
    expect(idsOf([term('care', { 0: [0, 3, 6], 1: [0] })], standings)).toEqual([0, 1]);
  });

  it('comes before in the report, all else alike', () => {
    expect(idsOf([term('care', { 9: [0], 4: [0], 6: [0] })])).toEqual([4, 6, 9]);
  });
});

it('places are those of all words, ascending and once; the other language’s say nothing', () => {
  const [found] = rank([term('care', { 1: [7, 2] }), term('plan', { 1: [2, -1] })], texts());
  expect(found?.places).toEqual([2, 7]);
});
