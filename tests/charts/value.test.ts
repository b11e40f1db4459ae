import { describe, expect, it } from 'vitest';
import { differenceText, valueParts, valueText } from '../../src/charts/value.ts';
import type { Bound, MeasureUnit, Value } from '../../src/model/statistic/statistic.ts';
import { children, percent, pounds, rate, years } from './measure-units.ts';

describe('a value in words and figures', () => {
  it.each<[unit: MeasureUnit | undefined, value: Value | null, bound: Bound, en: string, cy: string]>([
    [children, 20240, 'exact', '20,240', '20,240'],
    [children, -3, 'exact', '−3', '−3'],
    [children, 5, 'below', 'fewer than 5', 'o dan 5'],
    [children, 40, 'at-least', 'at least 40', 'o leiaf 40'],
    [children, 7, 'at-most', 'at most 7', 'hyd at 7'],
    [children, 150, 'about', 'about 150', 'tua 150'],
    [percent, 80, 'over', 'more than 80%', 'dros 80%'],
    [percent, 5, 'below', 'below 5%', 'o dan 5%'],
    [percent, { low: 45, high: 50 }, 'between', '45 to 50%', '45 i 50%'],
    [percent, { low: -5, high: -3 }, 'between', '−5 to −3%', '−5 i −3%'],
    [percent, { of: [1, 6] }, 'exact', '1 in 6', '1 o bob 6'],
    [percent, { of: [1, 6] }, 'about', 'about 1 in 6', 'tua 1 o bob 6'],
    [rate, 320, 'exact', '320 per 10,000', '320 fesul 10,000'],
    [rate, 5, 'below', 'below 5 per 10,000', 'o dan 5 fesul 10,000'],
    [pounds, 2.3, 'exact', '£2.3 million', '£2.3 miliwn'],
    [pounds, -2.3, 'exact', '−£2.3 million', '−£2.3 miliwn'],
    [pounds, 2.3, 'below', 'less than £2.3 million', 'o dan £2.3 miliwn'],
    [pounds, { low: 2, high: 3 }, 'between', '£2 to £3 million', '£2 i £3 miliwn'],
    [years, 1, 'exact', '1 year', '1 flwyddyn'],
    [years, { low: 1, high: 2 }, 'between', '1 to 2 years', '1 i 2 flynedd'],
    [undefined, 1200, 'exact', '1,200', '1,200'],
    [percent, null, 'exact', 'not stated', 'heb ei nodi'],
  ])('%#', (unit, value, bound, en, cy) => {
    expect([valueText(value, bound, unit, 'en'), valueText(value, bound, unit, 'cy')]).toEqual([en, cy]);
  });

  it('sets what touches the number with it, and the rest apart', () => {
    expect(valueParts(2.3, 'at-least', pounds, 'en')).toEqual({
      before: 'at least',
      numeral: '£2.3',
      after: 'million',
    });
    expect(valueParts(80, 'over', percent, 'cy')).toEqual({ before: 'dros', numeral: '80%', after: '' });
    expect(valueParts({ of: [1, 6] }, 'over', percent, 'en')).toEqual({
      before: 'more than',
      numeral: '1 in 6',
      after: '',
    });
  });

  it('has words of its own for a difference', () => {
    expect(differenceText(-3, percent, 'cy')).toBe('−3 phwynt canran');
    expect(differenceText(1, percent, 'en')).toBe('1 percentage point');
    expect(differenceText(12, rate, 'en')).toBe('12 per 10,000');
  });
});
