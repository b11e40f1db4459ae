import { describe, expect, it } from 'vitest';
import { combinations, filterStyles } from '../../src/components/statistics/list/filter-styles.ts';
import { statisticParts, statistics } from '../../src/model/statistic/report-statistics.ts';
import { report } from '../invented-report.ts';

const parts = statisticParts(report);

describe('combinations', () => {
  it('counts all, each part, each kind of number, and both at once', () => {
    const all = combinations(parts);
    const count = (part: string, measure: string) =>
      all.find((each) => each.part === part && each.measure === measure)?.count;
    expect(count('all', 'all')).toBe(statistics(report).length);
    expect(all.filter(({ measure }) => measure === 'all').reduce((sum, each) => sum + each.count, 0)).toBe(
      2 * statistics(report).length,
    );
    const [first] = parts;
    const counts = first?.statistics.filter(({ statistic }) => statistic.unit.measure === 'count').length;
    expect(count(first?.unit.id ?? '', 'count')).toBe(counts);
  });
});

describe('filterStyles', () => {
  it('hides the other parts and the other kinds, and a part with none of the chosen kind', () => {
    const [
      {
        unit: { id },
      } = { unit: { id: '' } },
    ] = parts;
    const [hidden = ''] = filterStyles(parts).split('}');
    expect(hidden).toContain(`main:has(#part-${id}:checked) .group:not([data-part="${id}"])`);
    expect(hidden).toContain('main:has(#measure-count:checked) .entry:not([data-measure="count"])');
    expect(hidden).toContain('main:has(#measure-count:checked) .group:not(:has([data-measure="count"]))');
    expect(hidden).not.toContain('all');
    // The fixture has no such numbers.
    expect(hidden).not.toContain('rate');
    expect(hidden.trimEnd().endsWith('display: none;')).toBe(true);
  });
});
