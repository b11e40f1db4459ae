import { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { figureSpec } from '../../../src/charts/figure-spec.ts';
import { panelLayouts } from '../../../src/charts/layout/layout.ts';
import { panelConfig } from '../../../src/charts/panel/config.ts';
import { filePaint } from '../../../src/charts/panel/paint.ts';
import { chartParts } from '../../../src/charts/panel/parts.ts';
import { svgCanvas } from '../../../src/charts/svg/canvas.ts';
import { figureTable } from '../../../src/charts/table.ts';
import { onScale } from '../../../src/model/statistic/value.ts';
import type { FigureUnit } from '../../../src/model/unit/unit.ts';
import { figures, sources } from '../sample.ts';

Chart.register(...chartParts);

const configs = (unit: FigureUnit, width: number) =>
  panelLayouts(figureSpec(unit, sources, 'en', '').panels, width).map((layout) => ({
    layout,
    config: panelConfig(layout, filePaint, 'sans-serif'),
  }));

describe.each(figures)('the configuration of $id', (unit) => {
  it('holds the values of the table, in its order', () => {
    const held = configs(unit, 720).flatMap(({ config }) => config.data.datasets.flatMap(({ data }) => data));
    const table = figureTable(unit.figure, sources).flatMap(({ value }) => (value === null ? [] : onScale(value)));
    expect(held.map(({ x }) => x)).toEqual(
      table.map((each) => (typeof each === 'number' ? each : [each.low, each.high])),
    );
  });

  it.each([720, 360, 240])(
    'draws marks where the words expect them, in proportion from zero, at %i pixels',
    (width) => {
      for (const { layout, config } of configs(unit, width)) {
        const { canvas } = svgCanvas(layout.width, layout.height);
        const chart = new Chart(canvas, config);
        const [zero, end] = [chart.scales.x?.getPixelForValue(0), chart.scales.x?.getPixelForValue(layout.panel.max)];
        expect(zero).toBeCloseTo(layout.plot.left);
        expect(end).toBeCloseTo(layout.plot.right);
        for (const [at, line] of layout.marks.entries()) {
          for (const [index, { point, low, high, y }] of line.entries()) {
            const isBar = layout.panel.form === 'bars';
            const place = isBar ? layout.marks.slice(0, at).flat().length + index : index;
            const drawn = chart
              .getDatasetMeta(isBar ? 0 : at)
              .data[place]?.getProps(['x', 'y', 'base', 'width', 'height'], true);
            expect(drawn?.x).toBeCloseTo(high);
            expect(drawn?.y).toBeCloseTo(y);
            if (isBar) expect(drawn).toMatchObject({ base: expect.closeTo(low), height: 18 });
            const length = layout.plot.right - layout.plot.left;
            if (isBar && typeof point.value === 'number')
              expect(Number(drawn?.width)).toBeCloseTo((point.value / layout.panel.max) * length);
          }
        }
        chart.destroy();
      }
    },
  );
});

it('tells earlier periods from the last: of dots on their line, of bars in their panel', () => {
  const earlier = figures
    .slice(0, 3)
    .map((unit) =>
      figureSpec(unit, sources, 'en', '').panels.flatMap(({ lines }) =>
        lines.flatMap(({ points }) => points.map((point) => point.earlier)),
      ),
    );
  expect(earlier).toEqual([
    [true, false, true, false],
    [true, false, true, false],
    [false, false, false, true, false, false, false],
  ]);
});

it('gives scales of the same end the same length', () => {
  const [one, other] = configs(figures[0] ?? fail(), 360);
  expect(one?.layout.panel.max).not.toBe(other?.layout.panel.max);
  const same = panelLayouts(
    [...figureSpec(figures[2] ?? fail(), sources, 'en', '').panels].flatMap((panel) => [
      panel,
      { ...panel, lines: panel.lines.slice(-1) },
    ]),
    360,
  );
  expect(same[0]?.plot.right).toBe(same[1]?.plot.right);
});

function fail(): never {
  throw new Error('The sample has no such figure.');
}
