import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/authoring/parse.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import { proseText } from '../../src/model/unit/unit.ts';

const messages = (mdx: string): string[] => parseProse(mdx).faults.map(problemText);

/** The plain words of every paragraph. */
const texts = (mdx: string): string[] =>
  parseProse(mdx).pieces.flatMap((piece) => (piece.type === 'paragraph' ? [proseText(piece.prose)] : []));

describe('parseProse', () => {
  it('reads headings, paragraphs, quotations and gaps, each with its line in the file', () => {
    const { pieces, faults } = parseProse(
      '---\nnumber: 1\n---\n\n## At a glance\n\nWords.\n\n<Quote id="q1" />\n\n<Untranslated />\n',
    );
    expect(faults).toEqual([]);
    expect(pieces).toEqual([
      { type: 'heading', text: 'At a glance', line: 5 },
      { type: 'paragraph', prose: { words: [{ type: 'text', value: 'Words.' }], items: [] }, line: 7 },
      { type: 'quotation', id: 'q1', line: 9 },
      { type: 'untranslated', line: 11 },
    ]);
  });

  it('takes the printed number off a paragraph, of two figures too', () => {
    const { pieces } = parseProse('1.10. Ten things.\n\n2.3. <Untranslated />');
    expect(pieces).toEqual([
      {
        type: 'paragraph',
        number: '1.10',
        prose: { words: [{ type: 'text', value: 'Ten things.' }], items: [] },
        line: 1,
      },
      { type: 'untranslated', number: '2.3', line: 3 },
    ]);
  });

  it('takes no number that stands inside the words', () => {
    expect(texts('In 1.1. they said so.\n\n15 libraries. 1.2. More.')).toEqual([
      'In 1.1. they said so.',
      '15 libraries. 1.2. More.',
    ]);
  });

  it('gives a list to the paragraph before it, an item a line', () => {
    expect(texts('Three things:\n\n- one\n- two\n\nAfter.')).toEqual(['Three things:\none\ntwo', 'After.']);
  });

  it('keeps the characters of the source: straight marks, dashes and dots are not made pretty', () => {
    expect(texts(`It's "so" -- or ... not – “quite”.`)).toEqual([`It's "so" -- or ... not – “quite”.`]);
  });

  it('reads a paragraph over several lines as one', () => {
    expect(texts('One\ntwo.')).toEqual(['One two.']);
  });

  it('says which words each <Stat> marks, and where', () => {
    const { pieces, mentions } = parseProse(
      'Of us, <Stat of="s1">*over* 80%</Stat> read.\n\n- for <Stat of="s2">two</Stat>',
    );
    expect(mentions.map(({ insert, id, line, column }) => [insert, id, line, column])).toEqual([
      ['Stat', 's1', 1, 8],
      ['Stat', 's2', 3, 7],
    ]);
    const runs = pieces.flatMap((piece) =>
      piece.type === 'paragraph' ? [piece.prose.words, ...piece.prose.items] : [],
    );
    expect(runs.flat().filter(({ type }) => type === 'stat')).toEqual(mentions.map(({ mark }) => mark));
  });

  it('keeps inserts inside a sentence, and says which units they name and where', () => {
    const { pieces, mentions } = parseProse(
      'A <Ref to="ch1">first part</Ref>, *so* <Lang is="cy">Croeso</Lang>.\n\n<Quote id="q2" />',
    );
    expect(pieces[0]).toMatchObject({
      prose: {
        words: [
          { type: 'text', value: 'A ' },
          { type: 'ref', to: 'ch1', children: [{ type: 'text', value: 'first part' }] },
          { type: 'text', value: ', ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'so' }] },
          { type: 'text', value: ' ' },
          { type: 'lang', lang: 'cy', children: [{ type: 'text', value: 'Croeso' }] },
          { type: 'text', value: '.' },
        ],
      },
    });
    expect(mentions).toEqual([
      { insert: 'Ref', id: 'ch1', line: 1, column: 3 },
      { insert: 'Quote', id: 'q2', line: 3, column: 1 },
    ]);
  });

  it.each([
    ['<Foo />', '1:1 unknown insert <Foo>. There are <Quote>, <Ref>, <Stat>, <Lang>, <Untranslated>'],
    ['<Quote />', '1:1 <Quote> needs id="…". Add it'],
    ['<Quote id={q1} />', '1:1 <Quote> needs id="…". Add it'],
    ['<Quote id="q1" by="me" />', '1:1 <Quote> has no attribute "by". Take it out'],
    ['A <Quote id="q1" /> inside.', '1:3 <Quote> stands on a line of its own. Give it its line'],
    [
      '<Ref to="ch1">A line.</Ref>',
      '1:1 <Ref> stands inside a sentence, not on a line of its own. Write it where its words are',
    ],
    ['See <Ref to="ch1" />.', '1:5 <Ref> has no words inside. Write <Ref …>words</Ref>'],
    [
      'So <Lang is="french">oui</Lang>.',
      '1:4 <Lang is="french">, which is the tag of no language. Write a tag of BCP 47, such as "fr", "cy" or "zh-Hant"',
    ],
    [
      'So <Lang is="pt-br">sim</Lang>.',
      '1:4 <Lang is="pt-br">, which is not how that tag is written. Write <Lang is="pt-BR">',
    ],
    ['Words <Untranslated />', '1:7 <Untranslated /> stands in place of the words. Take it out, or the words'],
    [
      '- a list',
      '1:1 a list needs a paragraph before it that introduces it. Write one, or make a paragraph of the list',
    ],
    [
      '# Title',
      '1:1 a heading with another number of "#" is not part of the report\'s text, which has paragraphs, lists, "##" headings and inserts. Write it as one of them, or take it out',
    ],
    [
      '> said',
      '1:1 a "> quotation" is not part of the report\'s text, which has paragraphs, lists, "##" headings and inserts. Write it as one of them, or take it out',
    ],
    ['A {sum}.', '1:3 {…} is not part of the report\'s text. Write plain words, or a "\\" before the sign'],
    ['A [link](x).', '1:3 a [link](…) is not part of the report\'s text. Write plain words, or a "\\" before the sign'],
  ])('says what is wrong with %j, and what to do', (mdx, message) => {
    expect(messages(mdx)).toEqual([message]);
  });

  it('says where the syntax breaks, and that nothing of the file is known', () => {
    const { pieces, faults, broken } = parseProse('Words.\n\nA <b.');
    expect(faults).toEqual([
      {
        line: 3,
        column: 3,
        rule: 'mdx-sound',
        message: expect.stringMatching(/^broken MDX: /),
        remedy: 'Close what is open; for the sign itself write "\\<" or "\\{"',
      },
    ]);
    expect([pieces, broken]).toEqual([[], true]);
  });

  it('says everything that is wrong at once', () => {
    expect(messages('<Foo />\n\n> x\n\n<Quote />')).toHaveLength(3);
  });
});
