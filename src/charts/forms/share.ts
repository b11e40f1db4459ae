import type { PanelDrawing } from '../layout/panel.ts';
import { textWidth } from '../layout/text-width.ts';
import { oneLine, paragraph, styles, type Text } from '../panel/drawing.ts';
import { area, frame, type Mark, unknown } from '../panel/marks.ts';
import type { Line, PanelSpec } from '../spec.ts';

const thickness = 36;
const belowBar = 10;
const swatch = 14;
const beforeWords = 10;
/** Between two parts. */
const seam = 2;

/** A part of the whole: from where to where, in hundredths, and how it is filled. */
export interface Part {
  line: Line;
  from: number;
  to: number;
  fill: 'full' | 'hollow' | 'unknown';
}

/** The parts of a whole in their order. What the report gives no number of takes what is left, and says none. */
export function partsOf({ lines }: PanelSpec): Part[] {
  let at = 0;
  return lines.map((line, index): Part => {
    const [point] = line.points;
    const from = at;
    at = typeof point?.value === 'number' ? from + point.value : 100;
    return { line, from, to: at, fill: point ? (index % 2 === 0 ? 'full' : 'hollow') : 'unknown' };
  });
}

const fills = {
  full: (...place: [number, number, number, number]): Mark => area(...place, 'statistic'),
  hollow: (...place: [number, number, number, number]): Mark => frame(...place, 'statistic'),
  unknown,
} as const;

/** One bar of the whole, its parts beside one another, and beneath it what each is. */
export function share(panel: PanelSpec, width: number): PanelDrawing {
  const parts = partsOf(panel);
  const x = (hundredths: number): number => (hundredths / 100) * width;
  const marks = parts
    .filter(({ from, to }) => to > from)
    .map(({ from, to, fill }) => fills[fill](x(from), 0, x(to) - x(from) - (to < 100 ? seam : 0), thickness));
  const texts: Text[] = [];
  let at = thickness + belowBar;
  for (const { line, fill } of parts) {
    const [point] = line.points;
    const value = point?.text ?? '';
    const left = swatch + beforeWords;
    const start = value ? left + textWidth(value, styles.value) + beforeWords : left;
    const words = paragraph(line.label, styles.label, width - start, at);
    marks.push(fills[fill](0, at + (styles.label.leading - swatch) / 2, swatch, swatch));
    if (value) texts.push(oneLine(value, styles.value, left, at, 'left'));
    texts.push(...words.texts.map((text) => ({ ...text, x: start })));
    const below = at + words.height;
    const missing = line.missing ? paragraph(line.missing, styles.note, width - start, below) : undefined;
    texts.push(...(missing?.texts ?? []).map((text) => ({ ...text, x: start })));
    at = below + (missing?.height ?? 0) + 7;
  }
  return { width, height: Math.ceil(at), marks, texts };
}
