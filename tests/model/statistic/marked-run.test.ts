import { describe, expect, it } from 'vitest';
import { markedRun } from '../../../src/model/statistic/marked-run.ts';
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
