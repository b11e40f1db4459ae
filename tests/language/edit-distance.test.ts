import { expect, it } from 'vitest';
import { distance } from '../../src/language/edit-distance.ts';
import { suggestion } from '../../src/load/problem/suggestion.ts';

it('letters are put in, taken out, replaced or exchanged, as far as anybody asks', () => {
  expect([
    distance('plan', 'plan', 2),
    distance('plan', 'plans', 2),
    distance('plan', 'plna', 2),
    distance('plan', 'clan', 2),
    distance('plan', 'review', 2),
  ]).toEqual([0, 1, 1, 1, 3]);
});

it('an id with two letters exchanged is nearer than one with two others', () => {
  expect(suggestion('s-raed', ['s-rxxd', 's-read'])).toBe('Did you mean "s-read"?');
  expect(suggestion('s-raed', ['s-raxx', 's-read'])).toBe('Did you mean "s-read"?');
  expect(suggestion('s-raed', ['conclusion'])).toBe('Correct it, or add what it names');
});
