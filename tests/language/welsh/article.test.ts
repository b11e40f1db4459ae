import { expect, test } from 'vitest';
import { joinedByAnd, withArticle } from '../../../src/language/welsh/article.ts';

test.each([
  ['casgliad', 'm', 'y casgliad'],
  ['argymhelliad', 'm', 'yr argymhelliad'],
  ['hawl', 'f', 'yr hawl'],
  ['pennod', 'f', 'y bennod'],
  ['gardd', 'f', 'yr ardd'],
  ['llinell', 'f', 'y llinell'],
  ['rhes', 'f', 'y rhes'],
  ['model ymarfer', 'm', 'y model ymarfer'],
  ['wyneb', 'm', 'yr wyneb'],
  ['gwybodaeth', 'f', 'yr wybodaeth'],
  ['gŵyl', 'f', 'yr ŵyl'],
  ['gwers', 'f', 'y wers'],
  ['gwefan', 'f', 'y wefan'],
  ['gwlad', 'f', 'y wlad'],
  ['wal', 'f', 'y wal'],
  ['iaith', 'f', 'yr iaith'],
] as const)('%s (%s) with the article is “%s”', (noun, gender, said) => {
  expect(withArticle(noun, gender)).toBe(said);
});

test('“a” aspirates what it joins, and is “ac” before a vowel', () => {
  expect(joinedByAnd(['casgliadau', 'tablau'])).toBe('casgliadau a thablau');
  expect(joinedByAnd(['casgliadau', 'dyfyniadau', 'argymhellion'])).toBe('casgliadau, dyfyniadau ac argymhellion');
  expect(joinedByAnd(['casgliadau', 'wynebau'])).toBe('casgliadau ac wynebau');
  expect(joinedByAnd(['casgliadau', 'waliau'])).toBe('casgliadau a waliau');
  expect([joinedByAnd(['casgliadau']), joinedByAnd([])]).toEqual(['casgliadau', '']);
});
