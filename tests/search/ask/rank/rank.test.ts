import { describe, expect, it } from 'vitest';
import { type FoundTerm, type RankedText, rank } from '../../../../src/search/ask/rank/rank.ts';

const units = 40;
const texts = (of: Partial<RankedText>[] = []) =>
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
  it('is what has all words, and what lacks some and answers nearly as well', () => {
    const words = ['a', 'b', 'c'].map((typed) => term(typed, { 1: [0], 2: [0] }));
    const found = rank([...words, term('d', { 1: [9], 3: [0] })], texts());
    expect(found.map(({ unit, missing }) => [unit, missing])).toEqual([
      [1, []],
      [2, ['d']],
    ]);
  });

  it('is what carries most of the words, where none carries half of them', () => {
    const words = ['a', 'b', 'c', 'd', 'e'].map((typed, at) => term(typed, { [10 + at]: [0] }));
    expect(idsOf([...words, term('f', { 10: [1] })])).toEqual([10]);
    expect(idsOf(words)).toEqual([10, 11, 12, 13, 14]);
  });

  it('is not what has the frequent word only of a frequent and a rare one', () => {
    expect(idsOf([term('age', everywhere), term('panther', { 5: [1] })])).toEqual([5]);
  });

  it('is nothing for nothing', () => {
    expect(idsOf([term('pension', {})])).toEqual([]);
    expect(idsOf([])).toEqual([]);
  });

  it('is all that has all words, however well, and of the rest what answers at least half as well as the best', () => {
    const care = (often: number) =>
      term('care', { 1: [0], 2: [19], 7: Array.from({ length: often }, (_, at) => 2 * at) });
    const plan = term('plan', { 1: [1], 2: [0], 8: [0] });
    expect(idsOf([care(1), plan])).toEqual([1, 2]);
    expect(rank([care(1)], texts()).length).toBe(3);
    expect(idsOf([{ ...care(1), share: 4 }, plan])).toEqual([1, 2]);
    expect(idsOf([{ ...care(1), share: 8 }, plan])).toEqual([1, 2, 7]);
  });

  it('is more the less of the query the best has, with the words that nothing has', () => {
    const terms = [term('care', { 1: [0], 7: [0] }, { share: 4 }), term('plan', { 1: [1], 2: [0], 8: [0] })];
    expect(rank(terms, texts()).map(({ unit }) => unit)).toEqual([1]);
    expect(rank(terms, texts(), 0.2).map(({ unit }) => unit)).toEqual([1, 7]);
  });

  it('is whole, too, where a word that says little is not there', () => {
    const care = term('care', { 1: [0], 2: [0], 3: [0] });
    const found = rank([care, term('make', { 4: [0] }, { share: 0.3 })], texts());
    expect(found.map(({ unit, missing }) => [unit, missing])).toEqual([1, 2, 3].map((unit) => [unit, ['make']]));
    expect(rank([care, term('mewn', {}, { share: 0 })], texts())[0]?.missing).toEqual([]);
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

  it('has the rarer word: as rare as it is itself, whatever stands for it', () => {
    const rare = term('toolkit', { 3: [0] });
    for (const unit of [4, 5, 6, 7, 8, 9]) rare.postings.set(unit, { places: [0], nearness: 0.7 });
    const common = term('plan', { 10: [0], 11: [0], 12: [0], 13: [0] });
    expect(idsOf([rare, common])[0]).toBe(3);
    expect(rank([rare, common], texts())[0]?.parts.coverage).toBeGreaterThan(0.55);
  });

  it('has the words side by side, before what has one of them often and the other far away', () => {
    expect(idsOf([term('care', { 1: [0], 2: [0, 2, 4, 6] }), term('plan', { 1: [1], 2: [19] })])).toEqual([1, 2]);
  });

  it('is a text of half the length that has the word once, before one that has it twice in four times as many words', () => {
    const care = term('care', { 0: [0], 1: [0, 1] });
    expect(idsOf([care], texts([{ length: 10 }, { length: 60 }]))).toEqual([0, 1]);
    expect(idsOf([care], texts([{ length: 10 }, { length: 20 }]))).toEqual([1, 0]);
  });

  it('is called by the words of the query, before a text that has them one and a half times as well', () => {
    const heads = [{ standing: 1.7 }, { head: [1, 1] as [number, number] }];
    expect(idsOf([term('care', { 0: [0], 1: [0] })], texts(heads))).toEqual([1, 0]);
    expect(idsOf([term('care', { 0: [0], 1: [0] })], texts([{ standing: 2.2 }, heads[1] ?? {}]))).toEqual([0, 1]);
  });

  it.each([
    // What one has, and by how much the other must go before other things: less, and more, than that is worth.
    ['the word twice', { 0: [0, 9], 1: [0] }, {}, 1.28, 1.34],
    ['half the length', { 0: [0], 1: [0] }, { length: 10 }, 1.12, 1.22],
  ])('has %s', (_, places, text, less, more) => {
    const care = term('care', places);
    expect(idsOf([care], texts([text, { standing: less }]))[0]).toBe(0);
    expect(idsOf([care], texts([text, { standing: more }]))[0]).toBe(1);
  });

  it('has the words side by side, as much as what is worth half as much again', () => {
    const both = [term('care', { 0: [0], 1: [0] }), term('plan', { 0: [1], 1: [19] })];
    expect(idsOf(both, texts([{}, { standing: 1.4 }]))[0]).toBe(0);
    expect(idsOf(both, texts([{}, { standing: 1.52 }]))[0]).toBe(1);
  });

  it.each([
    ['in a row', { 0: [4], 1: [4] }, { 0: [5], 1: [6] }],
    ['in that order', { 0: [4], 1: [5] }, { 0: [5], 1: [4] }],
    ['joined by a hyphen', { 0: [4], 1: [4] }, { 0: [4], 1: [6] }],
  ])('has the words %s as they were typed, as much as what is worth half as much again', (_, care, plan) => {
    const typed = [term('care', care, { place: 0 }), term('plan', plan, { place: 1 })];
    expect(idsOf(typed, texts([{}, { standing: 1.5 }]))[0]).toBe(0);
    expect(idsOf(typed, texts([{}, { standing: 2.8 }]))[0]).toBe(1);
  });

  it('has the words of a row themselves, not what only says about the same', () => {
    const care = term('care', { 0: [4], 1: [4] }, { place: 0 });
    const plan = term('plan', { 0: [5], 1: [9] }, { place: 1 });
    plan.postings.set(1, { places: [9], related: [5], nearness: 1 });
    expect(idsOf([care, plan])).toEqual([0, 1]);
    expect(rank([care, plan], texts()).map(({ places, related }) => [places, related])).toEqual([
      [[4, 5], []],
      [[4, 9], [5]],
    ]);
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
