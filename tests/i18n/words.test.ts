import { describe, expect, it } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { fill, fillRuns, words } from '../../src/i18n/words.ts';

/** Every phrase by its path: "nav.home". */
function phrases(value: unknown, path = ''): [path: string, phrase: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, path ? `${path}.${key}` : key));
}

/** Words that are the same in both languages. */
const same: string[] = [
  ...['PDF', 'EPUB', 'JSON', 'CSV', 'ISBN', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON'],
  ...['Harvard', 'APA 7', 'OSCOLA', 'Markdown', 'MyST', 'Sphinx', 'LaTeX'],
  // "para." is short for "paragraph" and for "paragraff".
  ...['para. {n}', 'para {n}'],
];

const english = phrases(en);
const welsh = new Map(phrases(cy));
const places = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of the interface', () => {
  it('are all there in both languages, and in neither alone', () => {
    expect(english.map(([path]) => path)).toEqual([...welsh.keys()]);
    expect(english.length).toBeGreaterThan(150);
  });

  it('are nowhere empty and nowhere English in the Welsh', () => {
    expect([...english, ...welsh].filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
    // Of a phrase without letters of its own there is nothing to translate.
    const worded = english.filter(([, phrase]) => /\p{L}/u.test(phrase.replace(/\{\w+\}/g, '')));
    expect(worded.filter(([path, phrase]) => welsh.get(path) === phrase && !same.includes(phrase))).toEqual([]);
  });

  it('have the same {places} to fill; a counted form may say its number in words of its own', () => {
    const differ = english.filter(([path, phrase]) => places(phrase).join() !== places(welsh.get(path) ?? '').join());
    expect(differ.filter(([path]) => !/(^|\.)count\.(\w+\.)?(two|few|many)$/.test(path))).toEqual([]);
  });

  it('put no place after a Welsh word that what fills it would change, or that would mutate it', () => {
    // Numerals and dates in figures, names and addresses do not mutate; but "a" and "â" turn on the sound that follows.
    // What fills a place called Soft is mutated already, and so is what an ink leads to.
    const soft = ['originalSoft', 'translationSoft', 'led1', 'led2', 'led3'];
    const unchanging = ['n', 'low', 'high', 'date', 'period', 'by', 'address', 'file', 'keys', 'original', ...soft];
    const joined = /(?<![\p{L}’])(?:a|ac|â|ag|na|nag) \{/u;
    const mutating = /(?<![\p{L}’])(?:am|ar|at|dan|dros|drwy|gan|heb|hyd|i|neu|o|tua|wrth|yn) \{(\w+)\}/gu;
    const mutated = (phrase: string) =>
      [...phrase.matchAll(mutating)].some(([, place]) => !unchanging.includes(place ?? ''));
    expect([...welsh].filter(([, phrase]) => joined.test(phrase) || mutated(phrase))).toEqual([]);
  });

  it('use typographic marks', () => {
    expect([...english, ...welsh].filter(([, phrase]) => /["']/.test(phrase))).toEqual([]);
  });

  it('are found by language', () => {
    expect([words('en').languageName, words('cy').languageName]).toEqual(['English', 'Cymraeg']);
  });
});

describe('fill', () => {
  it('puts values in their places', () => {
    expect(fill('Chapter {n}: {title}, {n}', { n: 3, title: 'People' })).toBe('Chapter 3: People, 3');
  });

  it('does not read values for places', () => {
    expect(fill('“{query}”', { query: '{n}' })).toBe('“{n}”');
  });

  it('says which place nothing fills', () => {
    expect(() => fill('Chapter {n}', {})).toThrow('Nothing fills {n} in "Chapter {n}".');
  });
});

describe('fillRuns', () => {
  const inEnglish = { value: 'A Shelf', lang: 'en' } as const;

  it('keeps the language of the words that it puts in a phrase', () => {
    expect(fillRuns('Yn: {report} ({n})', { report: [inEnglish], n: 3 }, 'cy')).toEqual([
      { value: 'Yn: ', lang: 'cy' },
      inEnglish,
      { value: ' (3)', lang: 'cy' },
    ]);
  });

  it('does not read values for places, and says which place nothing fills', () => {
    expect(fillRuns('{report}', { report: [{ value: '{n}', lang: 'en' }] }, 'cy')).toEqual([
      { value: '{n}', lang: 'en' },
    ]);
    expect(() => fillRuns('{n}', {}, 'cy')).toThrow('Nothing fills {n} in "{n}".');
  });
});
