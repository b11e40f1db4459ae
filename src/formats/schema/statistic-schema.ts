import { z } from 'zod';
import { bounds, measureUnits, methods, periodPattern } from '../../schemas/statistic.ts';
import { bilingual, name, reference } from './schema-parts.ts';

const measured = z.number();
const range = z.strictObject({ low: measured, high: measured });
const described = 'The number, or the lowest and the highest where a range is stated.';

const bound = z
  .enum(bounds)
  .describe(
    'Whether the report states the number exactly or as over, about or between values. Beside every value, and "between" beside ranges alone.',
  )
  .optional();

const place = name
  .describe('Where: one of the places of the report. Left out where the report does not say.')
  .optional();

const period = z
  .string()
  .regex(new RegExp(periodPattern))
  .meta({
    description:
      'When: a year, month or day, or two years with a stroke between. Left out where the report does not say.',
    examples: ['1998', '2018-03-31', '2018/2019'],
  })
  .optional();

/** A range has the bound "between", and nothing else has. */
const boundOfValue = {
  if: { properties: { value: { type: 'object' } }, required: ['value'] },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  then: { properties: { bound: { const: 'between' } } },
  else: { properties: { bound: { not: { const: 'between' } } } },
};

/** Null has a reason and no bound; a value has a bound and no reason. */
const reasonOfNull = {
  if: { properties: { value: { type: 'null' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  then: { required: ['reason'], properties: { bound: false } },
  else: { required: ['bound'], properties: { reason: false } },
};

const observation = z
  .strictObject({
    place,
    period,
    value: z.union([measured, range, z.null()]).describe(described),
    bound,
    reason: bilingual('Why there is no value.').optional(),
  })
  .meta({ allOf: [boundOfValue, reasonOfNull] });
export type ObservationJson = z.output<typeof observation>;

const ofStatistic = {
  value: z.union([measured, range]).describe(described).optional(),
  bound,
  unit: z
    .enum(measureUnits)
    .describe('Of a statistic: what the number counts. Values may be added; none is renamed.')
    .optional(),
  place,
  period,
  base: bilingual('Of a statistic: of what number it is a share. Left out where the report does not say.').optional(),
  population: bilingual('Of a statistic: who is counted. Left out where the report does not say.').optional(),
  method: z.enum(methods).describe('Of a statistic: how the report came by it.').optional(),
  observations: z
    .array(observation)
    .min(2)
    .describe('Of a statistic: several values of one measure, in printed order; it has none of its own then.')
    .optional(),
};

/** What statistics, figures and the evidence of entries are described with. */
export const statisticFields = {
  ...ofStatistic,
  statistics: z
    .array(reference.describe('A statistic.'))
    .min(1)
    .meta({ uniqueItems: true, description: 'Of a figure: the statistics it shows.' })
    .optional(),
  evidence: z
    .array(
      z.strictObject({
        id: reference.describe('The unit.'),
        role: z.enum(['supports', 'qualifies']).describe('What it does for the entry.'),
        why: bilingual('How.').optional(),
      }),
    )
    .describe('Of an entry of a list: the units that bear on it. The links are those of this edition.')
    .optional(),
};

const isOf = (kind: string) => ({ properties: { kind: { const: kind } } });
const none = (fields: string[]) => ({ properties: Object.fromEntries(fields.map((field) => [field, false])) });

/** Which of these fields a unit of a kind must have, and that no other has them. */
export const fieldsOfKinds = [
  {
    if: isOf('statistic'),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: {
      required: ['parent', 'title', 'unit', 'method'],
      oneOf: [
        { required: ['value', 'bound'], ...none(['observations']) },
        { required: ['observations'], ...none(['value', 'bound', 'place', 'period']) },
      ],
      ...boundOfValue,
    },
    else: none(Object.keys(ofStatistic)),
  },
  {
    if: isOf('figure'),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: { required: ['title', 'statistics'] },
    else: none(['statistics']),
  },
];
