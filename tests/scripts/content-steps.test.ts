import { describe, expect, it } from 'vitest';
import { contentFaults } from '../../scripts/build/content-steps.ts';
import { problemText } from '../../src/model/problem/problem.ts';
import { edited, replace } from '../load/edited.ts';

describe('contentFaults', () => {
  it('says what is wrong with the content and what differs from the source at once', () => {
    const dir = edited({
      'notes.json': replace('"p3.1"', '"p3.7"'),
      'chapters/1-buildings.en.mdx': replace('the buses, visits', 'the trains, visits'),
    });
    expect(contentFaults(dir)?.problems.map(problemText)).toEqual([
      'notes.json:22:12 no unit has the id "p3.7". Did you mean "p3.1"?',
      expect.stringMatching(/^source\/a-shelf-for-everyone-2019\.txt:62 p1\.1-2: the words differ/),
    ]);
  });

  it('finds nothing wrong with the invented review', () => {
    expect(contentFaults('tests/fixtures/report')).toBeUndefined();
  });
});
