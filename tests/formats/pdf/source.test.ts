import { describe, expect, it } from 'vitest';
import { book } from '../../../src/formats/book/book.ts';
import { array, call, content, dictionary, literal } from '../../../src/formats/pdf/literal.ts';
import { runsContent, type Setting } from '../../../src/formats/pdf/runs.ts';
import { typstSource } from '../../../src/formats/pdf/source.ts';
import { report } from '../../invented-report.ts';

const setting: Setting = { lang: 'en', placed: true, link: 'inlink', inks: new Map([['c1', 'red-ink']]) };

describe('words in a source', () => {
  it.each([
    ['#let x = "y" \\ [z] $a$', '"#let x = \\"y\\" \\\\ [z] $a$"'],
    ['two\nlines', '"two\\u{a}lines"'],
    ['ŵ ÷ …', '"ŵ ÷ …"'],
  ])('are literals, whatever signs they have: %s', (words, code) => {
    expect(literal(words)).toBe(code);
  });

  it('stand in lists, records and calls', () => {
    expect([array([]), array(['1']), dictionary([]), dictionary([['a.b', '1']])]).toEqual([
      '()',
      '(1,)',
      '(:)',
      '("a.b": 1,)',
    ]);
    expect(call('f', { a: '1', b: undefined }, '2')).toBe('f(a: 1, 2)');
    expect(content(['"a"', 'f()'])).toBe('[#"a";#f();]');
  });

  it('say their language where it is another', () => {
    expect(runsContent([{ value: 'a', lang: 'en' }], setting)).toBe('[#"a";]');
    expect(runsContent([{ value: 'a', lang: 'cy' }], setting)).toBe('[#spoken(lang: "cy", region: none, "a");]');
    expect(runsContent([{ value: 'a', lang: 'fr-CA' }], setting)).toContain('lang: "fr", region: "CA"');
    expect(runsContent([], setting)).toBe('none');
  });

  it('lead within the book in the ink of what they name, else to the address, if there is one', () => {
    const to = (id: string) => [
      { value: 'a', lang: 'en', link: { to: 'id' as const, id, address: 'https://x.example/' } },
    ];
    expect(runsContent(to('c1'), setting)).toBe('[#inlink(ink: red-ink, "c1", "a");]');
    expect(runsContent(to('c2'), setting)).toBe('[#weblink("https://x.example/", "a");]');
    expect(runsContent(to('c2'), { ...setting, placed: false })).toBe('[#"a";]');
  });
});

describe('the source of a book', () => {
  const made = book(report, 'en');
  const source = typstSource(made, { contents: 'Contents' });

  it('has all words as literals, and reads no file', () => {
    expect(source).not.toMatch(/#(import|include|read)\b|@preview/);
    for (const { id, type, ...block } of made.body.flatMap(({ blocks }) => blocks).filter((each) => 'id' in each))
      if (type === 'paragraph' && 'words' in block) expect(source).toContain(`id: ${literal(id)}`);
  });

  it('says once what the edition stands as', () => {
    expect(source.split(literal(report.record.standing.en))).toHaveLength(2);
  });

  it('is the same twice', () => {
    expect(typstSource(book(report, 'en'), { contents: 'Contents' })).toBe(source);
  });
});
