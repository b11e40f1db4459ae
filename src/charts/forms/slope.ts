import { apart } from '../layout/apart.ts';
import type { PanelDrawing } from '../layout/panel.ts';
import { endsOf } from '../layout/plot.ts';
import { textWidth } from '../layout/text-width.ts';
import { paragraph, styles, type Text } from '../panel/drawing.ts';
import { dot, line, type Mark } from '../panel/marks.ts';
import type { Line, PanelSpec, Point } from '../spec.ts';

const plotHeight = 220;
/** Between a dot and its words. */
const gap = 16;
const aboveTimes = 6;
/** The widest that words at a side become before they are broken. */
const widest = 200;

/** Words at one side of a slope: those of a label with its value, and of what was worked out of it. */
export interface SideWords {
  /** Where they belong, on the scale. */
  value: number;
  label?: string;
  text: string;
  detail?: string;
}

/** What stands at either side of a slope, zero among it; where all lines begin at one value, that value once. */
export function sidesOf({ lines, start }: PanelSpec): [left: SideWords[], right: SideWords[]] {
  const at = (time: number) =>
    lines.flatMap(({ label, points }): SideWords[] =>
      points.flatMap((point) => (point.time === time ? [wordsOf(label, point)] : [])),
    );
  const left = start ? [{ value: start.at, text: start.text }] : at(0);
  return [[...left, { value: 0, text: '0' }], at(1)];
}

const wordsOf = (label: string, point: Point): SideWords => ({
  value: highest(point),
  label,
  text: point.text,
  ...(point.detail !== undefined && { detail: point.detail }),
});

/** Where a point is drawn on the scale. */
export const highest = (point: Point): number => endsOf(point)[1];

/** Two times of each label, joined by a line, with the words of both at its ends. The scale has zero on it. */
export function slope(panel: PanelSpec, width: number): PanelDrawing {
  const { lines, min = 0, max, periods = [] } = panel;
  const [left, right] = sidesOf(panel);
  const room = (words: SideWords[]) => Math.min(widest, Math.max(0, ...words.map(widthOf))) + gap;
  const from = room(left);
  // Where there is little room the words at the right are broken, so that the two times stand side by side.
  const to = Math.max(width - room(right), from + Math.min(sideBySide(periods), width / 3));
  const widths = [widest, Math.min(widest, width - to - gap)];
  // Words at the ends of the scale reach beyond it by half a line.
  const top = styles.value.leading / 2;
  const bottom = top + plotHeight;
  const y = (value: number): number => bottom - ((value - min) / (max - min)) * plotHeight;
  const texts: Text[] = [];
  for (const [side, words] of [left, right].entries()) {
    const blocks = words.map((each) => block(each, side === 0, widths[side] ?? widest));
    const places = apart(
      blocks.map(({ height }, at) => ({ at: y(words[at]?.value ?? 0), size: height })),
      0,
      bottom + top,
    );
    for (const [at, { texts: own, height }] of blocks.entries())
      texts.push(
        ...own.map((text) => ({
          ...text,
          x: side === 0 ? from - gap : to + gap,
          y: text.y + (places[at] ?? 0) - height / 2,
          align: side === 0 ? ('right' as const) : ('left' as const),
        })),
      );
  }
  const times = periods.map((text, at) => ({
    ...styles.small,
    text,
    x: at === 0 ? from : to,
    y: bottom + aboveTimes + styles.small.leading,
    align: at === 0 ? ('left' as const) : ('right' as const),
  }));
  const gone = lines.flatMap(({ label, missing }) => (missing ? [`${label}: ${missing}`] : []));
  const end = bottom + top + aboveTimes + styles.small.leading;
  const notes = gone.reduce<{ texts: Text[]; bottom: number }>(
    (all, words) => {
      const { texts, height } = paragraph(words, styles.note, width, all.bottom);
      return { texts: [...all.texts, ...texts], bottom: all.bottom + height };
    },
    { texts: [], bottom: end },
  );
  return {
    width,
    height: Math.ceil(notes.bottom),
    marks: [
      line(from, top, from, bottom, 'hair'),
      line(to, top, to, bottom, 'hair'),
      line(from, y(0), to, y(0), 'edge'),
      // The first on top of the others.
      ...[...lines.entries()].reverse().flatMap(([at, each]) => lineMarks(each, at > 0, [from, to], y)),
    ],
    texts: [...texts, ...times, ...notes.texts],
  };
}

const widthOf = ({ label = '', text, detail = '' }: SideWords): number =>
  Math.max(textWidth(`${label} ${text}`.trim(), styles.value), textWidth(detail, styles.small));

/** How far apart two times stand at least, each at its end of the lines. */
const sideBySide = (periods: readonly string[]): number =>
  periods.reduce((sum, period) => sum + textWidth(period, styles.small), gap / 2);

/** "England 47" at the left, "59 England" at the right: the number stands next to its dot. */
function block(
  { label = '', text, detail }: SideWords,
  isLeft: boolean,
  widest: number,
): { texts: Text[]; height: number } {
  const words = (isLeft ? `${label} ${text}` : `${text} ${label}`).trim();
  const head = paragraph(words, label ? styles.value : styles.small, widest, 0);
  const foot = detail ? paragraph(detail, styles.small, widest, head.height) : { texts: [], height: 0 };
  return { texts: [...head.texts, ...foot.texts], height: head.height + foot.height };
}

/** The first line is the subject, drawn full; the others are what it is set against. */
function lineMarks({ points }: Line, isContext: boolean, x: [number, number], y: (value: number) => number): Mark[] {
  const token = isContext ? 'edge' : 'statistic';
  const places = points.map((point) => ({ x: x[point.time ?? 0] ?? x[1], y: y(highest(point)) }));
  const [first, last] = places;
  return [
    ...(first && last
      ? [line(first.x, first.y, last.x, last.y, token, isContext ? 2 : 3, isContext ? [6, 4] : [])]
      : []),
    ...places.map((place) => dot(place.x, place.y, token, isContext)),
  ];
}
