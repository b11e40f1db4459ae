import { columnsOf, missingWords, type PanelDrawing, row } from '../layout/panel.ts';
import { barThickness, beforeValue, endsOf } from '../layout/plot.ts';
import { textWidth } from '../layout/text-width.ts';
import { oneLine, styles, type Text } from '../panel/drawing.ts';
import { area, dot, dotRadius, line, type Mark } from '../panel/marks.ts';
import type { PanelSpec } from '../spec.ts';
import { barsPlot, rangeMarks } from './bars.ts';

const belowScale = 4;
const aroundValue = 4;

/** A range as a thin line with its ends, a single number as a dot, on one scale whose numbers stand beneath. */
export function range(panel: PanelSpec, width: number, alike: PanelSpec[]): PanelDrawing {
  const { lines, ticks = [] } = panel;
  const columns = columnsOf(width);
  // The last number of the scale is centred on its end.
  const plot = barsPlot(panel, columns.left + dotRadius, width - 44, alike);
  const [marks, texts]: [Mark[], Text[]] = [[], []];
  let at = 0;
  for (const { label, points, missing, isUnder } of lines) {
    const laid = row(label, columns, at, barThickness, isUnder);
    marks.push(...laid.ground);
    texts.push(...laid.texts, ...(missing ? missingWords(missing, columns.left, width, laid.y) : []));
    for (const point of points) {
      const [low, high] = endsOf(point).map(plot.x);
      if (low === undefined || high === undefined) continue;
      marks.push(...(low === high ? [dot(low, laid.y, 'statistic')] : rangeMarks({ low, high, y: laid.y })));
      const x = high + dotRadius + beforeValue;
      // No line of the scale strikes a number.
      const ground = textWidth(point.text, styles.value) + 2 * aroundValue;
      marks.push(area(x - aroundValue, laid.y - barThickness / 2, ground, barThickness, 'paper'));
      texts.push(oneLine(point.text, styles.value, x, laid.y - styles.value.leading / 2, 'left'));
    }
    at = laid.bottom;
  }
  const grid = ticks.map(({ at: value }) => line(plot.x(value), 0, plot.x(value), at, value === 0 ? 'edge' : 'hair'));
  const scale = ticks.map(({ at: value, text }) =>
    oneLine(text, styles.small, plot.x(value), at + belowScale, 'center'),
  );
  return {
    width,
    height: Math.ceil(at + belowScale + styles.small.leading),
    marks: [...grid, ...marks],
    texts: [...texts, ...scale],
  };
}
