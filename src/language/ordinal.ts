/** A phrase for each place in a row: "first paragraph", "second paragraph" … */
export interface OrdinalForms {
  /** As far as words are natural, in order from the first. */
  named: string[];
  /** Of any place beyond them, with {n} where the number goes. */
  beyond: string;
}

/** The phrase for a place in a row, counted from 1. */
export const nth = (n: number, { named, beyond }: OrdinalForms): string =>
  named[n - 1] ?? beyond.replace('{n}', String(n));
