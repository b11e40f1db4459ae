import { z } from 'zod';

/** How the report states a number. The first four are in every public description; the others in those of reports that have them. */
export const bounds = ['exact', 'over', 'about', 'between', 'below', 'at-least', 'at-most'] as const;
export type Bound = (typeof bounds)[number];
export const everyBound: readonly Bound[] = bounds.slice(0, 4);

/** Beyond it numbers of JavaScript are no longer exact, or are written with an exponent. */
const greatest = 1e15;
const number = z
  .number()
  .refine((n) => Math.abs(n) <= greatest, 'must be no further from nought than 1,000,000,000,000,000')
  .refine((n) => Number(n.toFixed(6)) === n, 'must have no more than six decimals');

const range = z
  .strictObject({ low: number, high: number })
  .refine(({ low, high }) => low < high, 'its low must be less than its high');

/** One in six: `{ "of": [1, 6] }`. */
const ratio = z
  .strictObject({ of: z.tuple([z.int().positive(), z.int().positive()]) })
  .refine(
    ({ of: [part, whole] }) => part < whole,
    'its first number must be less than its second: one in six is [1, 6]',
  );
export type Ratio = z.output<typeof ratio>;

/** A number, the two ends of a range, or a ratio; in the scale of its unit (£2.3 million is 2.3). */
export const value = z.union([number, range, ratio], {
  error: 'must be a number, {"low": …, "high": …} or, for one in six, {"of": [1, 6]}',
});
export type Value = z.output<typeof value>;

/** A range is between two values, and nothing else is. */
export const boundFits = ({
  value,
  bound,
}: {
  value?: Value | null | undefined;
  bound?: Bound | undefined;
}): boolean =>
  value === undefined || value === null
    ? bound === undefined
    : bound !== undefined && (bound === 'between') === (typeof value === 'object' && 'low' in value);

export const boundWords = {
  path: ['bound'],
  message:
    'must be "exact", "over", "about", "below", "at-least" or "at-most" beside a number or a ratio, "between" beside a range, and absent without a value',
};
