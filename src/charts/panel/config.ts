import type { ChartConfiguration } from 'chart.js';
import type { Datum } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import type { PanelLayout } from '../layout/plot.ts';
import type { Paint } from './paint.ts';
import { panelPlugin } from './plugin.ts';

export type PanelConfig = ChartConfiguration<'bar' | 'scatter', Datum[]>;

/**
 * What Chart.js draws of a panel: the same in the build, where the canvas writes SVG, and in the reader's browser.
 * @param family of the edition's sans, or what stands in for it
 */
export function panelConfig(layout: PanelLayout, paint: Paint, family: string): PanelConfig {
  const { panel, width, height, plot } = layout;
  const form = forms[panel.form];
  const [top, bottom] = layout.rows;
  const padding = { left: plot.left, right: width - plot.right, top, bottom: height - bottom };
  return {
    type: form.type,
    data: { datasets: form.datasets(layout, paint) },
    options: {
      animation: false,
      // What points at the chart is followed outside it.
      events: [],
      responsive: false,
      indexAxis: form.indexAxis,
      layout: { autoPadding: false, padding },
      // Lines stand where our layout put them: the scale down the panel counts its pixels.
      scales: {
        x: { type: 'linear', display: false, ticks: { display: false }, min: panel.min ?? 0, max: panel.max },
        y: {
          type: 'linear',
          display: false,
          ticks: { display: false },
          min: top,
          max: bottom,
          reverse: true,
          offset: false,
        },
      },
    },
    plugins: [panelPlugin(layout, paint, family)],
  };
}
