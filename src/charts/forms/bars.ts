import {
  barThickness,
  beforeValue,
  endOf,
  highOf,
  isBelowZero,
  lowOf,
  overhang,
  type PanelLayout,
  type Plot,
  plotBetween,
  rightOverhang,
} from '../layout/plot.ts';
import { textWidth } from '../layout/text-width.ts';
import { barEnd, outline } from '../panel/bar-end.ts';
import { extent, oneLine, paragraph, type Rule, styles, type Text } from '../panel/drawing.ts';
import type { Paint } from '../panel/paint.ts';
import type { Line, PanelSpec } from '../spec.ts';
import { away, datum, type Form, type LaidLine, type PanelDataset } from './form.ts';

/** How far the guides reach above and below a bar, and how far they keep from words. */
const guide = { reach: 3, clear: 3 };

/** A bar for each row, its value at its end. */
export const bars: Form = {
  sharesLines: false,
  plot,
  line,
  aboveTicks: 2,
  type: 'bar',
  indexAxis: 'y',
  oneDataset: true,
  datasets,
  finish: (pen, mark, paint) => (mark.point.earlier ? outline : barEnd)(pen, mark, paint),
  surround: (pen, { low, high, y }) => {
    const half = barThickness / 2 + away;
    pen.rect(low, y - half, high - low + away, 2 * half);
  },
  near: 'y',
};

/** The scale of bars: as long as leaves room at each bar's end for its value. */
function plot(panel: PanelSpec, width: number): Plot {
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
  return plotBetween(left, Math.min(width, ...lengths), panel);
}

/** The label, and below it the bar with its value at the end; or the words that say why there is no bar. */
function line({ label, points, missing }: Line, panel: PanelSpec, plot: Plot, width: number, top: number): LaidLine {
  const head = paragraph(label, styles.label, width, top);
  const below = top + head.height;
  if (missing) {
    const words = paragraph(missing, styles.note, width, below);
    return { texts: [...head.texts, ...words.texts], rules: [], marks: [], bottom: below + words.height };
  }
  const y = below + guide.reach + barThickness / 2;
  const marks = points.map((point) => ({ point, low: plot.x(lowOf(point)), high: plot.x(highOf(point)), y }));
  const values = marks.map(({ point, high }) =>
    oneLine(point.text, styles.value, high + rightOverhang(point) + beforeValue, y - styles.value.leading / 2, 'left'),
  );
  const bottom = y + barThickness / 2 + guide.reach;
  const rules = guides(panel, plot, values, below, bottom);
  return { texts: [...head.texts, ...values], rules, marks, bottom };
}

/** A short line at every tick, that of zero darker, but for where words stand. */
function guides({ ticks }: PanelSpec, plot: Plot, words: Text[], y1: number, y2: number): Rule[] {
  const taken = words.map(extent);
  return ticks
    .map(({ at }) => ({ at, x: plot.x(at) }))
    .filter(({ x }) => taken.every(([left, right]) => x < left - guide.clear || x > right + guide.clear))
    .map(({ at, x }) => {
      const inside = Math.min(Math.max(x, 0.5), plot.right - 0.5);
      return { x1: inside, x2: inside, y1, y2, token: at === 0 ? 'edge' : 'hair' };
    });
}

function datasets({ marks }: PanelLayout, paint: Paint): PanelDataset[] {
  const all = marks.flat();
  const colours = all.map(({ point }) => paint(point.earlier ? 'paper' : 'statistic'));
  return [
    {
      type: 'bar',
      data: all.map(datum),
      backgroundColor: colours,
      hoverBackgroundColor: colours,
      barThickness,
      clip: false,
    },
  ];
}
