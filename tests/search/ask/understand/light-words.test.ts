import { expect, test } from 'vitest';
import { isLightWord } from '../../../../src/search/ask/understand/light-words.ts';

test.each([
  ['en', ['say', 'says', 'made', 'makes', 'needed', 'coming', 'many', 'report']],
  ['cy', ['dweud', 'gwneud', 'llawer', 'pobl', 'adroddiad']],
] as const)('words that any text may have are light, in any form (%s)', (locale, light) => {
  expect(light.filter((word) => !isLightWord(word, locale))).toEqual([]);
});

test('words that say what a text is about are not', () => {
  const telling = ['child', 'sayings', 'court', 'makers', 'plentyn', 'llys'];
  expect(telling.filter((word) => isLightWord(word, 'en') || isLightWord(word, 'cy'))).toEqual([]);
});
