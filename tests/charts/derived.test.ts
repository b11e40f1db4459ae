import { describe, expect, it } from 'vitest';
import { type DerivedNumber, derivedNumber, resultParts } from '../../src/charts/derived.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Derived, MeasureUnit, Observation } from '../../src/model/statistic/statistic.ts';
import type { Unit } from '../../src/model/unit/unit.ts';
import { children, percent, pounds } from './measure-units.ts';
import { sources } from './sample.ts';

const label = { en: 'Growth', cy: 'Twf' };

/** Works out a number of two values of one measure. */
function derive(
  kind: Derived['kind'],
  from: Observation,
  to: Observation,
  unit: MeasureUnit = children,
  locale: Locale = 'en',
  ends: Derived['from']['end'][] = [],
): DerivedNumber {
  const statistic = sources.byId.get('s1');
  if (statistic?.type !== 'statistic') throw new Error('The sample has no statistic.');
  const observations: [Observation, Observation] = [
    { ...from, period: '1998' },
    { ...to, period: '2012' },
  ];
  const byId = new Map<string, Unit>([
    ['s1', { ...statistic, statistic: { ...statistic.statistic, unit, observations } }],
  ]);
  const reference = (period: string, end?: Derived['from']['end']) => ({
    statistic: 's1',
    period,
    ...(end && { end }),
  });
  const [first, second] = ends;
  return derivedNumber(
    { label, kind, from: reference('1998', first), to: reference('2012', second) },
    { byId },
    locale,
  );
}
const exact = (value: number): Observation => ({ value, bound: 'exact' });

describe('a number that the edition works out', () => {
  it.each([
    ['difference', 2991, 5725, '5,725 − 2,991 = 2,734', '+2,734'],
    ['difference', 59, 47, '47 − 59 = −12', '−12'],
    ['growth', 2991, 5725, '(5,725 − 2,991) ÷ 2,991 ≈ 91%', '+91%'],
    ['growth', 45, 91, '(91 − 45) ÷ 45 ≈ 102%', '+102%'],
    ['ratio', 59, 91, '91 ÷ 59 ≈ 1.54 times', '1.54 times'],
    ['ratio', 54, 167, '167 ÷ 54 ≈ 3.1 times', '3.1 times'],
    ['share', 75, 37, '37 ÷ 75 ≈ 49%', '49%'],
  ] as const)('%s of %i and %i is %s', (kind, from, to, formula, result) => {
    expect(derive(kind, exact(from), exact(to))).toEqual({ label, formula, result });
  });

  it('counts differences of percentages in points', () => {
    expect(derive('difference', exact(51), exact(55), percent).formula).toBe('55 − 51 = 4 percentage points');
    expect(derive('difference', exact(51), exact(52), percent).formula).toBe('52 − 51 = 1 percentage point');
    expect(derive('difference', exact(54), exact(51), percent, 'cy').formula).toBe('51 − 54 = −3 phwynt canran');
    expect(derive('ratio', exact(10), exact(20), children, 'cy').formula).toBe('20 ÷ 10 = 2 waith');
  });

  it('writes what is below nothing, and in millions, without what binary fractions add', () => {
    expect(derive('difference', exact(-3), exact(2)).formula).toBe('2 − (−3) = 5');
    expect(derive('difference', exact(2.3), exact(3.1), pounds).formula).toBe('3.1 − 2.3 = £0.8 million');
    expect(derive('difference', exact(3.1), exact(2.3), pounds, 'cy').formula).toBe('2.3 − 3.1 = −£0.8 miliwn');
  });

  it('is made from the ends of a range that are named', () => {
    const rate = { value: { low: 54, high: 167 }, bound: 'between' } as const;
    expect(derive('ratio', rate, rate, children, 'en', ['low', 'high']).formula).toBe('167 ÷ 54 ≈ 3.1 times');
    expect(derive('difference', exact(60), rate, children, 'en', [undefined, 'high']).formula).toBe('167 − 60 = 107');
    expect(() => derive('ratio', exact(60), rate, children, 'en', ['low', 'high'])).toThrow('no exact number');
  });

  it('is set as a numeral, and what follows it', () => {
    expect(
      ['+46 per 10,000', '3.1 times', '91%', '−£0.8 million', '+5 percentage points'].map((result) =>
        resultParts({ result }),
      ),
    ).toEqual([
      { numeral: '+46', after: 'per 10,000' },
      { numeral: '3.1', after: 'times' },
      { numeral: '91%', after: '' },
      { numeral: '−£0.8', after: 'million' },
      { numeral: '+5', after: 'percentage points' },
    ]);
  });

  it.each([
    ['a range', { value: { low: 1, high: 2 }, bound: 'between' } as const],
    ['a bound', { value: 80, bound: 'over' } as const],
    ['what is about right', { value: 150, bound: 'about' } as const],
    ['what is missing', { value: null }],
  ])('is not made from %s', (_, from) => {
    expect(() => derive('growth', from, exact(1))).toThrow('"Growth" is worked out from s1, 1998, which is no exact');
  });
});
