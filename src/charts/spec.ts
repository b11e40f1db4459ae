import type { Bound, ChartForm } from '../model/statistic/statistic.ts';

/** A figure in one language, ready to be drawn: plain data, which the build and the reader's browser draw alike. */
export interface FigureSpec {
  id: string;
  title: string;
  /** Where the numbers and the chart are from. */
  source: string;
  panels: PanelSpec[];
}

/** A chart with a scale of its own, on which zero is. */
export interface PanelSpec {
  title?: string;
  form: ChartForm;
  /** Where values are below zero: the left end of the scale. */
  min?: number;
  max: number;
  ticks: Tick[];
  lines: Line[];
}

export interface Tick {
  at: number;
  text: string;
}

/** A label with its points: one for a bar, one for each period for dots, none where the report gives no number. */
export interface Line {
  label: string;
  points: Point[];
  /** Said in place of points. */
  missing?: string;
}

export interface Point {
  /** A range is drawn from its low to its high. */
  value: number | [low: number, high: number];
  bound: Bound;
  /** "more than 80%" */
  text: string;
  /** Written beneath a dot: "1998". */
  period?: string;
  /** True where there is a later period too, among dots on the same line, among bars in the panel: drawn hollow. */
  earlier: boolean;
  /** With its label, as it is read out: "Wales, 2012: 91 per 10,000". */
  said: string;
}
