import type { Text } from './drawing.ts';
import type { Paint } from './paint.ts';
import type { Pen } from './pen.ts';

export function drawText(pen: Pen, text: Text, paint: Paint, family: string): void {
  pen.font = `${text.weight} ${text.size}px ${family}`;
  pen.textAlign = text.align;
  pen.textBaseline = 'alphabetic';
  // Letters stand where the font puts them, not on whole pixels.
  pen.textRendering = 'geometricPrecision';
  pen.fillStyle = paint(text.token);
  pen.fillText(text.text, text.x, text.y);
}
