// Units of measure of every kind, for tests that write numbers.
import { type MeasureUnit, unitSchema } from '../../src/schemas/numbers/measure.ts';

const both = (en: string, cy = en) => ({ en, cy });

export const percent: MeasureUnit = unitSchema.parse({
  id: 'percent',
  name: both('per cent', 'y cant'),
  measure: 'percentage',
  format: both('{n}%'),
  difference: {
    en: { one: '{n} percentage point', other: '{n} percentage points' },
    cy: { noun: 'pwynt canran', gender: 'm' },
  },
});

export const children: MeasureUnit = unitSchema.parse({
  id: 'children',
  name: both('children', 'plant'),
  measure: 'count',
});

export const rate: MeasureUnit = unitSchema.parse({
  id: 'per-10000-children',
  name: both('per 10,000', 'fesul 10,000'),
  measure: 'rate',
  per: 10000,
  format: both('{n} per 10,000', '{n} fesul 10,000'),
});

export const pounds: MeasureUnit = unitSchema.parse({
  id: 'pounds',
  name: both('pounds', 'punnoedd'),
  measure: 'amount',
  scale: 1_000_000,
  format: both('£{n} million', '£{n} miliwn'),
});

export const years: MeasureUnit = unitSchema.parse({
  id: 'years',
  name: both('years', 'blynyddoedd'),
  measure: 'amount',
  format: { en: { one: '{n} year', other: '{n} years' }, cy: { noun: 'blwyddyn', gender: 'f' } },
});
