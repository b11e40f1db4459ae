import { bounds, measureUnits, methods, periodPattern } from '../../schemas/statistic.ts';
import { bilingual, object, placeId, reference } from './schema-parts.ts';

const measured = { type: 'number' };
const range = object(undefined, { low: measured, high: measured }, ['low', 'high']);

const value = {
  description: 'The number, or the lowest and the highest where a range is stated.',
  anyOf: [measured, range],
};

const bound = {
  enum: [...bounds],
  description:
    'Whether the report states the number exactly or as over, about or between values. Beside every value, and "between" beside ranges alone.',
};

const place = placeId('Where: one of the places of the report. Left out where the report does not say.');

const period = {
  type: 'string',
  pattern: periodPattern,
  description:
    'When: a year, month or day, or two years with a stroke between. Left out where the report does not say.',
  examples: ['1998', '2018-03-31', '2018/2019'],
};

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

const ofStatistic = {
  value,
  bound,
  unit: {
    enum: [...measureUnits],
    description: 'Of a statistic: what the number counts. Values may be added; none is renamed.',
  },
  place,
  period,
  base: bilingual('Of a statistic: of what number it is a share. Left out where the report does not say.'),
  population: bilingual('Of a statistic: who is counted. Left out where the report does not say.'),
  method: { enum: [...methods], description: 'Of a statistic: how the report came by it.' },
  observations: {
    type: 'array',
    minItems: 2,
    description: 'Of a statistic: several values of one measure, in printed order; it has none of its own then.',
    items: {
      ...object(
        undefined,
        {
          place,
          period,
          value: { ...value, anyOf: [...value.anyOf, { type: 'null' }] },
          bound,
          reason: bilingual('Why there is no value.'),
        },
        ['value'],
      ),
      allOf: [boundOfValue, reasonOfNull],
    },
  },
};

/** What statistics, figures and the evidence of conclusions are described with. */
export const statisticFields = {
  ...ofStatistic,
  statistics: {
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: reference('A statistic.'),
    description: 'Of a figure: the statistics it shows.',
  },
  evidence: {
    type: 'array',
    description: 'Of a conclusion: the units that bear on it. The links are those of this edition.',
    items: object(
      undefined,
      {
        id: reference('The unit.'),
        role: { enum: ['supports', 'qualifies'], description: 'What it does for the conclusion.' },
        why: bilingual('How.'),
      },
      ['id', 'role'],
    ),
  },
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
