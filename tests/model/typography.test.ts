import { describe, expect, it } from 'vitest';
import { typographic, typographicWords } from '../../src/model/typography.ts';
import { inlineText } from '../../src/model/unit/unit.ts';

describe('typographic', () => {
  it.each([
    [`He said "no".`, 'He said “no”.'],
    [`It's the readers' own`, 'It’s the readers’ own'],
    [`'Arrrrrrhhh!' she said`, '‘Arrrrrrhhh!’ she said'],
    [`("so") – 'thus'`, '(“so”) – ‘thus’'],
    [`"'Yes,' he said"`, '“‘Yes,’ he said”'],
    [`the 1970's`, 'the 1970’s'],
    ['“already” ‘so’ – ... -- **', '“already” ‘so’ – ... -- **'],
    ['', ''],
  ])('sets the straight marks of %j and nothing else', (text, set) => {
    expect(typographic(text)).toBe(set);
  });

  it('changes no character but the marks', () => {
    const text = `"A" 'b' it's c's' – "d"`;
    expect(typographic(text).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(text);
  });
});

describe('typographicWords', () => {
  it('judges a mark beside an insert by the words around it', () => {
    const words = typographicWords([
      { type: 'text', value: `the "` },
      { type: 'ref', to: 'c1', children: [{ type: 'text', value: 'part' }] },
      { type: 'text', value: `"; it's` },
    ]);
    expect(inlineText(words)).toBe('the “part”; it’s');
    expect(words[1]).toEqual({ type: 'ref', to: 'c1', children: [{ type: 'text', value: 'part' }] });
  });
});
