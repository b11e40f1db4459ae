import { measuresOf, type StatisticPart } from '../../../model/statistic/report-statistics.ts';
import type { Measure } from '../../../model/statistic/statistic.ts';
import type { StatisticUnit } from '../../../model/unit/unit.ts';

/** A choice of one filter with one of the other, and how many statistics fit. "all" is the choice of no filter. */
export interface Combination {
  part: string;
  measure: Measure | 'all';
  count: number;
}

/** Every combination of the two filters, those without a filter first. */
export function combinations(parts: StatisticPart[]): Combination[] {
  const all = parts.flatMap(({ statistics }) => statistics);
  const lists = [{ part: 'all', statistics: all }, ...parts.map((each) => ({ ...each, part: each.unit.id }))];
  return lists.flatMap(({ part, statistics }) =>
    (['all', ...measuresOf(all)] as const).map((measure) => ({
      part,
      measure,
      count: statistics.filter((unit) => measure === 'all' || isOf(unit, measure)).length,
    })),
  );
}

const isOf = ({ statistic }: StatisticUnit, measure: Measure): boolean => statistic.unit.measure === measure;

/**
 * The styles by which the filters of the list work: what was not chosen is not displayed, and of the counts the one that
 * is true. They name the parts of this report, and so are made with it.
 */
export function filterStyles(parts: StatisticPart[]): string {
  const chosen = (name: string, value: string) => `:has(#${name}-${value}:checked)`;
  const hidden = [
    ...parts.map(({ unit: { id } }) => `main${chosen('part', id)} .group:not([data-part="${id}"])`),
    ...measuresOf(parts.flatMap(({ statistics }) => statistics)).flatMap((measure) =>
      ['.entry:not', '.group:not(:has'].map(
        (of) => `main${chosen('measure', measure)} ${of}([data-measure="${measure}"])${of.endsWith('has') ? ')' : ''}`,
      ),
    ),
  ];
  const counts = combinations(parts).map(
    ({ part, measure, count }) => `main${chosen('part', part)}${chosen('measure', measure)} #shown-${count}`,
  );
  return `${hidden.join(',\n')} {\n  display: none;\n}\n${counts.join(',\n')} {\n  display: inline;\n}\n`;
}
