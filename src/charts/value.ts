import type { Locale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { formatNumber } from '../language/plural.ts';
import { type Quantity, quantity } from '../language/quantity.ts';
import type { Bound, MeasureUnit, Value } from '../model/statistic/statistic.ts';
import { isRatio, numbersOf } from '../model/statistic/value.ts';

/** A value as its parts are set: a numeral, and the words before and after it in smaller type. */
export interface ValueParts {
  /** "more than" */
  before: string;
  /** "80%", "54 to 167", "£2.3", "1 in 6": the number with what touches it. */
  numeral: string;
  /** "per 10,000", "million" */
  after: string;
}

/** A value in words and figures, its bound never left out: "more than 80%", "54 to 167 per 10,000", "not stated". */
export function valueText(
  value: Value | null,
  bound: Bound | undefined,
  unit: MeasureUnit | undefined,
  locale: Locale,
): string {
  if (value === null) return words(locale).statistic.value.notStated;
  const { before, numeral, after } = valueParts(value, bound, unit, locale);
  return [before, numeral, after].filter(Boolean).join(' ');
}

/** The same in parts; without a unit the number alone. */
export function valueParts(
  value: Value,
  bound: Bound | undefined,
  unit: MeasureUnit | undefined,
  locale: Locale,
): ValueParts {
  const bounded = boundPhrase(bound, unit, locale).split('{n}');
  const own = isRatio(value) ? ratioParts(value.of, locale) : numberParts(value, unit?.format[locale] ?? '{n}', locale);
  const joined = (...parts: (string | undefined)[]) =>
    parts
      .map((part = '') => part.trim())
      .filter(Boolean)
      .join(' ');
  return { before: joined(bounded[0], own.before), numeral: own.numeral, after: joined(own.after, bounded[1]) };
}

/** A difference of two numbers of a unit: "4 percentage points", "−£0.8 million". */
export function differenceText(n: number, unit: MeasureUnit, locale: Locale): string {
  const { before, numeral, after } = numberParts(n, (unit.difference ?? unit.format)[locale], locale);
  return [before, numeral, after].filter(Boolean).join(' ');
}

/** The numbers of a value as search has them, beside words that may not: "50%", "31000", "£2.3 million". */
export function writtenNumbers(value: Value, unit: MeasureUnit, locale: Locale): string[] {
  if (isRatio(value)) return [ratioParts(value.of, locale).numeral];
  return numbersOf(value).map((n) => {
    const { prefix, suffix, after } = around(unit.format[locale], n, locale);
    return `${prefix}${n}${suffix}${unit.scale === 1 ? '' : ` ${after}`}`;
  });
}

function boundPhrase(bound: Bound | undefined, unit: MeasureUnit | undefined, locale: Locale): string {
  const { value } = words(locale).statistic;
  if (bound === undefined || bound === 'exact' || bound === 'between') return '{n}';
  return bound === 'below' ? value.below[unit?.measure ?? 'count'] : value[bound];
}

function ratioParts([part, whole]: [number, number], locale: Locale): ValueParts {
  const values = { part: formatNumber(part), whole: formatNumber(whole) };
  return { before: '', numeral: fill(words(locale).statistic.value.ratio, values), after: '' };
}

/** A number or a range in the format of its unit, which has the plural form of its last number. */
function numberParts(value: number | Exclude<Value, number | { of: unknown }>, format: Quantity, locale: Locale) {
  const [first = 0, last = first] = numbersOf(value);
  const { before, prefix, suffix, after } = around(format, last, locale);
  // The sign stands before that of a currency: −£2.
  const set = (n: number) =>
    n < 0 ? `${formatNumber(n).slice(0, 1)}${prefix}${formatNumber(-n)}` : `${prefix}${formatNumber(n)}`;
  const numeral =
    typeof value === 'number'
      ? set(value)
      : fill(words(locale).statistic.value.between, { low: set(first), high: set(last) });
  return { before, numeral: `${numeral}${suffix}`, after };
}

/** What stands around a number of that size: what touches it, and the words apart from it. */
function around(format: Quantity, n: number, locale: Locale) {
  const phrase = quantity(format, n, locale);
  const [, before = '', prefix = '', suffix = '', after = ''] = /^(.*?)(\S*)\{n\}(\S*)(.*)$/su.exec(phrase) ?? [];
  return { before: before.trim(), prefix, suffix, after: after.trim() };
}
