import { barThickness } from '../layout/bars.ts';
import type { Mark } from '../layout/plot.ts';
import type { Paint } from './paint.ts';

type Pen = CanvasRenderingContext2D;
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

/** What tells a bar's bound at its end: an arrow goes on beyond "more than", loose slats end "about". */
export function barEnd(pen: Pen, { point, high, y }: Mark, paint: Paint): void {
  if (point.bound === 'over') {
    pen.fillStyle = paint('statistic');
    // From a little within the bar, so that no seam shows.
    trace(pen, [
      [high - 1, y - half],
      [high, y - half],
      [high + arrow.reach, y],
      [high, y + half],
      [high - 1, y + half],
    ]);
    pen.closePath();
    pen.fill();
    followingArrow(pen, high, y, paint);
  }
  if (point.bound !== 'about') return;
  for (const [at, width] of loose.gaps) slat(pen, high + at, width, y, paint('paper'));
  for (const [at, width] of loose.beyond) slat(pen, high + at, width, y, paint('statistic'));
}

/** The line around a hollow bar, open where its bound is. */
export function outline(pen: Pen, { point, low, high, y }: Mark, paint: Paint): void {
  const inset = arrow.stroke / 2;
  const [left, right, top, bottom] = [low + inset, high - inset, y - half + inset, y + half - inset];
  pen.strokeStyle = paint('statistic');
  pen.lineWidth = arrow.stroke;
  if (point.bound === 'over')
    trace(pen, [
      [right, top],
      [left, top],
      [left, bottom],
      [right, bottom],
    ]);
  else
    trace(pen, [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]);
  if (point.bound !== 'over') pen.closePath();
  pen.stroke();
  if (point.bound === 'over') followingArrow(pen, high - arrow.follows, y, paint);
  if (point.bound !== 'about') return;
  for (const [at, width] of loose.gaps) slat(pen, high + at, width, y, paint('paper'));
}

function followingArrow(pen: Pen, high: number, y: number, paint: Paint): void {
  const from = high + arrow.follows;
  trace(pen, [
    [from, y - half],
    [from + arrow.reach, y],
    [from, y + half],
  ]);
  pen.strokeStyle = paint('statistic');
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
