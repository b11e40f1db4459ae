import type { Bound } from '../../model/statistic/statistic.ts';
import { styles } from '../panel/drawing.ts';
import type { PanelSpec, Point } from '../spec.ts';
import { textWidth } from './text-width.ts';

/** The scale of a panel: its least value (zero, where none is below it) stands at `left`, the greatest at `right`. */
export interface Plot {
  left: number;
  right: number;
  /** The place of a value. */
  x: (value: number) => number;
}

/** A point where it is drawn: from `low` to `high` on the scale, its middle at `y`. A bar below zero ends at `low`. */
export interface Mark {
  point: Point;
  low: number;
  high: number;
  y: number;
}

/** Between a bar's end and the value that is written there. */
export const beforeValue = 7;

/** How far beyond its value a bar of that bound is drawn on: an arrow for "more than", the loose end of "about". */
export const overhang: Record<Bound, number> = {
  exact: 0,
  between: 0,
  about: 5,
  over: 18,
  'at-least': 18,
  below: 0,
  'at-most': 0,
};

/** How a bar ends whose number is more, or less, than what is drawn: it goes on, or part of it is in doubt. */
export type End = 'beyond' | 'within' | 'about' | 'exact';

const ends: Record<Bound, [above: End, belowZero: End]> = {
  exact: ['exact', 'exact'],
  between: ['exact', 'exact'],
  about: ['about', 'about'],
  over: ['beyond', 'within'],
  'at-least': ['beyond', 'within'],
  below: ['within', 'beyond'],
  'at-most': ['within', 'beyond'],
};
export const isBelowZero = ({ value }: Pick<Point, 'value'>): boolean => typeof value === 'number' && value < 0;
export const endOf = (point: Pick<Point, 'value' | 'bound'>): End => ends[point.bound][isBelowZero(point) ? 1 : 0];

/** How far to the right of a bar what ends it reaches. */
export const rightOverhang = (point: Point): number => (isBelowZero(point) ? 0 : overhang[point.bound]);

/** Dots at either end of the scale stand whole within the panel. */
export const dotRadius = 6.5;

/** The scale of bars: as long as leaves room at each bar's end for its value. */
export function barPlot(panel: PanelSpec, width: number): Plot {
  const { lines, min = 0, max } = panel;
  // A bar that goes on to the left has its arrow there.
  const left = lines.some(({ points }) => points.some((point) => isBelowZero(point) && endOf(point) === 'beyond'))
    ? overhang.over
    : 0;
  const lengths = lines.flatMap(({ points }) =>
    points.map((point) => {
      const after = rightOverhang(point) + beforeValue + textWidth(point.text, styles.value);
      return left + (width - left - after) / ((highOf(point) - min) / (max - min));
    }),
  );
  return plot(left, Math.min(width, ...lengths), panel);
}

export const dotPlot = (panel: PanelSpec, width: number): Plot => plot(dotRadius + 1, width - dotRadius - 1, panel);

/** The two ends of what is drawn of a value: a number reaches from zero. */
export const highOf = ({ value }: Point): number => (typeof value === 'number' ? Math.max(0, value) : value[1]);
export const lowOf = ({ value }: Point): number => (typeof value === 'number' ? Math.min(0, value) : value[0]);

const plot = (left: number, right: number, { min = 0, max }: PanelSpec): Plot => ({
  left,
  right,
  x: (value) => left + ((value - min) / (max - min)) * (right - left),
});
