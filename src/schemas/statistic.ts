import { z } from 'zod';
import { bilingualText, localisedText, localisedWords, text, unitId } from './localised.ts';
import { methodSchema, unitSchema } from './numbers/measure.ts';
import { boundFits, bounds, boundWords, value } from './numbers/value.ts';

const place = z.string().regex(/^[a-z][a-z-]*$/, 'must be the id of a place, such as "wales"');
/** A year, a month, a day or two years. */
export const periodPattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4})?$';
const period = z
  .string()
  .regex(new RegExp(periodPattern), 'must be a year, a date or two years: "1998", "2012-03-31", "2019/2020"');

const observation = z
  .strictObject({
    place: place.optional(),
    period: period.optional(),
    value: value.nullable(),
    bound: z.enum(bounds).optional(),
    /** Why there is no value. */
    reason: bilingualText.optional(),
  })
  .refine(boundFits, boundWords)
  .refine((each) => (each.value === null) === (each.reason !== undefined), {
    path: ['reason'],
    message: 'belongs to an observation whose value is null, and to no other',
  });

const statistic = z
  .strictObject({
    id: z.string().regex(/^s\d+$/, 'must be like "s27"'),
    /** What is measured. */
    title: localisedText,
    /** What stands beneath the numeral: "of cases". */
    label: bilingualText,
    /** What the number says, as it reads on from the numeral: "of cases were closed". Left out, the label stands there. */
    caption: bilingualText.optional(),
    /** The shortest run of a block's words that carries it; whole sentences where it has observations. */
    text: localisedWords,
    /** The ids of a unit and a method of this file. */
    unit: text,
    value: value.optional(),
    bound: z.enum(bounds).optional(),
    place: place.optional(),
    period: period.optional(),
    /** Several values of one measure, in printed order. */
    observations: z.array(observation).min(2).optional(),
    /** Of what it is a share; left out where the report does not say. */
    base: bilingualText.optional(),
    /** Who is counted; left out where the report does not say. */
    population: bilingualText.optional(),
    method: text,
  })
  .refine(boundFits, boundWords)
  .refine((each) => (each.value === undefined) === (each.observations !== undefined), {
    path: ['value'],
    message: 'a statistic has either one value or several observations: write one of the two fields',
  });
export type StatisticRecord = z.output<typeof statistic>;

/** content/statistics.json: the numbers of the report, what they count, how the report came by them, and where they are of. */
export const statisticsSchema = z.strictObject({
  units: z.array(unitSchema).min(1),
  methods: z.array(methodSchema).min(1),
  places: z.array(z.strictObject({ id: place, name: bilingualText })),
  statistics: z.array(statistic).min(1),
});

/** Why a number is no statistic. A closed set. */
const otherNumberReasons = [
  'paragraph-number',
  'ordinal',
  'date',
  'age',
  'length-of-time',
  'address-or-code',
  'name',
  'figure-of-speech',
  'one',
  'part-of-report',
  'personal-story',
  'fact-about-model',
] as const;

/** content/other-numbers.json: the numbers of the source that are not statistics, each with its reason. */
export const otherNumbersSchema = z.array(
  z.strictObject({
    /** The line of the source. */
    line: z.int().positive(),
    /** The words there that hold the number. */
    words: text,
    reason: z.enum(otherNumberReasons),
  }),
);

/** A number of a record, for a chart or a calculation: of a statistic, or the observation of that place and period. */
const reference = { statistic: unitId, place: place.optional(), period: period.optional() };

const row = z
  .strictObject({
    label: bilingualText,
    statistic: unitId.optional(),
    place: place.optional(),
    period: period.optional(),
    /** The statistic that counts the whole of which this is a part; where that has a row above, this one stands under it. */
    of: unitId.optional(),
    /** Said in place of a value that the report does not state. */
    missing: bilingualText.optional(),
  })
  .refine((each) => (each.statistic === undefined) === (each.missing !== undefined), {
    path: ['statistic'],
    message: 'a row has either a statistic or words under "missing" that say why there is none',
  })
  .refine((each) => each.of === undefined || each.statistic !== undefined, {
    path: ['of'],
    message: 'belongs to a row that has a statistic: take it out',
  });

/** How a panel of a figure is drawn. */
export const chartForms = ['bars', 'slope', 'range', 'share', 'units', 'ledger'] as const;
export type ChartForm = (typeof chartForms)[number];

const figure = z.strictObject({
  id: z.string().regex(/^f\d+$/, 'must be like "f2"'),
  /** What it shows; a finding only if its numbers say it. */
  title: bilingualText,
  /** What is measured, where, when and of whom. */
  subtitle: bilingualText.optional(),
  /** True where the report itself prints this figure; the title is then the report's. Left out, the figure is the edition's. */
  printed: z.literal(true).optional(),
  /** How to read it, a sentence or two: its scale, its bases, what may not be compared. */
  reading: bilingualText,
  /** Those of one form and unit have one scale, from zero. */
  panels: z
    .array(
      z
        .strictObject({
          title: bilingualText.optional(),
          /**
           * "bars": each number from zero. "slope": two times of each label, joined. "range": from the least to the greatest, and
           * single numbers, on one scale. "share": the parts of one whole. "units": a dot for each that is counted. "ledger": set
           * as type, for numbers of different things.
           */
          form: z.enum(chartForms),
          /** A slope whose first values count as 100, for what differs too much in size to share a scale. */
          index: z.literal(true).optional(),
          rows: z.array(row).min(1),
        })
        .refine(({ form, index }) => !index || form === 'slope', {
          path: ['index'],
          message: 'belongs to the form "slope": take it out',
        }),
    )
    .min(1),
});
export type FigureRecord = z.output<typeof figure>;

/** content/figures.json: charts of statistics, in the order in which they were asked for. */
export const figuresSchema = z.array(figure);

/** The same for a calculation, which may take an end of a range. */
const operand = z.strictObject({ ...reference, end: z.enum(['low', 'high']).optional() });

/** content/derived.json: what this edition works out from the report's numbers. */
export const derivedSchema = z.array(
  z.strictObject({
    /** What it is: "Growth in Wales, 1998 to 2012". */
    label: bilingualText,
    /** `difference` to − from; `growth` (to − from) ÷ from; `ratio` to ÷ from; `share` to ÷ from as a percentage. */
    kind: z.enum(['difference', 'growth', 'ratio', 'share']),
    from: operand,
    to: operand,
  }),
);
export type DerivedRecord = z.output<typeof derivedSchema>[number];
