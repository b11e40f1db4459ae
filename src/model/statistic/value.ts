import { scaled } from '../../language/scale.ts';
import type { Bound, MeasureUnit, Ratio, Value } from './statistic.ts';

export type Range = Extract<Value, { low: number }>;

export const isRange = (value: Value): value is Range => typeof value === 'object' && 'low' in value;
export const isRatio = (value: Value): value is Ratio => typeof value === 'object' && 'of' in value;

/** A ratio as a percentage, as far as a scale or a table needs it: one in six is 16.6667. */
const percentage = ({ of: [part, whole] }: Ratio): number => Number(((part / whole) * 100).toFixed(4));

/** A value where it stands on a scale: a ratio among percentages. */
export const onScale = (value: Value): number | Range => (isRatio(value) ? percentage(value) : value);

/** A value for calculation, in ones: 2.3 of a unit that is written in millions is 2,300,000; a ratio is its percentage. */
export function inFull(value: Value, { scale }: Pick<MeasureUnit, 'scale'>): number | Range {
  const own = onScale(value);
  return typeof own === 'number' ? scaled(own, scale) : { low: scaled(own.low, scale), high: scaled(own.high, scale) };
}

/** The number from which something can be worked out: one that is stated exactly, or the named end of a range. */
export function exactNumber(
  { value, bound = 'exact' }: { value?: Value | null | undefined; bound?: Bound | undefined },
  end?: keyof Range,
): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (end) return isRange(value) ? value[end] : undefined;
  return typeof value === 'number' && bound === 'exact' ? value : undefined;
}

/** The numbers of a value, the lower first. */
export function numbersOf(value: Value): number[] {
  const own = onScale(value);
  return typeof own === 'number' ? [own] : [own.low, own.high];
}
