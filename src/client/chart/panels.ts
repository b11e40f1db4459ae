import { Chart } from 'chart.js';
import type { Datum } from '../../charts/forms/form.ts';
import { figureWidth } from '../../charts/layout/file.ts';
import { panelLayouts } from '../../charts/layout/layout.ts';
import type { PanelLayout } from '../../charts/layout/plot.ts';
import { panelConfig } from '../../charts/panel/config.ts';
import type { Paint } from '../../charts/panel/paint.ts';
import type { PanelSpec } from '../../charts/spec.ts';

export type PanelChart = Chart<'bar' | 'scatter', Datum[]>;
export type Panels = { panel: PanelSpec; chart: PanelChart }[];

/** The narrowest chart, in pixels. */
const least = 240;

/** Draws the panels into canvases of their own, as wide as there is room, in the colours of the page. */
export function drawPanels(into: HTMLElement, specs: PanelSpec[]): Panels {
  const style = getComputedStyle(into);
  const width = Math.max(least, Math.min(into.clientWidth, figureWidth));
  const paint: Paint = (token) => style.getPropertyValue(`--${token}`).trim();
  const layouts = panelLayouts(specs, width);
  into.replaceChildren(...layouts.map(emptyCanvas));
  return layouts.flatMap((layout, at) => {
    const canvas = into.children[at];
    if (!(canvas instanceof HTMLCanvasElement)) return [];
    const chart: PanelChart = new Chart(canvas, panelConfig(layout, paint, style.fontFamily));
    canvas.dataset.values = JSON.stringify(drawnValues(canvas));
    return [{ panel: layout.panel, chart }];
  });
}

/** A canvas of the panel's size; what it shows is said elsewhere. */
export function emptyCanvas({ width, height }: PanelLayout): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.ceil(height);
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

/** What Chart.js holds and has drawn, for tests to compare with the table. */
const drawnValues = (canvas: HTMLCanvasElement): unknown[] =>
  Chart.getChart(canvas)?.data.datasets.flatMap(({ data }) => data) ?? [];
