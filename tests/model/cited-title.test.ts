import { describe, expect, it } from 'vitest';
import { citedTitle } from '../../src/model/cited-title.ts';

const plain = (...parameters: Parameters<typeof citedTitle>) =>
  citedTitle(...parameters)
    .map(({ value }) => value)
    .join('');

describe('citedTitle', () => {
  it('is the title that was published, with ours in brackets as what it is', () => {
    const title = { en: 'A Shelf for Everyone', cy: 'Silff i Bawb' };
    expect(plain({ title }, 'en')).toBe('A Shelf for Everyone');
    expect(plain({ title }, 'cy')).toBe('A Shelf for Everyone [Silff i Bawb – cyfieithiad answyddogol o’r teitl]');
    expect(citedTitle({ title }, 'cy').map(({ lang }) => lang)).toEqual(['en', 'cy']);
  });

  it('has no translation beside it where there is none', () => {
    expect(citedTitle({ title: { en: 'Signs' } }, 'cy')).toEqual([{ value: 'Signs', lang: 'en' }]);
    expect(citedTitle({ title: { en: 'Signs', cy: 'Signs' } }, 'cy')).toEqual([{ value: 'Signs', lang: 'en' }]);
    expect(citedTitle({ title: { cy: 'Silff i Bawb' } }, 'cy')).toEqual([{ value: 'Silff i Bawb', lang: 'cy' }]);
    expect(citedTitle({ title: { cy: 'Silff i Bawb' } }, 'en')).toEqual([{ value: 'Silff i Bawb', lang: 'cy' }]);
  });

  it('has typographic marks', () => {
    expect(plain({ title: { en: "A Child's Shelf" } }, 'en')).toBe('A Child’s Shelf');
  });
});
