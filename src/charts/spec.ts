import type { Bound, ChartForm } from '../model/statistic/statistic.ts';
import type { ValueParts } from './value.ts';

/** A figure in one language, ready to be drawn: plain data, which the build and the reader's browser draw alike. */
export interface FigureSpec {
  id: string;
  title: string;
  /** What is measured, where, when and of whom. */
  subtitle?: string;
  /** Where the numbers and the chart are from. */
  source: string;
  panels: PanelSpec[];
}

/** A part of a figure. Those of one form and unit have one scale, on which zero is. */
export interface PanelSpec {
  title?: string;
  form: ChartForm;
  /** Where values are below zero: the low end of the scale. */
  min?: number;
  max: number;
  /** Where values are parts of a whole, which the scale ends with. */
  isWhole?: true;
  /** Of a range, whose values are read off the scale. */
  ticks?: Tick[];
  /** Of a slope: its two times. */
  periods?: string[];
  /** Of a slope whose first values count as 100: "1998 = 100". */
  start?: Tick;
  lines: Line[];
}

/** The panels of a figure that have one panel's scale, itself among them. */
export const onScaleOf = ({ form, min, max }: PanelSpec, panels: PanelSpec[]): PanelSpec[] =>
  panels.filter((other) => other.form === form && other.min === min && other.max === max);

export interface Tick {
  at: number;
  text: string;
}

/** A label with its points: one, two for a slope, none where the report gives no number. */
export interface Line {
  label: string;
  points: Point[];
  /** Said in place of points. */
  missing?: string;
  /** How many the whole has of which it is a part. */
  whole?: number;
  /** Whether it is a part of a line above it. */
  isUnder?: true;
}

export interface Point {
  /** Where it is drawn: a range from its low to its high. */
  value: number | [low: number, high: number];
  bound: Bound;
  /** "more than 80%"; of a slope the number alone, of one that starts at 100 its growth: "+91%" */
  text: string;
  /** The same as it is set in type. */
  parts: ValueParts;
  /** Which of the times of a slope it is of. */
  time?: number;
  /** Of a slope that starts at 100: "2,991 to 5,725". */
  detail?: string;
  /** True where there is a later period in the panel: drawn hollow. */
  earlier: boolean;
  /** With its label, as it is read out: "Wales, 2012: 91 per 10,000". */
  said: string;
}
