import { describe, expect, it } from 'vitest';
import { type Block, numberChapter } from '../../src/authoring/number.ts';
import { parseProse } from '../../src/authoring/parse.ts';
import { joinTwins } from '../../src/authoring/twins.ts';

const blocks = (mdx: string): Block[] => numberChapter(1, parseProse(mdx).pieces).blocks;

/** "p1.1 en cy" for each block: the languages in which it has words. */
const joined = (en: string, cy: string): string[] =>
  joinTwins(blocks(en), blocks(cy)).blocks.map(({ id, prose }) =>
    [id, prose?.en && 'en', prose?.cy && 'cy'].filter(Boolean).join(' '),
  );

const faults = (en: string, cy: string) => joinTwins(blocks(en), blocks(cy)).faults;

/** A fault as it is said in the file of a language, at the beginning of a line. */
const fault = (lang: 'en' | 'cy', line: number, message: string, remedy: string) => ({
  ...{ lang, line, column: 1, rule: 'twins-agree' },
  ...{ message, remedy },
});

describe('joinTwins', () => {
  it('puts both languages of a block together', () => {
    expect(joined('1.1. One.\n\nTwo.', '1.1. Un.\n\nDau.')).toEqual(['p1.1 en cy', 'p1.1-2 en cy']);
  });

  it('shows a block in the language that has it, whichever is behind', () => {
    expect(joined('1.1. One.\n\n<Quote id="q1" />\n\nTwo.', '1.1. Un.')).toEqual(['p1.1 en cy', 'q1', 'p1.1-2 en']);
    expect(joined('', '1.1. Un.\n\nDau.')).toEqual(['p1.1 cy', 'p1.1-2 cy']);
  });

  it('lets one language leave a gap in the middle', () => {
    expect(joined('1.1. <Untranslated />\n\n1.2. Two.', '1.1. Un.\n\n1.2. Dau.')).toEqual(['p1.1 cy', 'p1.2 en cy']);
    expect(joined('1.1. One.\n\n1.2. Two.', '1.1. Un.\n\n1.2. <Untranslated />')).toEqual(['p1.1 en cy', 'p1.2 en']);
  });

  it('refuses what stands in one language in another place', () => {
    expect(faults('1.1. One.\n\n<Quote id="q1" />\n\nTwo.', '1.1. Un.\n\nDau.\n\n<Quote id="q1" />')).toEqual([
      fault('cy', 5, 'q1 does not stand at this place in the en file', 'Put the two in the same order'),
    ]);
  });

  it('refuses to lose a quotation that one language goes on after, whichever it is', () => {
    const [whole, lacking] = ['1.1. One.\n\n<Quote id="q1" />\n\nTwo.', '1.1. Un.\n\nDau.'];
    expect(faults(whole, lacking)).toEqual([
      fault('cy', 3, 'q1 stands before this in the en file and is missing here', 'Write <Quote id="q1" /> there'),
    ]);
    expect(faults(lacking, whole)).toEqual([
      fault('en', 3, 'q1 stands before this in the cy file and is missing here', 'Write <Quote id="q1" /> there'),
    ]);
  });

  it('says so of each quotation that is lost, at the block that comes next', () => {
    const en = '1.1. One.\n\n<Quote id="q1" />\n\n<Quote id="q2" />\n\n1.2. Two.\n\n<Quote id="q3" />\n\nThree.';
    expect(faults(en, '1.1. Un.\n\n<Quote id="q2" />\n\n1.2. Dau.\n\nTri.')).toEqual([
      fault('cy', 3, 'q1 stands before this in the en file and is missing here', 'Write <Quote id="q1" /> there'),
      fault('cy', 7, 'q3 stands before this in the en file and is missing here', 'Write <Quote id="q3" /> there'),
    ]);
  });

  it('lets a language that is behind end before a quotation, or have nothing yet', () => {
    expect(faults('1.1. One.\n\n<Quote id="q1" />\n\nTwo.\n\n<Quote id="q2" />', '1.1. Un.')).toEqual([]);
    expect(faults('1.1. One.\n\n<Quote id="q1" />', '')).toEqual([]);
  });

  it('refuses to lose a quotation at the end where all the text is there', () => {
    expect(faults('1.1. One.\n\nTwo.', '1.1. Un.\n\nDau.\n\n<Quote id="q1" />')).toEqual([
      fault('en', 3, 'q1 stands after this in the cy file and is missing here', 'Write <Quote id="q1" /> there'),
    ]);
  });

  it('refuses a block that the longer language has not', () => {
    expect(
      faults('1.1. One.\n\n<Quote id="q1" />', '1.1. Un.\n\n<Quote id="q1" />\n\n<Quote id="q2" />\n\nDau.'),
    ).toEqual([]);
    expect(faults('1.1. One.\n\n<Quote id="q9" />', '1.1. Un.\n\n1.2. Dau.\n\nTri.')).toEqual([
      fault('en', 3, 'q9 does not stand at this place in the cy file', 'Put the two in the same order'),
    ]);
  });

  it('refuses a paragraph that only one language splits, at the end and before it, and lists of unlike length', () => {
    const said = (en: string, cy: string) =>
      faults(en, cy).map(({ line, message, remedy }) => `${line} ${message}. ${remedy}`);
    const extra = (line: number, id: string) => expect.stringContaining(`${line} ${id} does not stand at this place`);
    expect(said('1.1. One.\n\n1.2. Two.', '1.1. Un.\n\nUn eto.\n\n1.2. Dau.')).toEqual([extra(3, 'p1.1-2')]);
    expect(said('1.1. One.\n\n1.2. Two.', '1.1. Un.\n\n1.2. Dau.\n\nDau eto.')).toEqual([extra(5, 'p1.2-2')]);
    expect(said('1.1. One.\n\nOne yet.\n\n1.2. Two.', '1.1. Un.\n\n1.2. Dau.')).toEqual([
      '3 p1.1-2 stands before this in the en file and is missing here. Write it, or <Untranslated /> in its place',
    ]);
    expect(said('1.1. One:\n\n- a\n- b', '1.1. Un:\n\n- a')).toEqual([
      '1 the list of p1.1 has 1 items, and 2 in the en file. Make the two agree',
    ]);
    const [en, cy] = [blocks('1.1. One.'), blocks('1.1. Un.\n\nDau.')];
    expect(joinTwins(en, cy, 'en', true).faults).toEqual([]);
  });
});
