import type { Words } from '../i18n/en.ts';
import { formatNumber } from '../language/plural.ts';
import type { Bound, MeasureUnit, Value } from '../model/statistic/statistic.ts';

/** The words that values are written with, in one language. */
export type ValueWords = Words['statistic']['value'];

/** A value as its parts are set: a numeral, and the words before and after it in smaller type. */
export interface ValueParts {
  /** "more than" */
  before: string;
  /** "80%", "54 to 167" */
  numeral: string;
  /** "per 10,000" */
  after: string;
}

/** A value in words and figures, its bound never left out: "more than 80%", "54 to 167 per 10,000", "not stated". */
export function valueText(value: Value | null, bound: Bound | undefined, unit: MeasureUnit, words: ValueWords): string {
  if (value === null) return words.notStated;
  const unitWords = unit === 'percent' || unit === 'per-10000-children' ? words[unit] : '{n}';
  const bounded = bound === 'over' || bound === 'about' ? words[bound] : '{n}';
  return bounded.replace('{n}', unitWords.replace('{n}', number(value, words)));
}

/** The same in parts. */
export function valueParts(value: Value, bound: Bound | undefined, unit: MeasureUnit, words: ValueWords): ValueParts {
  const [before = ''] = bound === 'over' || bound === 'about' ? words[bound].split('{n}') : [];
  const [, after = ''] = unit === 'per-10000-children' ? words[unit].split('{n}') : [];
  const numeral = unit === 'percent' ? words.percent.replace('{n}', number(value, words)) : number(value, words);
  return { before: before.trim(), numeral, after: after.trim() };
}

const number = (value: Value, { between }: ValueWords): string =>
  typeof value === 'number'
    ? formatNumber(value)
    : between.replace('{low}', formatNumber(value.low)).replace('{high}', formatNumber(value.high));
