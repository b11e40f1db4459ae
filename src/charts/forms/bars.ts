import { columnsOf, missingWords, type PanelDrawing, type Row, row } from '../layout/panel.ts';
import {
  barThickness,
  beforeValue,
  endOf,
  highOf,
  isBelowZero,
  isRange,
  lowOf,
  overhang,
  type Plot,
  plotBetween,
  rightOverhang,
} from '../layout/plot.ts';
import { textWidth } from '../layout/text-width.ts';
import { type Bar, barEnd, outline } from '../panel/bar-end.ts';
import { oneLine, styles, type Text } from '../panel/drawing.ts';
import { area, dot, line, type Mark } from '../panel/marks.ts';
import type { PanelSpec, Point } from '../spec.ts';

/** Where everything of a panel of bars stands: what is beneath the bars, the bars, and what is above them. */
export interface BarsLayout {
  panel: PanelSpec;
  width: number;
  height: number;
  plot: Plot;
  beneath: Mark[];
  bars: Bar[];
  above: Mark[];
  texts: Text[];
}

/** A bar for each number from zero, its value at its end; a range as a thin line between its two ends. */
export function bars(panel: PanelSpec, width: number, alike: PanelSpec[]): PanelDrawing {
  const { height, beneath, bars, above, texts } = barsLayout(panel, width, alike);
  const filled = bars.map(
    ({ point, low, high, y }): Mark =>
      area(low, y - barThickness / 2, high - low, barThickness, point.earlier ? 'paper' : 'statistic'),
  );
  return { width, height, marks: [...beneath, ...filled, ...above], texts };
}

export function barsLayout(panel: PanelSpec, width: number, alike = [panel]): BarsLayout {
  const columns = columnsOf(width);
  const plot = barsPlot(panel, columns.left, width, alike);
  const rows: { laid: Row; points: Point[]; missing: string | undefined }[] = [];
  let at = 0;
  for (const { label, points, missing, isUnder } of panel.lines) {
    const laid = row(label, columns, at, barThickness, isUnder);
    rows.push({ laid, points, missing });
    at = laid.bottom;
  }
  const drawn = rows.flatMap(({ laid, points }) =>
    points.map((point): Bar => ({ point, low: plot.x(lowOf(point)), high: plot.x(highOf(point)), y: laid.y })),
  );
  const bars = drawn.filter(({ point }) => !isRange(point));
  return {
    panel,
    width,
    height: Math.ceil(at),
    plot,
    beneath: [
      ...(panel.isWhole && drawn.length > 0 ? [line(plot.right, 0, plot.right, at, 'hair')] : []),
      ...(drawn.length > 0 ? [line(plot.x(0), 0, plot.x(0), at, 'edge')] : []),
      ...rows.flatMap(({ laid }) => laid.ground),
    ],
    bars,
    above: drawn.flatMap((bar) => (isRange(bar.point) ? rangeMarks(bar) : [endMark(bar)])),
    texts: rows
      .flatMap(({ laid, missing }) => [
        ...laid.texts,
        ...(missing ? missingWords(missing, columns.left + beforeValue, width, laid.y) : []),
      ])
      .concat(
        drawn.map(({ point, high, y }) => {
          const top = y - styles.value.leading / 2;
          const end = high + (isRange(point) ? rangeEnd : rightOverhang(point));
          return panel.isWhole
            ? oneLine(point.text, styles.value, width, top, 'right')
            : oneLine(point.text, styles.value, end + beforeValue, top, 'left');
        }),
      ),
  };
}

const endMark =
  (bar: Bar): Mark =>
  (pen, paint) =>
    (bar.point.earlier ? outline : barEnd)(pen, bar, paint);

const rangeEnd = 7;

/** A thin line with its two ends. */
export const rangeMarks = ({ low, high, y }: Pick<Bar, 'low' | 'high' | 'y'>): Mark[] => [
  line(low, y, high, y, 'statistic', 3),
  dot(low, y, 'statistic'),
  dot(high, y, 'statistic'),
];

/** The scale of bars: as long as leaves room at each bar's end for its value, or beyond the whole for those of its parts. */
export function barsPlot(panel: PanelSpec, start: number, width: number, alike = [panel]): Plot {
  const { min = 0, max } = panel;
  const points = alike.flatMap(({ lines }) => lines).flatMap(({ points }) => points);
  // A bar that goes on to the left has its arrow there.
  const goesOn = points.some((point) => isBelowZero(point) && endOf(point) === 'beyond');
  const left = start + (goesOn ? overhang.over : 0);
  if (panel.isWhole) {
    const values = points.map((point) => rightOverhang(point) + textWidth(point.text, styles.value));
    return plotBetween(left, width - Math.max(0, ...values) - 2 * beforeValue, panel);
  }
  const lengths = points.map((point) => {
    const after =
      (isRange(point) ? rangeEnd : rightOverhang(point)) + beforeValue + textWidth(point.text, styles.value);
    return left + (width - left - after) / ((highOf(point) - min) / (max - min));
  });
  return plotBetween(left, Math.min(width, ...lengths.filter((length) => length > left)), panel);
}
