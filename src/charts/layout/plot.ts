import type { Bound } from '../../model/statistic/statistic.ts';
import type { PanelSpec, Point } from '../spec.ts';

/** The scale of a panel: its least value (zero, where none is below it) stands at `left`, the greatest at `right`. */
export interface Plot {
  left: number;
  right: number;
  /** The place of a value. */
  x: (value: number) => number;
}

/** How thick a bar is. */
export const barThickness = 18;

/** Between a mark's end and the value that is written there. */
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

export const isRange = ({ value }: Pick<Point, 'value'>): boolean => typeof value !== 'number';

/** The two ends of a value, which of a single number are one. */
export const endsOf = ({ value }: Pick<Point, 'value'>): [low: number, high: number] =>
  typeof value === 'number' ? [value, value] : value;

/** The two ends of what a bar draws of a value: a number reaches from zero. */
export const highOf = ({ value }: Point): number => (typeof value === 'number' ? Math.max(0, value) : value[1]);
export const lowOf = ({ value }: Point): number => (typeof value === 'number' ? Math.min(0, value) : value[0]);

/** A scale from one place to another. */
export const plotBetween = (left: number, right: number, { min = 0, max }: PanelSpec): Plot => ({
  left,
  right,
  x: (value) => left + ((value - min) / (max - min)) * (right - left),
});
