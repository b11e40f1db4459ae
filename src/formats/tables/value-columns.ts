import type { Localised } from '../../i18n/locale.ts';
import type { Bound, MeasureUnit, Value } from '../../model/statistic/statistic.ts';
import { type Column, inEachColumn } from './columns.ts';

/** A value with what the report says of it. */
export interface TableValue {
  /** The id of a place. */
  place?: string | undefined;
  period?: string | undefined;
  value: Value | null;
  bound?: Bound | undefined;
  unit?: MeasureUnit | undefined;
  base?: Localised<string> | undefined;
}

/** A number stands under "value", a range under "low" and "high", and nothing where the report gives no value. */
export const valueColumns: Column<TableValue>[] = [
  ['place', ({ place }) => place],
  ['period', ({ period }) => period],
  ['value', ({ value }) => (typeof value === 'number' ? value : undefined)],
  ['low', ({ value }) => (typeof value === 'number' ? undefined : value?.low)],
  ['high', ({ value }) => (typeof value === 'number' ? undefined : value?.high)],
  ['bound', ({ bound }) => bound],
  ['unit', ({ unit }) => unit],
  inEachColumn<TableValue>('base', ({ base }) => base),
];
