import type { Locale } from '../../i18n/locale.ts';
import type { Measure, MeasureUnit, Method } from '../../schemas/numbers/measure.ts';
import type { Bound, Ratio, Value } from '../../schemas/numbers/value.ts';
import type { ChartForm, DerivedRecord } from '../../schemas/statistic.ts';

export type { Bound, ChartForm, Measure, MeasureUnit, Method, Ratio, Value };

/** What statistics.json declares: the units and methods of its numbers. */
export interface Measures {
  units: MeasureUnit[];
  methods: Method[];
}

/** A place that statistics are about: "wales". */
export interface Place {
  id: string;
  name: Bilingual;
}

/** Words that are always in both languages. */
export type Bilingual = Record<Locale, string>;

/** One value of a measure. `value` is null where the report gives none, and `reason` says why. */
export interface Observation {
  /** The id of a place. */
  place?: string | undefined;
  /** "1998", "2012-03-31" or "2019/2020". */
  period?: string | undefined;
  value: Value | null;
  bound?: Bound | undefined;
  reason?: Bilingual | undefined;
}

/** What a statistic says besides what is measured (its title) and the words that carry it. Fields that the report does not state are absent. */
export interface Statistic {
  /** What stands beneath the numeral: "of cases". */
  label: Bilingual;
  /** What the number says, as it reads on from the numeral; the label stands for it where it is absent. */
  caption?: Bilingual | undefined;
  unit: MeasureUnit;
  /** In printed order; one where the report states one value. */
  observations: [Observation, ...Observation[]];
  base?: Bilingual | undefined;
  population?: Bilingual | undefined;
  method: Method;
}

/** A row of a chart: a number of the report, or the words that say why there is none. */
export type Row = { label: Bilingual } & (
  | { statistic: string; observation: Observation; unit: MeasureUnit; of?: string | undefined }
  | { missing: Bilingual }
);

export interface Panel {
  title?: Bilingual | undefined;
  form: ChartForm;
  /** True where the first values of a slope count as 100. */
  index?: true | undefined;
  rows: Row[];
}

/** What a figure shows; its title is its unit's. */
export interface Figure {
  /** True where the report prints it; else it is the edition's. */
  printed?: true | undefined;
  /** What is measured, where, when and of whom. */
  subtitle?: Bilingual | undefined;
  /** How to read it: its scale, its bases, what may not be compared. */
  reading: Bilingual;
  panels: Panel[];
  /** The ids of the statistics that it shows, in the order of its rows. */
  statistics: string[];
}

/** A number that this edition works out: which calculation, of which two numbers. */
export type Derived = DerivedRecord;

/** The observation of that place and period; either may be left out where it does not matter. */
export function observationOf(
  { observations }: Statistic,
  place: string | undefined,
  period: string | undefined,
): Observation | undefined {
  return observations.find(
    (each) => (place === undefined || each.place === place) && (period === undefined || each.period === period),
  );
}
