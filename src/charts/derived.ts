import type { Locale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { counted, formatNumber } from '../language/plural.ts';
import type { Report } from '../model/report.ts';
import { type Derived, type MeasureUnit, observationOf } from '../model/statistic/statistic.ts';
import { exactNumber } from '../model/statistic/value.ts';
import { differenceText } from './value.ts';

/** A number that the edition works out, with how. */
export interface DerivedNumber {
  label: Derived['label'];
  /** "91%", "+2,734", "1.54 times": growth and differences with their sign. */
  result: string;
  /**
   * "(5,725 − 2,991) ÷ 2,991 ≈ 91%": growth and share in whole percent, a ratio to two decimal places, from two on to one, a difference exactly.
   * Halves are rounded up; with "=" only where nothing is rounded.
   */
  formula: string;
}

/**
 * Works out a number in the words of a language.
 * @throws where it refers to no number, or to one that is not exact, from which nothing exact can be worked out
 */
export function derivedNumber(
  { label, kind, from, to }: Derived,
  report: Pick<Report, 'byId'>,
  locale: Locale,
): DerivedNumber {
  const [first, second] = [operand(from, report, label.en), operand(to, report, label.en)];
  const exactly = calculated(kind, first.value, second.value);
  const value = rounded(kind, exactly);
  // What binary fractions add to a difference of decimals is no rounding.
  const sign = kind === 'difference' || value === exactly ? '=' : '≈';
  const found = result(kind, value, second.unit, locale);
  const isChange = kind === 'difference' || kind === 'growth';
  return {
    label,
    result: isChange && value > 0 ? `+${found}` : found,
    formula: `${working(kind, first.value, second.value)} ${sign} ${found}`,
  };
}

/** A result as it is set: "+46" large, "per 10,000" after it. */
export function resultParts({ result }: Pick<DerivedNumber, 'result'>): { numeral: string; after: string } {
  const [, numeral = result, after = ''] = /^(\D*\d\S*) (.+)$/u.exec(result) ?? [];
  return { numeral, after };
}

function operand(
  reference: Derived['from'],
  report: Pick<Report, 'byId'>,
  label: string,
): { value: number; unit: MeasureUnit } {
  const unit = report.byId.get(reference.statistic);
  const statistic = unit?.type === 'statistic' ? unit.statistic : undefined;
  const found = statistic && observationOf(statistic, reference.place, reference.period);
  const said = `"${label}" is worked out from ${Object.values(reference).join(', ')}`;
  if (!statistic || !found) throw new Error(`${said}, and there is no such number. Correct its id, place or period.`);
  const value = exactNumber(found, reference.end);
  if (value === undefined) throw new Error(`${said}, which is no exact number. Take the calculation out.`);
  return { value, unit: statistic.unit };
}

function calculated(kind: Derived['kind'], from: number, to: number): number {
  if (kind === 'difference') return to - from;
  if (kind === 'ratio') return to / from;
  return ((kind === 'growth' ? to - from : to) * 100) / from;
}

function rounded(kind: Derived['kind'], value: number): number {
  if (kind === 'difference') return Number(value.toPrecision(12));
  if (kind !== 'ratio') return Math.round(value);
  const places = value < 2 ? 100 : 10;
  return Math.round(value * places) / places;
}

function working(kind: Derived['kind'], first: number, second: number): string {
  const [from, to] = [first, second].map((n) => (n < 0 ? `(${formatNumber(n)})` : formatNumber(n)));
  if (kind === 'difference') return `${to} − ${from}`;
  return kind === 'growth' ? `(${to} − ${from}) ÷ ${from}` : `${to} ÷ ${from}`;
}

function result(kind: Derived['kind'], value: number, unit: MeasureUnit, locale: Locale): string {
  const { count, percent } = words(locale).chart;
  if (kind === 'difference') return differenceText(value, unit, locale);
  return kind === 'ratio' ? counted(value, count.times, locale) : fill(percent, { n: formatNumber(value) });
}
