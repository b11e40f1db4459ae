import { expect, it } from 'vitest';
import { anyApostrophe, fold, straight } from '../../src/language/letters.ts';

it('every sign that is meant for an apostrophe is one, and a text stays as long', () => {
  const signs = [..."'’‘‛ʼʻʹˈ′`´＇"];
  for (const sign of signs) {
    expect(straight(`i${sign}r`)).toBe("i'r");
    expect(new RegExp(`^${anyApostrophe}$`).test(sign)).toBe(true);
  }
  expect(straight('ty\u0302')).toBe('tŷ');
});

it('letters are compared small and without accents', () => {
  expect(fold('Tŷ’r Ïon')).toBe('ty’r ion');
});
