import { Chart } from 'chart.js';
import { type BarsLayout, barsLayout } from '../../charts/forms/bars.ts';
import { figureWidth } from '../../charts/layout/file.ts';
import type { Paint } from '../../charts/panel/paint.ts';
import type { PanelSpec } from '../../charts/spec.ts';
import { type Datum, panelConfig } from './config.ts';

export type PanelChart = Chart<'bar', Datum[]>;
export type Panels = { panel: PanelSpec; chart: PanelChart }[];

/** The narrowest chart, in pixels. */
const least = 240;

/** Draws the panels into canvases of their own, as wide as there is room, in the colours of the page. */
export function drawPanels(into: HTMLElement, specs: PanelSpec[]): Panels {
  const style = getComputedStyle(into);
  const width = Math.max(least, Math.min(into.clientWidth, figureWidth));
  const paint: Paint = (token) => style.getPropertyValue(`--${token}`).trim();
  const layouts = specs.map((panel) => barsLayout(panel, width));
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
function emptyCanvas({ width, height }: BarsLayout): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

/** What Chart.js holds and has drawn, for tests to compare with the table. */
const drawnValues = (canvas: HTMLCanvasElement): unknown[] =>
  Chart.getChart(canvas)?.data.datasets.flatMap(({ data }) => data) ?? [];
