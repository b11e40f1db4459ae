import { expect, it } from 'vitest';
import { asFiled, withoutArticle } from '../../src/language/articles.ts';
import { mutationsIn, regularForms, unmutatedIn } from '../../src/language/forms.ts';

it('words mutate in Welsh alone', () => {
  expect(mutationsIn('plan', 'en')).toEqual(['plan']);
  expect(mutationsIn('plant', 'cy')).toEqual(['plant', 'blant', 'phlant', 'mhlant']);
  expect(unmutatedIn('blant', 'en')).toEqual(['blant']);
  expect(unmutatedIn('blant', 'cy')).toEqual(expect.arrayContaining(['blant', 'plant']));
});

it('rules alone make endings in English and mutations in Welsh', () => {
  expect(regularForms('visit', 'en')).toContain('visited');
  expect(regularForms('plant', 'cy')).toContain('phlant');
});

it('words are without the article, and filed without "yn"', () => {
  expect(withoutArticle('yr adroddiad', 'cy')).toBe('adroddiad');
  expect(withoutArticle('Y bobl', 'cy')).toBe('bobl');
  expect(withoutArticle('yn ôl', 'cy')).toBe('yn ôl');
  expect(asFiled('yn ôl', 'cy')).toBe('ôl');
  expect(asFiled('The report', 'en')).toBe('report');
  expect(asFiled('ymarfer', 'cy')).toBe('ymarfer');
});
