import { describe, expect, it } from 'vitest';
import { langAttribute, localised, mapLocalised, shown } from '../../src/i18n/locale.ts';

describe('shown', () => {
  it('is the reader’s language where it is there', () => {
    expect(shown({ en: 'People', cy: 'Pobl' }, 'cy')).toEqual({ value: 'Pobl', lang: 'cy' });
  });

  it('is the other language, and says so, where it is not', () => {
    expect(shown({ en: 'People' }, 'cy')).toEqual({ value: 'People', lang: 'en' });
    expect(shown({ cy: 'Pobl' }, 'en')).toEqual({ value: 'Pobl', lang: 'cy' });
  });
});

it('marks a language only where it is not the page’s', () => {
  expect([langAttribute('cy', 'en'), langAttribute('en', 'en')]).toEqual(['cy', undefined]);
});

it('makes the same of each language that is there, and no other', () => {
  expect(mapLocalised({ en: 'abc' }, (text) => text.length)).toEqual({ en: 3 });
  expect(mapLocalised({ en: 'abc', cy: 'ab' }, (text, locale) => `${locale}${text.length}`)).toEqual({
    en: 'en3',
    cy: 'cy2',
  });
  expect(Object.keys(localised(undefined, 'ab'))).toEqual(['cy']);
  expect(() => localised(undefined, undefined)).toThrow('at least one language');
});
