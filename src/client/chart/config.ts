import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale, type Plugin } from 'chart.js';
import type { BarsLayout } from '../../charts/forms/bars.ts';
import { barThickness } from '../../charts/layout/plot.ts';
import type { Bar } from '../../charts/panel/bar-end.ts';
import type { Paint } from '../../charts/panel/paint.ts';
import { drawText } from '../../charts/panel/words.ts';

Chart.register(BarController, BarElement, LinearScale);

/** A value as Chart.js holds it. */
export interface Datum {
  /** On the scale of the panel. */
  x: number | [low: number, high: number];
  /** In pixels from the top of the panel. */
  y: number;
  /** "Wales, 2012: 91 per 10,000" */
  said: string;
}

export type PanelConfig = ChartConfiguration<'bar', Datum[]>;

/** What Chart.js draws of a panel of bars, where our layout put them. */
export function panelConfig(layout: BarsLayout, paint: Paint, family: string): PanelConfig {
  const { panel, width, height, plot, bars } = layout;
  const colours = bars.map(({ point }) => paint(point.earlier ? 'paper' : 'statistic'));
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          data: bars.map(({ point, y }) => ({ x: point.value, y, said: point.said })),
          backgroundColor: colours,
          hoverBackgroundColor: colours,
          barThickness,
          clip: false,
        },
      ],
    },
    options: {
      animation: false,
      // What points at the chart is followed outside it.
      events: [],
      responsive: false,
      indexAxis: 'y',
      layout: { autoPadding: false, padding: { left: plot.left, right: width - plot.right, top: 0, bottom: 0 } },
      // The scale down the panel counts its pixels.
      scales: {
        x: { type: 'linear', display: false, ticks: { display: false }, min: panel.min ?? 0, max: panel.max },
        y: {
          type: 'linear',
          display: false,
          ticks: { display: false },
          min: 0,
          max: height,
          reverse: true,
          offset: false,
        },
      },
    },
    plugins: [besides(layout, paint, family)],
  };
}

/** Draws what Chart.js does not: what is beneath the bars; their ends and words; a frame around the one that a reader is at. */
function besides({ beneath, bars, above, texts }: BarsLayout, paint: Paint, family: string): Plugin<'bar'> {
  return {
    id: 'besides',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const mark of beneath) mark(ctx, paint);
    },
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      for (const mark of above) mark(ctx, paint);
      for (const { index } of chart.getActiveElements()) {
        const bar = bars[index];
        if (bar) surround(ctx, bar, paint);
      }
      for (const text of texts) drawText(ctx, text, paint, family);
    },
  };
}

/** Between a bar and what surrounds it. */
const away = 3;

function surround(pen: CanvasRenderingContext2D, { low, high, y }: Bar, paint: Paint): void {
  const half = barThickness / 2 + away;
  pen.beginPath();
  pen.rect(low, y - half, high - low + away, 2 * half);
  pen.lineWidth = 2;
  pen.strokeStyle = paint('ink');
  pen.stroke();
}
