import type { ChartToken, Paint } from './paint.ts';
import type { Pen } from './pen.ts';

/** Something drawn, in pixels from the top left corner of its panel. */
export type Mark = (pen: Pen, paint: Paint) => void;

export const dotRadius = 6.5;
const stroke = 2;

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  token: ChartToken,
  width = 1,
  dash: number[] = [],
) {
  return (pen: Pen, paint: Paint): void => {
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.setLineDash(dash);
    pen.lineWidth = width;
    pen.strokeStyle = paint(token);
    pen.stroke();
    pen.setLineDash([]);
  };
}

/** A filled area. */
export function area(x: number, y: number, width: number, height: number, token: ChartToken): Mark {
  return (pen, paint) => {
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.fillStyle = paint(token);
    pen.fill();
  };
}

/** An area with a line around it, which stays within. */
export function frame(x: number, y: number, width: number, height: number, token: ChartToken): Mark {
  return (pen, paint) => {
    pen.beginPath();
    pen.rect(x + stroke / 2, y + stroke / 2, width - stroke, height - stroke);
    pen.fillStyle = paint('paper');
    pen.fill();
    pen.lineWidth = stroke;
    pen.strokeStyle = paint(token);
    pen.stroke();
  };
}

/** A dot, or a ring where it is hollow. */
export function dot(x: number, y: number, token: ChartToken, isHollow = false): Mark {
  return (pen, paint) => {
    pen.beginPath();
    pen.arc(x, y, dotRadius - stroke / 2, 0, 2 * Math.PI);
    pen.fillStyle = paint(isHollow ? 'paper' : token);
    pen.fill();
    pen.lineWidth = stroke;
    pen.strokeStyle = paint(token);
    pen.stroke();
  };
}

/** Between two slanted lines of what is hatched. */
const hatch = 7;

/** What the report says nothing of: slanted lines within a thin frame. */
export function unknown(x: number, y: number, width: number, height: number): Mark {
  return (pen, paint) => {
    pen.strokeStyle = paint('edge');
    pen.lineWidth = 1;
    for (let from = hatch; from < width + height; from += hatch) {
      // From the top edge, or the right one, down to the left one, or the bottom.
      const [overTop, overLeft] = [Math.max(0, from - width), Math.max(0, from - height)];
      pen.beginPath();
      pen.moveTo(x + from - overTop, y + overTop);
      pen.lineTo(x + overLeft, y + from - overLeft);
      pen.stroke();
    }
    pen.beginPath();
    pen.rect(x + 0.5, y + 0.5, width - 1, height - 1);
    pen.stroke();
  };
}
