import { describe, expect, it } from 'vitest';
import { observationTable } from '../../../src/model/statistic/observation-table.ts';
import type { Observation, Statistic } from '../../../src/model/statistic/statistic.ts';

const both = (words: string) => ({ en: words, cy: words });
const statistic = (first: Observation, ...more: Observation[]): Statistic => ({
  label: both('shops'),
  unit: { id: 'shops', name: both('shops'), measure: 'count', format: both('{n}'), scale: 1, anything: true },
  observations: [first, ...more],
  method: { id: 'census', name: both('a census'), stated: true },
});
const at = (place: string | undefined, period: string | undefined, value: number): Observation => ({
  ...(place && { place }),
  ...(period && { period }),
  value,
  bound: 'exact',
});
/** "town 1 2" for each row, a stroke where a place has no value of that time. */
const lines = (of: Statistic) =>
  observationTable(of).rows.map(({ place, cells }) => [place, ...cells.map((cell) => cell?.value ?? '–')].join(' '));

describe('the values of a statistic as a table', () => {
  it('go place by place, and within each in the order of time, however the report has them', () => {
    const mixed = statistic(at('town', '2012', 2), at('port', '2012', 4), at('port', '1998', 3), at('town', '1998', 1));
    expect(observationTable(mixed).periods).toEqual(['1998', '2012']);
    expect(lines(mixed)).toEqual(['town 1 2', 'port 3 4']);
  });

  it('may have no time, no place, or a gap', () => {
    expect(lines(statistic(at('town', undefined, 1), at('port', undefined, 2)))).toEqual(['town 1', 'port 2']);
    expect(lines(statistic(at(undefined, '2012', 2), at(undefined, '1998', 1)))).toEqual([' 1 2']);
    expect(lines(statistic(at('town', '1998', 1), at('port', '2012', 2)))).toEqual(['town 1 –', 'port – 2']);
  });
});
