import type { FigureRecord, StatisticRecord } from '../../../schemas/statistic.ts';

/** A number that a figure shows, with the label that it has there. */
export interface ShownNumber {
  row: FigureRecord['panels'][number]['rows'][number];
  record: StatisticRecord;
  /** Undefined for a range, and where the report gives no number. */
  value?: number;
  isRange: boolean;
  place?: string | undefined;
  period?: string | undefined;
}

interface Reference {
  statistic?: string | undefined;
  place?: string | undefined;
  period?: string | undefined;
}

/** The one number that is named, where there is one. */
export function numberShown({ statistic, place, period }: Reference, records: StatisticRecord[]) {
  const record = records.find(({ id }) => id === statistic);
  if (!record) return undefined;
  const all = record.observations ?? [record];
  const [found, ...more] = all.filter(
    (each) => (place ?? each.place) === each.place && (period ?? each.period) === each.period,
  );
  if (!found || more.length > 0) return undefined;
  const { value } = found;
  return {
    record,
    ...(typeof value === 'number' && { value }),
    isRange: typeof value === 'object' && value !== null,
    place: found.place,
    period: found.period,
  };
}

/** The numbers of rows, those left out that are none. */
export const shownIn = (rows: FigureRecord['panels'][number]['rows'], records: StatisticRecord[]): ShownNumber[] =>
  rows.flatMap((row): ShownNumber[] => {
    const number = numberShown(row, records);
    return number ? [{ row, ...number }] : [];
  });
