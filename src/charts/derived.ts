import type { Locale } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/plural.ts';
import { fill, words } from '../i18n/words.ts';
import type { Report } from '../model/report.ts';
import { type Bound, type Derived, type MeasureUnit, observationOf } from '../model/statistic.ts';

/** A number that the edition works out, with how. */
export interface DerivedNumber {
  label: Derived['label'];
  kind: Derived['kind'];
  /** Growth and share in whole percent, a ratio to two decimal places, a difference exactly. Halves are rounded up. */
  value: number;
  /** "about" where one of the numbers that it is made of is. */
  bound: Bound;
  /** "(5,725 − 2,991) ÷ 2,991 ≈ 91%": with "=" only where nothing is rounded. */
  formula: string;
  from: Operand;
  to: Operand;
}

/** A number of the report that another is worked out from. */
export interface Operand {
  statistic: string;
  place?: string | undefined;
  period?: string | undefined;
  value: number;
  unit: MeasureUnit;
}

/**
 * Works out a number in the words of a language.
 * @throws where it refers to no number, or to a range or a bound, from which nothing exact can be worked out
 */
export function derivedNumber(
  { label, kind, from, to }: Derived,
  report: Pick<Report, 'byId'>,
  locale: Locale,
): DerivedNumber {
  const [first, second] = [operand(from, report, label.en), operand(to, report, label.en)];
  const exactly = calculated(kind, first.value, second.value);
  const value = rounded(kind, exactly);
  const bound = first.bound === 'about' || second.bound === 'about' ? 'about' : 'exact';
  return {
    label,
    kind,
    value,
    bound,
    formula: `${working(kind, formatNumber(first.value), formatNumber(second.value))} ${value === exactly ? '=' : '≈'} ${result(kind, value, second.unit, locale)}`,
    from: withoutBound(first),
    to: withoutBound(second),
  };
}

function operand(reference: Derived['from'], report: Pick<Report, 'byId'>, label: string): Operand & { bound: Bound } {
  const statistic = report.byId.get(reference.statistic)?.statistic;
  const found = statistic && observationOf(statistic, reference.place, reference.period);
  const said = `"${label}" is worked out from ${Object.values(reference).join(', ')}`;
  if (!statistic || !found) throw new Error(`${said}, and there is no such number. Correct its id, place or period.`);
  const { value, bound = 'exact', place, period } = found;
  if (typeof value !== 'number' || bound === 'over')
    throw new Error(`${said}, which is no single number. Take it from numbers that are exact or about right.`);
  return { statistic: reference.statistic, place, period, value, unit: statistic.unit, bound };
}

const withoutBound = ({ bound: _, ...operand }: Operand & { bound: Bound }): Operand => operand;

function calculated(kind: Derived['kind'], from: number, to: number): number {
  if (kind === 'difference') return to - from;
  if (kind === 'ratio') return to / from;
  return ((kind === 'growth' ? to - from : to) * 100) / from;
}

function rounded(kind: Derived['kind'], value: number): number {
  if (kind === 'difference') return value;
  return kind === 'ratio' ? Math.round(value * 100) / 100 : Math.round(value);
}

function working(kind: Derived['kind'], from: string, to: string): string {
  if (kind === 'difference') return `${to} − ${from}`;
  return kind === 'growth' ? `(${to} − ${from}) ÷ ${from}` : `${to} ÷ ${from}`;
}

function result(kind: Derived['kind'], value: number, unit: MeasureUnit, locale: Locale): string {
  const { chart, statistic } = words(locale);
  const n = value < 0 ? `−${formatNumber(-value)}` : formatNumber(value);
  if (kind === 'ratio') return fill(chart.times, { n });
  if (kind !== 'difference') return fill(statistic.value.percent, { n });
  if (unit === 'percent') return fill(chart.percentagePoints, { n });
  return unit === 'per-10000-children' ? fill(statistic.value[unit], { n }) : n;
}
