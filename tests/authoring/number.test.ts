import { describe, expect, it } from 'vitest';
import { type Numbered, numberChapter, numberSection } from '../../src/authoring/number.ts';
import { parseProse } from '../../src/authoring/parse.ts';

const chapter = (mdx: string): Numbered => numberChapter(3, parseProse(mdx).pieces);
const ids = ({ blocks }: Numbered): string[] => blocks.map(({ id, parent }) => `${id} in ${parent}`);
const faults = (numbered: Numbered): string[] => numbered.faults.map(({ line, message }) => `${line}: ${message}`);

describe('numberChapter', () => {
  it('numbers the blocks of the overview, then those of each paragraph', () => {
    const numbered = chapter('## At a glance\n\nOne.\n\nTwo.\n\n3.1. Three.\n\nFour.\n\n3.2. Five.');
    expect(numbered.overview).toBe('At a glance');
    expect(ids(numbered)).toEqual([
      'overview-3-1 in overview-3',
      'overview-3-2 in overview-3',
      'p3.1 in ch3',
      'p3.1-2 in p3.1',
      'p3.2 in ch3',
    ]);
    expect(numbered.blocks.map((each) => each.type === 'paragraph' && each.number)).toEqual([
      undefined,
      undefined,
      '3.1',
      undefined,
      '3.2',
    ]);
    expect(numbered.faults).toEqual([]);
  });

  it('counts text and not quotations, which keep their own ids', () => {
    expect(ids(chapter('3.1. One.\n\n<Quote id="q7" />\n\nTwo.'))).toEqual([
      'p3.1 in ch3',
      'q7 in p3.1',
      'p3.1-2 in p3.1',
    ]);
  });

  it('counts a block that is not yet translated, so that later ones keep their ids', () => {
    const numbered = chapter('3.1. <Untranslated />\n\n<Untranslated />\n\nThree.');
    expect(ids(numbered)).toEqual(['p3.1 in ch3', 'p3.1-2 in p3.1', 'p3.1-3 in p3.1']);
    expect(numbered.blocks.map(({ prose }) => prose !== undefined)).toEqual([false, false, true]);
  });

  it.each([
    ['3.1. One.\n\n3.3. Three.', ['3: paragraph 3.3 stands where 3.2 is due']],
    ['2.1. One.', ['1: paragraph 2.1 stands where 3.1 is due']],
    ['3.0. None.\n\nMore.', ['1: paragraph 3.0 stands where 3.1 is due']],
    ['One.\n\n3.1. Two.', ['1: text before the first numbered paragraph needs a "##" heading over it']],
    ['## A\n\nOne.\n\n## B', ['5: a chapter has one "##" heading, before its first paragraph']],
    ['3.1. One.\n\n## A', ['3: a chapter has one "##" heading, before its first paragraph']],
  ])('says what is out of order in %j', (mdx, messages) => {
    expect(faults(chapter(mdx))).toEqual(messages);
  });
});

it('gives even a paragraph of a wrong number ids that hang together', () => {
  expect(ids(chapter('3.0. None.\n\nMore.\n\n3.1. One.'))).toEqual(['p3.0 in ch3', 'p3.0-2 in p3.0', 'p3.1 in ch3']);
});

describe('numberSection', () => {
  const section = (mdx: string): Numbered => numberSection('introduction', parseProse(mdx).pieces);

  it('numbers the blocks one after another', () => {
    expect(ids(section('One.\n\n<Quote id="q1" />\n\nTwo:\n\n- a\n- b\n\nThree.'))).toEqual([
      'introduction-1 in introduction',
      'q1 in introduction',
      'introduction-2 in introduction',
      'introduction-3 in introduction',
    ]);
  });

  it('has neither headings nor numbered paragraphs', () => {
    expect(faults(section('## A\n\n1.1. One.'))).toEqual([
      '1: a section has no headings inside; its title stands in its frontmatter',
      '3: only chapters have numbered paragraphs',
    ]);
  });
});
