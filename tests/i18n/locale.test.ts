import { describe, expect, it } from 'vitest';
import { type Languages, langAttribute, localised, mapLocalised, shown } from '../../src/i18n/locale.ts';

const report: { languages: Languages } = { languages: ['en', 'cy'] };

describe('shown', () => {
  it('is the reader’s language where it is there', () => {
    expect(shown({ en: 'People', cy: 'Pobl' }, 'cy', report)).toEqual({ value: 'Pobl', lang: 'cy' });
  });

  it('is the other language, and says so, where it is not', () => {
    expect(shown({ en: 'People' }, 'cy', report)).toEqual({ value: 'People', lang: 'en' });
    expect(shown({ cy: 'Pobl' }, 'en', report)).toEqual({ value: 'Pobl', lang: 'cy' });
  });

  it('is in the original, where it is the same in both', () => {
    const name = { en: 'Open House', cy: 'Open House' };
    const langs = (languages: Languages) =>
      (['en', 'cy'] as const).map((each) => shown(name, each, { languages }).lang);
    expect(langs(['en', 'cy'])).toEqual(['en', 'en']);
    expect(langs(['cy', 'en'])).toEqual(['cy', 'cy']);
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
