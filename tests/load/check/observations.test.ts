import { describe, expect, it } from 'vitest';
import { confusedIn } from '../../../src/load/check/numbers/observations.ts';
import { replace } from '../edited.ts';
import { problemsOfSmall } from '../small-report.ts';

const of = (place?: string, period?: string) => ({ ...(place && { place }), ...(period && { period }) });

describe('a value of a series that nobody would see', () => {
  it.each([
    ['the same place and period', [of('a', '1998'), of('a', '1998')], [1]],
    ['the same of three', [of('a', '1998'), of('b', '1998'), of('a', '1998')], [2]],
    ['no place and no period', [of(), of()], [1]],
    ['no period where another has one', [of('a', '1998'), of('a')], [1]],
    ['no place where another has one', [of(undefined, '1998'), of('a', '2012')], [0]],
  ])('is told from none: %s', (_what, observations, confused) => {
    expect(confusedIn(observations).map(({ index }) => index)).toEqual(confused);
  });

  it.each([[[of('a', '1998'), of('a', '2012'), of('b', '1998')]], [[of('a'), of('b')]], [[of()]], [[]]])(
    'is none in %j',
    (observations) => expect(confusedIn(observations)).toEqual([]),
  );

  it('is one problem of its record, and none of the figures that show it', () => {
    const { problems } = problemsOfSmall({ 'statistics.json': replace('"period": "2012"', '"period": "1998"') });
    expect(problems).toEqual([
      expect.stringMatching(/^statistics\.json:\d+:\d+ s1: observation 2 is of town 1998, as observation 1 is/),
      expect.stringMatching(/^statistics\.json:\d+:\d+ s1: period "1998", and the words of text\.en/),
      expect.stringMatching(/^statistics\.json:\d+:\d+ s1: period "1998", and the words of text\.cy/),
    ]);
  });

  it('is a row that names the value of another row otherwise, or has its label', () => {
    const row = (label: string, more: object) =>
      JSON.stringify({ label: { en: label, cy: label }, statistic: 's1', ...more });
    const twice = (more: string) =>
      problemsOfSmall({ 'figures.json': replace('"rows": [', `"rows": [${more},`) }).problems;
    expect([
      ...twice(row('In 2012', { place: 'town', period: '2012' })),
      ...twice(row('1998', { period: '1998' })),
    ]).toEqual([
      expect.stringMatching(/f1: shows s1 town 2012 a second time, first at figures\.json:/),
      expect.stringMatching(/f1: shows s1 town 1998 a second time/),
      expect.stringMatching(/f1: “1998” stands in this part of the figure already/),
    ]);
  });
});
