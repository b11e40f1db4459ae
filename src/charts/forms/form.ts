import type { ChartDataset } from 'chart.js';
import type { Mark, PanelLayout, Plot } from '../layout/plot.ts';
import type { Rule, Text } from '../panel/drawing.ts';
import type { Paint } from '../panel/paint.ts';
import type { Line, PanelSpec } from '../spec.ts';

/** All that a chart of one form does in its own way: the same in the build and in the reader's browser. */
export interface Form {
  /** Whether neighbouring rows of the same label stand on one line. Their periods then tell them apart, and the scale alone names their unit. */
  sharesLines: boolean;
  /** The scale of a panel of that width. */
  plot: (panel: PanelSpec, width: number) => Plot;
  /** Lays out a line of a panel from `top` on. */
  line: (line: Line, panel: PanelSpec, plot: Plot, width: number, top: number) => LaidLine;
  /** Between the last line and the numbers of the scale, in pixels. */
  aboveTicks: number;
  /** What Chart.js calls it, and from which of its axes marks are drawn. */
  type: 'bar' | 'scatter';
  indexAxis: 'x' | 'y';
  /** Whether Chart.js holds the marks of all lines in one data set, or those of each line in its own. */
  oneDataset: boolean;
  datasets: (layout: PanelLayout, paint: Paint) => PanelDataset[];
  /** Draws on a mark what Chart.js does not. */
  finish?: (pen: CanvasRenderingContext2D, mark: Mark, paint: Paint) => void;
  /** Traces what surrounds a mark that a reader is at. */
  surround: (pen: CanvasRenderingContext2D, mark: Mark) => void;
  /** Along which axes a pointer is near a mark. */
  near: 'y' | 'xy';
}

/** A line of a panel: its words, its guides and its marks. */
export interface LaidLine {
  texts: Text[];
  rules: Rule[];
  marks: Mark[];
  bottom: number;
}

/** A value as Chart.js holds it. */
export interface Datum {
  /** On the scale of the panel. */
  x: number | [low: number, high: number];
  /** In pixels from the top of the panel. */
  y: number;
  /** "Wales, 2012: 91 per 10,000" */
  said: string;
}

export type PanelDataset = ChartDataset<'bar' | 'scatter', Datum[]>;

export const datum = ({ point, y }: Mark): Datum => ({ x: point.value, y, said: point.said });

/** Between a mark and what surrounds it. */
export const away = 3;
