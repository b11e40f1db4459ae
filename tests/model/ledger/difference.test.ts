import { expect, test } from 'vitest';
import { wordDifference, wordingDifference, wordingLines } from '../../../src/model/ledger/difference.ts';

const told = (before: string, after: string, locale: 'en' | 'cy' = 'en') =>
  wordDifference(before, after, locale)
    .map((run) => (run.in === 'both' ? run.text : `${run.in === 'old' ? '-' : '+'}[${run.text}]`))
    .join('');

test.each([
  ['Buses are late.', 'Buses are late.', 'Buses are late.'],
  ['Buses are late.', 'Trains are late.', '-[Buses]+[Trains] are late.'],
  ['Buses are late.', 'Buses were often late.', 'Buses -[are]+[were often] late.'],
  ['In 20,240 cases', 'In 20,204 cases', 'In -[20,240]+[20,204] cases'],
  ['The old red bus', 'A new bus', '-[The old red]+[A new] bus'],
  ['one\ntwo', 'one\nthree', 'one\n-[two]+[three]'],
  ['', 'New.', '+[New.]'],
  ['Old.', '', '-[Old.]'],
])('%j and %j differ as %j', (before, after, difference) => expect(told(before, after)).toBe(difference));

test('a contracted word of Welsh is one', () => {
  expect(told('plant a’r teulu', 'plant a’u teulu', 'cy')).toBe('plant -[a’r]+[a’u] teulu');
});

test('the runs make both texts again, whatever they are', () => {
  const texts = ['A b c, d e.', 'c d (e) f', '', ' a  b', 'a\nb\n\nc', 'A b x y d e f!'];
  for (const before of texts)
    for (const after of texts) {
      const runs = wordDifference(before, after, 'en');
      const without = (other: string) => runs.flatMap((run) => (run.in === other ? [] : run.text)).join('');
      expect([without('new'), without('old')]).toEqual([before, after]);
    }
});

test('title, text and fields are compared each by itself, and what is only a title once', () => {
  const before = { title: 'Ramps', text: 'Doors are shut.', fields: ['To: all'] };
  const after = { title: 'Ramps', text: 'Doors are open.' };
  expect(wordingDifference(before, after, 'en').map((runs) => runs.map((run) => run.in))).toEqual([
    ['both'],
    ['both', 'old', 'new', 'both'],
    ['old'],
  ]);
  expect(wordingLines({ title: 'Ramps', text: 'Ramps' })).toEqual(['Ramps']);
  expect(wordingLines({ text: 'The child\'s "home"' })).toEqual(['The child’s “home”']);
});
