import { type Face, textWidth, wrapped } from '../layout/text-width.ts';
import type { ChartToken } from './paint.ts';

/** A line of text with the place of its baseline; `align` says which end of it stands at `x`. */
export interface Text extends Face {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  token: ChartToken;
}

/** A straight line. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  token: ChartToken;
}

/** A kind of text in a chart; `leading` is the height of its lines. */
export interface Style extends Face {
  leading: number;
  token: ChartToken;
}

export const styles = {
  heading: { size: 20, weight: 500, leading: 26, token: 'ink' },
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

/** The two ends of a text. */
export function extent(text: Text): [left: number, right: number] {
  const width = textWidth(text.text, text);
  const left = text.x - { left: 0, center: width / 2, right: width }[text.align];
  return [left, left + width];
}

/** Shifts centred texts apart, as little as need be, so that none touches its neighbour or leaves 0 to `width`. */
export function spread(texts: Text[], gap: number, width: number): Text[] {
  const sorted = texts.toSorted((one, other) => one.x - other.x);
  const halves = sorted.map((text) => textWidth(text.text, text) / 2);
  const room = (at: number): number => (halves[at - 1] ?? 0) + (halves[at] ?? 0) + gap;
  const places = sorted.map(({ x }) => x);
  const least = (at: number) => (at === 0 ? (halves[0] ?? 0) : (places[at - 1] ?? 0) + room(at));
  const most = (at: number) =>
    at === sorted.length - 1 ? width - (halves[at] ?? 0) : (places[at + 1] ?? 0) - room(at + 1);
  // Neighbours part evenly first; then the whole row is pushed back between the edges.
  for (const [at, x] of places.entries()) {
    const lack = at > 0 ? (places[at - 1] ?? 0) + room(at) - x : 0;
    if (lack <= 0) continue;
    places[at - 1] = (places[at - 1] ?? 0) - lack / 2;
    places[at] = x + lack / 2;
  }
  for (const at of places.keys()) places[at] = Math.max(places[at] ?? 0, least(at));
  for (const at of [...places.keys()].reverse()) places[at] = Math.min(places[at] ?? 0, most(at));
  return sorted.map((text, at) => ({ ...text, x: places[at] ?? text.x }));
}
