import { type Face, wrapped } from '../layout/text-width.ts';
import type { ChartToken } from './paint.ts';

/** A line of text with the place of its baseline; `align` says which end of it stands at `x`. */
export interface Text extends Face {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  token: ChartToken;
}

/** A kind of text in a chart; `leading` is the height of its lines. */
export interface Style extends Face {
  leading: number;
  token: ChartToken;
}

export const styles = {
  heading: { size: 26, weight: 600, leading: 32, token: 'ink' },
  numeral: { size: 28, weight: 600, leading: 35, token: 'ink' },
  smallNumeral: { size: 20, weight: 600, leading: 28, token: 'ink' },
  title: { size: 16, weight: 500, leading: 22, token: 'ink' },
  label: { size: 16, weight: 400, leading: 21, token: 'ink' },
  value: { size: 16, weight: 600, leading: 21, token: 'ink' },
  note: { size: 16, weight: 400, leading: 21, token: 'soft' },
  small: { size: 14, weight: 400, leading: 18, token: 'soft' },
} as const satisfies Record<string, Style>;

/** Where the baseline of a line stands within its height. */
const baseline = ({ size, leading }: Style): number => (leading - size) / 2 + size * 0.8;

/** A text from the left edge, in as many lines as it needs, and the height of them all. */
export function paragraph(text: string, style: Style, width: number, top: number): { texts: Text[]; height: number } {
  const texts = wrapped(text, style, width).map((line, at) =>
    oneLine(line, style, 0, top + at * style.leading, 'left'),
  );
  return { texts, height: texts.length * style.leading };
}

/** One line whose top is at `top`. */
export function oneLine(text: string, style: Style, x: number, top: number, align: Text['align']): Text {
  const { size, weight, token } = style;
  return { text, x, y: top + baseline(style), align, size, weight, token };
}
