import { type Observation, observationOf, type Statistic } from './statistic.ts';

/** Values by place and time: a row for each place, a column for each period; undefined where it has none. */
export interface ObservationTable {
  rows: { place: string | undefined; cells: (Observation | undefined)[] }[];
  periods: (string | undefined)[];
}

/** The values of a statistic place by place, as the report names them first, and within each in the order of time. */
export function observationTable(statistic: Statistic): ObservationTable {
  const { observations } = statistic;
  const places = [...new Set(observations.map(({ place }) => place))];
  const periods = [...new Set(observations.map(({ period }) => period))].sort((one = '', other = '') =>
    one < other ? -1 : 1,
  );
  return {
    periods,
    rows: places.map((place) => ({ place, cells: periods.map((period) => observationOf(statistic, place, period)) })),
  };
}
