export interface Spread {
  median: number;
  /** What 95 of 100 stay within (the nearest rank). */
  p95: number;
  max: number;
}

/** NaN of no values. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const middle = sorted.length / 2;
  return { median: (at(0.5) + (sorted[Math.floor(middle)] ?? at(0.5))) / 2, p95: at(0.95), max: at(1) };
}
