import { expect, it } from 'vitest';
import { nounForms, numberedForms, regular, withoutPossessive } from '../../../src/language/english/inflection.ts';

const isIn = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, 'i').test(text);

it.each([
  ['child', 'child children children’s child’s'],
  ['people', 'person people people’s'],
  ['authority', 'authority authorities authorities’'],
  ['plans', 'plan plans plan’s plans’'],
  ['process', 'process processes'],
  ['women’s', 'woman women women’s'],
  ['lives', 'life lives'],
])('a noun given as “%s” is found as “%s”', (noun, forms) => {
  for (const form of forms.split(' ')) expect(isIn(nounForms(noun), form.replace('’', "'")), form).toBe(true);
  expect(isIn(nounForms(noun), `${noun}ish`)).toBe(false);
});

it('a plural that may mean something else is found as a plural alone', () => {
  expect(isIn(numberedForms('outcomes'), "outcomes'")).toBe(true);
  expect(isIn(numberedForms('outcomes'), 'outcome')).toBe(false);
  expect(isIn(numberedForms('children'), 'child')).toBe(false);
  expect(isIn(numberedForms('child'), 'children')).toBe(true);
});

it('irregular forms lead to their word, and plurals do without an apostrophe, too', () => {
  const led = ['children', 'childrens', 'people', 'womens', 'taught', 'plans'].map(regular);
  expect(led).toEqual(['child', 'child', 'person', 'woman', 'teach', 'plans']);
});

it('a possessive ends in any apostrophe', () => {
  expect(["child's", 'child’s', "parents'", 'parents’', 'plan'].map(withoutPossessive)).toEqual([
    'child',
    'child',
    'parents',
    'parents',
    'plan',
  ]);
});
