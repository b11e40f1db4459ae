import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/authoring/page.ts';
import { parseProse } from '../../src/authoring/parse.ts';

/** Each is answered in a message that has these words. */
const prose: [wrong: string, mdx: string, words: string][] = [
  ['a footnote', '\nWords[^1].\n\n[^1]: Note.\n', 'a footnote "[^1]"'],
  ['four spaces', '\n    Geiriau.\n', 'begins with spaces or a tab'],
  ['a heading underlined', '\nGeiriau\n===\n', 'makes a heading of the line above'],
  ['a heading underlined by dashes', '\nGeiriau\n--\n', 'makes a heading of the line above'],
  ['a list in a list', 'Tri:\n\n- a\n - llyfrau\n', 'begins with spaces or a tab'],
  ['a list in an item', 'Tri:\n\n- a\n- - llyfrau\n', 'an item of a list is one line of words'],
  ['a box of a task', 'Tri:\n\n- a\n- [ ] llyfrau\n', 'the box "[ ]" would vanish'],
  ['a bullet of Word', '\n• un\n', 'Begin an item of a list with "- "'],
  ['emphasis that does not end', '\nGeiriau *heb ddiwedd.\n', 'a "*" without its partner'],
  ['code that does not end', '\nGeiriau `heb ddiwedd.\n', 'a "`" without its partner'],
  [
    'a number and a full stop',
    '\n10. Deg o blant.\n',
    'begins like a numbered list, which would lose its number "10."',
  ],
  ['a number and a bracket', '\n2) dau\n', 'would lose its number "2)"'],
  ['a wrapped line with a dash', '\nGeiriau\n- a mwy\n', 'begins like a list in the middle of a paragraph'],
  ['a wrapped line with a plus', '\nGeiriau\n+ a mwy\n', 'begins like a list'],
  ['a wrapped line with a number', '\nIn the year\n2012. Then.\n', 'write "2012\\."'],
  ['three levels', '3.1.1. People.\n', 'the number 3.1.1 has more than two levels'],
  ['three levels without the last stop', '3.1.1 People.\n', 'has more than two levels'],
  ['a number without its full stop', '3.1 People.\n', 'the number 3.1 needs a full stop after it: "3.1. "'],
  ['a number in brackets', '3.1) People.\n', 'the number 3.1) needs a full stop after it'],
  ['a code for a sign', '\nGeiriau &amp; mwy&#8203;.\n', '"&amp;" is a code for a sign'],
  ['a stroke that does nothing', '\nGeiriau \\a mwy.\n', 'that does nothing'],
  ['a comment', '\n<!-- x -->\n', '"<!" begins a comment'],
  ['an address of a reference', '\n[x]: https://a.example\n', 'an address "[words]: …"'],
  ['no space after the sign of a heading', '\n##Pennawd\n', 'has no space after "#"'],
  ['a link in a link', '\nSee <Ref to="ch1">part <Ref to="ch2">two</Ref></Ref>.\n', 'a link in a link'],
  ['a number in a link', '\nSee <Ref to="ch1">part <Stat of="s1">two</Stat></Ref>.\n', 'a link in a link'],
  ['words that are none', '\n.\n', 'holds no words'],
  ['words that are still due', '\nTODO: cyfieithu hyn.\n', '"TODO" stands for words that are still due'],
  ['filler', '\nLorem ipsum dolor sit amet.\n', 'stands for words that are still due'],
  ['inserts without end', `\n${'<Lang is="cy">\n'.repeat(5000)}x${'</Lang>'.repeat(500)}\n`, 'more than 12 deep'],
  ['quotations without end', `\n${'> '.repeat(15_000)}x\n`, 'more than 12 deep'],
  ['emphasis without end', `\n${'*a '.repeat(3000)}${'a* '.repeat(3000)}\n`, 'deep inside one another'],
  ['a word of a million letters', `\n${'x'.repeat(1_000_000)}\n`, 'the line has 1000000 characters'],
  ['a million words', `\n${'gair '.repeat(4500)}\n`, 'one at most 20000'],
];

const pages: [wrong: string, mdx: string, words: string][] = [
  [
    'raw HTML in an insert',
    '\nA <Lang is="cy" set:html="<script>x</script>">b</Lang>.\n',
    '<Lang> has no attribute "set:html". Take it out',
  ],
  ['words set by an insert', '\n<Notes set:text="x" />\n', '<Notes> has no attribute "set:text"'],
  ['a script in a link', '\nA <Ref to="c1" onclick="x()">b</Ref>.\n', '<Ref> has no attribute "onclick"'],
  ['classes', '\nA <Ref to="c1" class:list="x" slot="y">b</Ref>.\n', 'has no attribute "class:list", "slot"'],
  ['no language', '\nA <Lang>b</Lang>.\n', '<Lang> needs is="…"'],
  [
    'a language that is none',
    '\nA <Lang is="xx bad">b</Lang>.\n',
    '<Lang is="xx bad">, which is the tag of no language',
  ],
  ['notes twice', '\n<Notes />\n\n<Notes />\n', '<Notes /> stands on this page already'],
  ['notes in a sentence', '\nSo <Notes /> it is.\n', 'stands on a line of its own'],
  ['a second title', '\n# Again\n', 'a page has one "#" heading'],
  ['a level that is skipped', '\n## One\n\n#### Two\n', 'skips a level'],
  ['a heading twice', '\n## One\n\n## One\n', 'is a heading of line'],
  ['a place that is none', '\nSee [that](#nowhere).\n', 'no heading of this page has the address "#nowhere"'],
  ['a picture of others', '\n![A map](https://a.example/map.png)\n', 'has no place on a page'],
  ['a link without words', '\nSee [](https://a.example/).\n', 'a link without words'],
  ['a password in a link', '\nSee [that](https://user:pass@a.example/).\n', 'holds a name or password'],
  ['a link to this machine', '\nSee [that](http://localhost:4321/).\n', 'is not reached by everyone'],
  ['a footnote', '\nWords[^1].\n\n[^1]: Note.\n', 'a footnote "[^1]" has no place on a page'],
  ['a link in a link', '\nSee [that <Ref to="c1">one</Ref>](https://a.example/).\n', 'a link in a link'],
  ['words that are still due', '\nTBC\n', '"TBC" stands for words that are still due'],
];

const said = (faults: { message: string; remedy: string }[]): string =>
  faults.map(({ message, remedy }) => `${message}. ${remedy}`).join('\n');

describe('a chapter that Markdown would take otherwise than its author', () => {
  it.each(prose)('is answered in plain words: %s', (_wrong, mdx, words) => {
    expect(said(parseProse(mdx).faults)).toContain(words);
    expect(said(parseProse(mdx).faults)).not.toMatch(/footnoteReference|mdxJsx|RangeError/);
  });

  it('is left alone where it only looks like that', () => {
    const words =
      'In 2012 \\* 3\\.5 million (1) people, “3.5 million”, a_b and AT&T; (a) so\nand (2) on.\n\n10\\. Ten.\n\n3.5 million more.\n\n- one\n- two\n  and more\n';
    expect(parseProse(words).faults).toEqual([]);
  });
});

describe('a page that would show otherwise than its author means', () => {
  it.each(pages)('is answered in plain words: %s', (_wrong, mdx, words) => {
    expect(said(parsePage(mdx).faults)).toContain(words);
  });
});
