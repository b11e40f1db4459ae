import { z } from 'zod';
import { everyBound } from '../../schemas/numbers/value.ts';
import { periodPattern } from '../../schemas/statistic.ts';
import { bilingual, name, reference } from './schema-parts.ts';
import type { Vocabulary } from './vocabulary.ts';

const measured = z.number();
const range = z.strictObject({ low: measured, high: measured });
/** One in six. */
const ratio = z.strictObject({ of: z.array(z.int().min(1)).length(2) });
const described = 'The number, or the lowest and the highest where a range is stated.';
const describedWithRatios =
  'The number, the lowest and the highest where a range is stated, or a ratio: one in six is {"of": [1, 6]}.';

/** A number, a range or, where the report has such values, a ratio; null where the report gives none. */
function valueSchema<T extends z.ZodType>({ hasRatios }: Vocabulary, ...more: T[]) {
  return hasRatios
    ? z.union([measured, range, ...more, ratio]).describe(describedWithRatios)
    : z.union([measured, range, ...more]).describe(described);
}

/** Of a report without statistics nothing is declared: any name may stand there. */
const oneOf = (values: string[]) => (values.length > 0 ? z.enum(values) : z.string());

const boundSchema = ({ bounds }: Vocabulary) =>
  z
    .enum(bounds)
    .describe(
      `Whether the report states the number exactly or as over, about or between values${bounds.length > everyBound.length ? ', below, at least or at most' : ''}. Beside every value, and "between" beside ranges alone.`,
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
const boundOfValue = ({ hasRatios }: Vocabulary) => ({
  if: {
    properties: { value: hasRatios ? { type: 'object', required: ['low'] } : { type: 'object' } },
    required: ['value'],
  },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  then: { properties: { bound: { const: 'between' } } },
  else: { properties: { bound: { not: { const: 'between' } } } },
});

/** Null has a reason and no bound; a value has a bound and no reason. */
const reasonOfNull = {
  if: { properties: { value: { type: 'null' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  then: { required: ['reason'], properties: { bound: false } },
  else: { required: ['bound'], properties: { reason: false } },
};

const observation = (words: Vocabulary) =>
  z
    .strictObject({
      place,
      period,
      value: valueSchema(words, z.null()),
      bound: boundSchema(words),
      reason: bilingual('Why there is no value.').optional(),
    })
    .meta({ allOf: [boundOfValue(words), reasonOfNull] });

const ofStatistic = (words: Vocabulary) => ({
  value: valueSchema(words).optional(),
  bound: boundSchema(words),
  unit: oneOf(words.units)
    .describe('Of a statistic: what the number counts. Values may be added; none is renamed.')
    .optional(),
  place,
  period,
  base: bilingual('Of a statistic: of what number it is a share. Left out where the report does not say.').optional(),
  population: bilingual('Of a statistic: who is counted. Left out where the report does not say.').optional(),
  method: oneOf(words.methods).describe('Of a statistic: how the report came by it.').optional(),
  observations: z
    .array(observation(words))
    .min(2)
    .describe('Of a statistic: several values of one measure, in printed order; it has none of its own then.')
    .optional(),
});

/** What statistics and figures are described with. */
export const statisticFields = (words: Vocabulary) => ({
  ...ofStatistic(words),
  statistics: z
    .array(reference.describe('A statistic.'))
    .min(1)
    .meta({ uniqueItems: true, description: 'Of a figure: the statistics it shows.' })
    .optional(),
});

const isOf = (kind: string) => ({ properties: { kind: { const: kind } } });
const none = (fields: string[]) => ({ properties: Object.fromEntries(fields.map((field) => [field, false])) });

/** Which of these fields a unit of a kind must have, and that no other has them. */
export const fieldsOfKinds = (words: Vocabulary) => [
  {
    if: isOf('statistic'),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: {
      required: ['parent', 'title', 'unit', 'method'],
      oneOf: [
        { required: ['value', 'bound'], ...none(['observations']) },
        { required: ['observations'], ...none(['value', 'bound', 'place', 'period']) },
      ],
      ...boundOfValue(words),
    },
    else: none(Object.keys(ofStatistic(words))),
  },
  {
    if: isOf('figure'),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: { required: ['title', 'statistics'] },
    else: none(['statistics']),
  },
];
