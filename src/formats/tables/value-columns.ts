import type { Localised } from '../../i18n/locale.ts';
import type { Bound, MeasureUnit, Value } from '../../model/statistic/statistic.ts';
import { inFull } from '../../model/statistic/value.ts';
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

/** In ones, as no column says of a number that it is of millions. */
const full = ({ value, unit }: TableValue) => (value === null ? undefined : inFull(value, unit ?? { scale: 1 }));
const single = (of: TableValue) => {
  const value = full(of);
  return typeof value === 'number' ? value : undefined;
};
const range = (of: TableValue) => {
  const value = full(of);
  return typeof value === 'object' ? value : undefined;
};

/** A number stands under "value", a range under "low" and "high", and nothing where the report gives no value. */
export const valueColumns: Column<TableValue>[] = [
  ['place', ({ place }) => place],
  ['period', ({ period }) => period],
  ['value', (of) => single(of)],
  ['low', (of) => range(of)?.low],
  ['high', (of) => range(of)?.high],
  ['bound', ({ bound }) => bound],
  ['unit', ({ unit }) => unit?.id],
  inEachColumn<TableValue>('base', ({ base }) => base),
];
