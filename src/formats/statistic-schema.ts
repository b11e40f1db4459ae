import { bilingual, object, reference, text } from './schema-parts.ts';

const measured = { type: 'number' };

const value = {
  description: 'The number, or the lowest and the highest where a range is stated.',
  anyOf: [measured, object(undefined, { low: measured, high: measured }, ['low', 'high'])],
};

const bound = {
  enum: ['exact', 'over', 'about', 'between'],
  description: 'Whether the report states the number exactly or as over, about or between values.',
};

/** What statistics, figures and the evidence of conclusions are described with. Reserved while a report has none. */
export const statisticFields = {
  value,
  bound,
  unit: {
    enum: ['percent', 'children', 'per-10000-children', 'authorities'],
    description: 'Of a statistic: what the number counts. Values may be added; none is renamed.',
  },
  place: text('Of a statistic: where. Left out where the report does not say.'),
  period: text('Of a statistic: when. Left out where the report does not say.'),
  base: bilingual('Of a statistic: of what number it is a share. Left out where the report does not say.'),
  population: bilingual('Of a statistic: who is counted. Left out where the report does not say.'),
  method: {
    enum: ['census', 'authority-survey', 'service-user-survey', 'case-files', 'interviews', 'fieldwork', 'not-stated'],
    description: 'Of a statistic: how the report came by it.',
  },
  observations: {
    type: 'array',
    description: 'Of a statistic: several values of one measure.',
    items: {
      ...object(
        undefined,
        {
          place: text('Where.'),
          period: text('When.'),
          value: { ...value, anyOf: [...value.anyOf, { type: 'null' }] },
          bound,
          reason: bilingual('Why there is no value.'),
        },
        ['value'],
      ),
      if: { properties: { value: { type: 'null' } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
      then: { required: ['reason'] },
    },
  },
  statistics: { type: 'array', items: reference('A statistic.'), description: 'Of a figure: the statistics it shows.' },
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
