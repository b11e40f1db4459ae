import { barThickness, endOf, isBelowZero } from '../layout/plot.ts';
import type { Point } from '../spec.ts';
import type { Paint } from './paint.ts';
import type { Pen } from './pen.ts';

/** A bar where it is drawn: from `low` to `high` on the scale, its middle at `y`. One below zero ends at `low`. */
export interface Bar {
  point: Point;
  low: number;
  high: number;
  y: number;
}

type Corner = [x: number, y: number];

const half = barThickness / 2;

/** How far an arrow reaches beyond the value, and how far behind it a second one follows. */
const arrow = { reach: 9, follows: 6, stroke: 2 };

/** The gaps that loosen the end of an uncertain bar, and the slat beyond it: distance from the value, and width. */
const loose = {
  gaps: [
    [-9, 1],
    [-5.5, 2],
    [-1.5, 2],
  ],
  beyond: [[2.5, 1.5]],
} as const;

/** Where a bar ends, and which way it came: 1 from the left, -1 for a bar below zero. */
const tipOf = ({ point, low, high }: Bar): { tip: number; way: 1 | -1 } =>
  isBelowZero(point) ? { tip: low, way: -1 } : { tip: high, way: 1 };

/**
 * What tells a bar's bound at its end: an arrow goes on beyond "more than" and "at least"; one that points back leaves the end
 * of "below" and "at most" in doubt; loose slats end "about". Of bars below zero the two arrows change places.
 */
export function barEnd(pen: Pen, bar: Bar, paint: Paint): void {
  const { y } = bar;
  const { tip, way } = tipOf(bar);
  const end = endOf(bar.point);
  if (end === 'beyond') {
    pen.fillStyle = paint('statistic');
    // From a little within the bar, so that no seam shows.
    trace(pen, [
      [tip - way, y - half],
      [tip, y - half],
      [tip + way * arrow.reach, y],
      [tip, y + half],
      [tip - way, y + half],
    ]);
    pen.closePath();
    pen.fill();
    followingArrow(pen, tip, way, y, paint);
  }
  if (end === 'within') pointBack(pen, bar, paint('paper'));
  if (end !== 'about') return;
  for (const [at, width] of loose.gaps) slat(pen, across(tip, way, at, width), width, y, paint('paper'));
  for (const [at, width] of loose.beyond) slat(pen, across(tip, way, at, width), width, y, paint('statistic'));
}

/** The line around a hollow bar, open where its bound is. */
export function outline(pen: Pen, bar: Bar, paint: Paint): void {
  const { point, low, high, y } = bar;
  const { tip, way } = tipOf(bar);
  const end = endOf(point);
  const inset = arrow.stroke / 2;
  const [left, right, top, bottom] = [low + inset, high - inset, y - half + inset, y + half - inset];
  // It begins at its end, where it may stay open.
  const [near, far] = way === 1 ? [right, left] : [left, right];
  pen.strokeStyle = paint('statistic');
  pen.lineWidth = arrow.stroke;
  if (end === 'beyond')
    trace(pen, [
      [near, top],
      [far, top],
      [far, bottom],
      [near, bottom],
    ]);
  else
    trace(pen, [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]);
  if (end !== 'beyond') pen.closePath();
  pen.stroke();
  if (end === 'beyond') followingArrow(pen, tip - way * arrow.follows, way, y, paint);
  if (end === 'within') pointBack(pen, bar, paint('statistic'));
  if (end !== 'about') return;
  for (const [at, width] of loose.gaps) slat(pen, across(tip, way, at, width), width, y, paint('paper'));
}

/** The left edge of what stands so far from the end of a bar, on whichever side of zero. */
const across = (tip: number, way: 1 | -1, at: number, width: number): number =>
  way === 1 ? tip + at : tip - at - width;

function followingArrow(pen: Pen, tip: number, way: 1 | -1, y: number, paint: Paint): void {
  const from = tip + way * arrow.follows;
  trace(pen, [
    [from, y - half],
    [from + way * arrow.reach, y],
    [from, y + half],
  ]);
  pen.strokeStyle = paint('statistic');
  pen.lineWidth = arrow.stroke;
  pen.stroke();
}

/** An arrow within the end of a bar, towards zero, as far as the bar has room for it. */
function pointBack(pen: Pen, bar: Bar, colour: string): void {
  const { low, high, y } = bar;
  const { tip, way } = tipOf(bar);
  const reach = Math.min(arrow.reach, (high - low) / 2);
  trace(pen, [
    [tip - way * 3, y - half],
    [tip - way * (3 + reach), y],
    [tip - way * 3, y + half],
  ]);
  pen.strokeStyle = colour;
  pen.lineWidth = arrow.stroke;
  pen.stroke();
}

function slat(pen: Pen, x: number, width: number, y: number, colour: string): void {
  pen.beginPath();
  pen.rect(x, y - half, width, barThickness);
  pen.fillStyle = colour;
  pen.fill();
}

function trace(pen: Pen, [first, ...others]: [Corner, ...Corner[]]): void {
  pen.beginPath();
  pen.moveTo(...first);
  for (const corner of others) pen.lineTo(...corner);
}
