import type { Measures } from '../../../model/statistic/statistic.ts';
import { onScale } from '../../../model/statistic/value.ts';
import type { FigureRecord, StatisticRecord } from '../../../schemas/statistic.ts';

/** A number that a figure shows, with the label that it has there. */
export interface ShownNumber {
  row: FigureRecord['panels'][number]['rows'][number];
  record: StatisticRecord;
  /** On the scale of its unit, a ratio as its percentage. Undefined for a range, and where the report gives no number. */
  value?: number;
  /** The same, of a range its two ends. */
  ends: number[];
  isPercentage: boolean;
  isRange: boolean;
  place?: string | undefined;
  period?: string | undefined;
}

/** What statistics.json holds. */
export interface Declared extends Pick<Measures, 'units'> {
  statistics: StatisticRecord[];
}

interface Reference {
  statistic?: string | undefined;
  place?: string | undefined;
  period?: string | undefined;
}

/** The one number that is named, where there is one. */
export function numberShown({ statistic, place, period }: Reference, { statistics: records, units }: Declared) {
  const record = records.find(({ id }) => id === statistic);
  if (!record) return undefined;
  const all = record.observations ?? [record];
  const [found, ...more] = all.filter(
    (each) => (place ?? each.place) === each.place && (period ?? each.period) === each.period,
  );
  if (!found || more.length > 0) return undefined;
  const value = found.value === null || found.value === undefined ? undefined : onScale(found.value);
  return {
    record,
    ...(typeof value === 'number' && { value }),
    ends: typeof value === 'object' ? [value.low, value.high] : value === undefined ? [] : [value],
    isRange: typeof value === 'object',
    isPercentage: units.some(({ id, measure }) => id === record.unit && measure === 'percentage'),
    place: found.place,
    period: found.period,
  };
}

/** The numbers of rows, those left out that are none. */
export const shownIn = (rows: FigureRecord['panels'][number]['rows'], declared: Declared): ShownNumber[] =>
  rows.flatMap((row): ShownNumber[] => {
    const number = numberShown(row, declared);
    return number ? [{ row, ...number }] : [];
  });
