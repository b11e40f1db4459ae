import { extent, oneLine, paragraph, type Rule, styles, type Text } from '../panel/drawing.ts';
import type { Line, PanelSpec } from '../spec.ts';
import { beforeValue, highOf, lowOf, type Mark, type Plot, rightOverhang } from './plot.ts';

/** A line of a panel: its words, its guides and its marks. */
export interface LaidLine {
  texts: Text[];
  rules: Rule[];
  marks: Mark[];
  bottom: number;
}

export const barThickness = 18;

/** How far the guides reach above and below a bar, and how far they keep from words. */
const guide = { reach: 3, clear: 3 };

/** The label, and below it the bar with its value at the end; or the words that say why there is no bar. */
export function barLine(
  { label, points, missing }: Line,
  panel: PanelSpec,
  plot: Plot,
  width: number,
  top: number,
): LaidLine {
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
