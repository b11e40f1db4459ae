import type { Report } from '../model/report.ts';
import { statistics } from '../model/statistic/report-statistics.ts';
import type { Observation } from '../model/statistic/statistic.ts';
import { inFull } from '../model/statistic/value.ts';
import type { StatisticUnit } from '../model/unit/unit.ts';

/** A number of the report: a value of a statistic. */
export interface ConcordanceNumber {
  unit: StatisticUnit;
  observation: Observation;
}

/** Every value of every statistic, from the smallest; a range goes by its lower end. Equal ones come in printed order. */
export const concordanceNumbers = (report: Report): ConcordanceNumber[] =>
  statistics(report)
    .flatMap((unit) => unit.statistic.observations.map((observation) => ({ unit, observation })))
    .filter(({ observation }) => observation.value !== null)
    .sort((a, b) => size(a) - size(b));

function size({ unit, observation: { value } }: ConcordanceNumber): number {
  if (value === null) return 0;
  const full = inFull(value, unit.statistic.unit);
  return typeof full === 'number' ? full : full.low;
}
