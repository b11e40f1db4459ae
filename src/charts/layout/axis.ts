/** A scale from zero. */
export interface Axis {
  max: number;
  /** From 0 to `max`. */
  ticks: number[];
}

/** At most so many steps stand between zero and the end of a scale. */
const mostSteps = 4;

/** The scale of percentages: always the whole. */
export const percentAxis: Axis = { max: 100, ticks: [0, 25, 50, 75, 100] };

/** A scale from zero to the first round number that holds `greatest`, in steps of 1, 2 or 5 times a power of ten. */
export function axisFor(greatest: number): Axis {
  const step = niceStep(Math.max(greatest, 1) / mostSteps);
  const steps = Math.max(1, Math.ceil(greatest / step));
  return { max: steps * step, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}

/** The least whole step of 1, 2 or 5 times a power of ten that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}
