import { describe, expect, it } from 'vitest';
import { bilingualText, isoDate, localisedText, unitId, version } from '../../src/schemas/localised.ts';

describe('localised words', () => {
  it('are there in one language or both', () => {
    for (const words of [{ en: 'People' }, { cy: 'Pobl' }, { en: 'People', cy: 'Pobl' }])
      expect(localisedText.parse(words)).toEqual(words);
  });

  it.each([{}, { en: '' }, { en: ' ', cy: 'Pobl' }, { fr: 'Gens' }, 'People'])('are never %j', (words) => {
    expect(localisedText.safeParse(words).success).toBe(false);
  });

  it('lose the spaces around them', () => {
    expect(localisedText.parse({ en: ' People ' })).toEqual({ en: 'People' });
  });

  it('of the edition are there in both languages', () => {
    expect(bilingualText.safeParse({ en: 'People' }).success).toBe(false);
  });
});

it.each([
  ['the id of a unit', unitId, ['c10', 'p3.2-2', 'overview-3', 'appendix-a'], ['', 'C10', 'p 3', '3']],
  ['a date', isoDate, ['2024-02-29'], ['2023-02-29', '2024-2-9', '29 February 2024']],
  ['a version', version, ['0.1.0', '12.0.3'], ['1.0', 'v1.0.0', '1.0.0-beta']],
])('%s is written in one way only', (_name, schema, right, wrong) => {
  for (const value of right) expect(schema.safeParse(value).success).toBe(true);
  for (const value of wrong) expect(schema.safeParse(value).success).toBe(false);
});
