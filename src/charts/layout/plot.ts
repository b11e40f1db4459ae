import type { Bound } from '../../model/statistic/statistic.ts';
import { styles } from '../panel/drawing.ts';
import type { PanelSpec, Point } from '../spec.ts';
import { textWidth } from './text-width.ts';

/** The scale of a panel: zero stands at `left`, the greatest value at `right`. */
export interface Plot {
  left: number;
  right: number;
  /** The place of a value. */
  x: (value: number) => number;
}

/** A point where it is drawn: from `low` to `high` on the scale, its middle at `y`. */
export interface Mark {
  point: Point;
  low: number;
  high: number;
  y: number;
}

/** Between a bar's end and the value that is written there. */
export const beforeValue = 7;

/** How far beyond its value a bar of that bound is drawn on: an arrow for "more than", the loose end of "about". */
export const overhang: Record<Bound, number> = { exact: 0, between: 0, about: 5, over: 18 };

/** Dots at either end of the scale stand whole within the panel. */
export const dotRadius = 6.5;

/** The scale of bars: as long as leaves room at each bar's end for its value. */
export function barPlot({ lines, max }: PanelSpec, width: number): Plot {
  const lengths = lines.flatMap(({ points }) =>
    points.map((point) => {
      const after = overhang[point.bound] + beforeValue + textWidth(point.text, styles.value);
      return (width - after) / (highOf(point) / max);
    }),
  );
  return plot(0, Math.min(width, ...lengths), max);
}

export const dotPlot = ({ max }: PanelSpec, width: number): Plot => plot(dotRadius + 1, width - dotRadius - 1, max);

export const highOf = ({ value }: Point): number => (typeof value === 'number' ? value : value[1]);
export const lowOf = ({ value }: Point): number => (typeof value === 'number' ? 0 : value[0]);

const plot = (left: number, right: number, max: number): Plot => ({
  left,
  right,
  x: (value) => left + (value / max) * (right - left),
});
