/** A scale with zero on it. */
export interface Axis {
  /** Zero, or less where values are. */
  min: number;
  max: number;
  /** From `min` to `max`. */
  ticks: number[];
}

/** At most so many steps stand between zero and the end of a scale that is further from it. */
const mostSteps = 4;

/** The scale of percentages that are parts of one whole: always the whole. */
const percentAxis: Axis = { min: 0, max: 100, ticks: [0, 25, 50, 75, 100] };

/**
 * A scale from zero to the first round number that holds `greatest`, in steps of 1, 2 or 5 times a power of ten; below zero
 * to the first that holds `least`.
 */
export function axisFor(greatest: number, least = 0): Axis {
  const step = niceStep(Math.max(greatest, -least, 1) / mostSteps);
  const below = Math.ceil(Math.max(0, -least) / step);
  const above = Math.max(below === 0 ? 1 : 0, Math.ceil(greatest / step));
  const ticks = Array.from({ length: below + above + 1 }, (_, at) => (at - below) * step);
  return { min: below === 0 ? 0 : -below * step, max: above * step, ticks };
}

/** A scale of percentages: the whole, unless they are changes, which may be less than nothing or more than the whole. */
export const percentAxisFor = (greatest: number, least: number): Axis =>
  least < 0 || greatest > percentAxis.max ? axisFor(greatest, least) : percentAxis;

/** The least whole step of 1, 2 or 5 times a power of ten that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}
