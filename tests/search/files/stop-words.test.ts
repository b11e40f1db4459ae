import { describe, expect, it } from 'vitest';
import { spelledWords } from '../../../src/concordance/spelled-words.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { closedWords, littleWords } from '../../../src/language/welsh/little-words.ts';
import { isLightWord } from '../../../src/search/ask/understand/light-words.ts';
import { isStopWord } from '../../../src/search/files/stop-words.ts';
import { tokens } from '../../../src/search/files/tokens.ts';
import { guideFor } from '../texts.ts';

it('little words carry nothing, by their accents in Welsh', () => {
  for (const word of ['the', 'who', 'dont', 'cent', '']) expect(isStopWord(word, 'en')).toBe(true);
  for (const word of ['y', 'â', 'dy', 'oedd', 'ynglŷn', 'fi', 'yng']) expect(isStopWord(word, 'cy')).toBe(true);
  for (const word of ['dŷ', 'tân', 'cân', 'plant', 'nos', 'hanner', 'the']) expect(isStopWord(word, 'cy')).toBe(false);
  for (const word of ['care', 'plan', 'mae']) expect(isStopWord(word, 'en')).toBe(false);
});

it('every little word of Welsh is nobody’s mutation, and so are some amounts', () => {
  for (const word of littleWords) expect(closedWords.has(word)).toBe(true);
  expect(closedWords.has('hanner')).toBe(true);
});

it('a word that says little still says something', () => {
  for (const word of ['make', 'people', 'number'])
    expect(isLightWord(word, 'en') && !isStopWord(word, 'en')).toBe(true);
  for (const word of ['gwneud', 'pobl', 'nifer']) expect(isLightWord(word, 'cy') && !isStopWord(word, 'cy')).toBe(true);
  expect(isLightWord('care', 'en') || isLightWord('gofal', 'cy')).toBe(false);
});

describe.each(locales)('the concordance of %s', (locale) => {
  it('leaves out the same little words', () => {
    const text =
      locale === 'en' ? 'the others own a plan, made for one night' : 'un nos yn dy dŷ, hanner y plant a’u teulu';
    const spelled = spelledWords(text, locale, guideFor()).map(({ spelling }) => spelling.toLowerCase());
    expect(spelled).toEqual(tokens(text, locale).map(({ spelling }) => spelling));
  });
});
