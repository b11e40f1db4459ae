import { describe, expect, it } from 'vitest';
import { familiesSchema } from '../../src/schemas/welsh.ts';

const messages = (families: unknown): string[] =>
  familiesSchema.safeParse(families).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('families of words', () => {
  it('are lists of words in small letters, which may have hyphens and accents', () => {
    expect(messages([])).toEqual([]);
    expect(
      messages([
        ['plentyn', 'plant'],
        ['tŷ', 'tai'],
        ['cyd-destun', 'cyd-destunau'],
      ]),
    ).toEqual([]);
  });

  it.each(['Plant', 'y plant', 'plant a', "plant'r", '12', 'plant-', 'tŷ'.normalize('NFD')])('have no “%s”', (word) => {
    expect(messages([['plentyn', word]])).toEqual([
      '0.1: must be one word in small letters; a hyphen may part it, and accents are of one sign with their letter',
    ]);
  });

  it('are of two words or more', () => {
    expect(messages([['plentyn'], []])).toEqual(['0: must have two words or more', '1: must have two words or more']);
  });

  it('have each word once, in one family', () => {
    expect(
      messages([
        ['plentyn', 'plant', 'plant'],
        ['plant', 'planhigyn'],
      ]),
    ).toEqual([
      '0.2: "plant" stands in the list already: keep one of them, or make one family of both',
      '1.0: "plant" stands in the list already: keep one of them, or make one family of both',
    ]);
  });
});
