/** A value's share of a scale as a length of SVG, "45.5%"; `whole` is how many hundredths of its place the scale takes. */
export const percent = (value: number, of: number, whole = 100): string =>
  of === 0 ? '0%' : `${Math.round((value / of) * whole * 100) / 100}%`;
