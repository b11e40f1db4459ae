import { describe, expect, it } from 'vitest';
import { markedPassages, markedRun } from '../../../src/model/statistic/marked-run.ts';
import { type Inline, inlineText, type Prose } from '../../../src/model/unit/unit.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const stat = (of: string, value: string): Inline => ({ type: 'stat', of, children: [text(value)] });

const block: Prose = {
  words: [
    text('Of the readers asked, '),
    stat('s1', 'over 80%'),
    text(" were 'pleased' and "),
    stat('s2', '12'),
    text(' were not.'),
  ],
  items: [[stat('s3', 'Two'), text(' came back.')]],
};

describe('markedRun', () => {
  it('keeps the marks in the words and what stands around them, with typographic marks', () => {
    const run = markedRun(block, "over 80% were 'pleased'");
    expect(run?.words).toEqual([stat('s1', 'over 80%'), text(' were ‘pleased’')]);
    expect(inlineText(run?.before ?? [])).toBe('Of the readers asked, ');
    expect(inlineText(run?.after ?? [])).toBe(' and 12 were not.');
  });

  it('cuts through a mark where the words do', () => {
    expect(markedRun(block, '80% were')?.words).toEqual([stat('s1', '80%'), text(' were')]);
  });

  it('finds words in an item of the block’s list', () => {
    expect(markedRun(block, 'Two came')).toEqual({
      before: [],
      words: [stat('s3', 'Two'), text(' came')],
      after: [text(' back.')],
    });
  });

  it('finds nothing that the block does not say', () => {
    expect(markedRun(block, 'over 90%')).toBeUndefined();
  });
});

describe('markedPassages', () => {
  const said = (...texts: string[]) =>
    markedPassages(block, texts).map((parts) =>
      parts.map(({ words, isNamed }) => (isNamed ? inlineText(words) : [inlineText(words)])),
    );

  it('joins the words of several records with what stands between them, in the order of the block', () => {
    expect(said('12 were not', "over 80% were 'pleased'")).toEqual([
      ['over 80% were ‘pleased’', [' and '], '12 were not'],
    ]);
    expect(markedPassages(block, ['12 were not'])[0]?.[0]?.words).toEqual([stat('s2', '12'), text(' were not')]);
  });

  it('has words within words, or beside them, once', () => {
    expect(said("over 80% were 'pleased' and 12", '12 were not', 'over 80%')).toEqual([
      ['over 80% were ‘pleased’ and 12 were not'],
    ]);
    expect(said('Of the readers', 'asked')).toEqual([['Of the readers asked']]);
  });

  it('has a passage for each item of a list, and none for what is not said', () => {
    expect(said('over 80%', 'Two came', 'nothing')).toEqual([['over 80%'], ['Two came']]);
    expect(said('nothing')).toEqual([]);
  });
});
