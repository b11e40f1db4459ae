import { Chart } from 'chart.js';
import type { Locale } from '../i18n/locale.ts';
import { figureDescription } from './description.ts';
import { type FigureUnit, figureSpec } from './figure-spec.ts';
import { type FigureWidth, figureWidths, stack } from './file-layout.ts';
import { type PanelLayout, panelLayouts } from './layout.ts';
import { type Paint, pagePaint } from './paint.ts';
import { panelConfig } from './panel-config.ts';
import { chartParts } from './parts.ts';
import { svgCanvas } from './svg-canvas.ts';
import { rounded, xml } from './svg-write.ts';
import type { FigureSources } from './table.ts';

Chart.register(...chartParts);

/**
 * A figure as SVG for a page, with its description; the page's style sheet gives the colours and the font. Its ids are
 * unique to figure and width.
 */
export function figureSvg(unit: FigureUnit, sources: FigureSources, locale: Locale, width: FigureWidth): string {
  const { title, panels } = figureSpec(unit, sources, locale, '');
  const { panels: placed, bottom } = stack(panelLayouts(panels, figureWidths[width]), 0);
  const drawn = { width: figureWidths[width], height: bottom, elements: panelsSvg(placed, pagePaint) };
  const description = figureDescription(unit.figure, sources, locale);
  return svgElement(drawn, { name: `${unit.id}-${width}`, title, description });
}

/** The elements of panels at their places. */
export const panelsSvg = (panels: { top: number; layout: PanelLayout }[], paint: Paint): string =>
  panels.map(({ top, layout }) => moved(0, top, panelElements(layout, paint))).join('');

function panelElements(layout: PanelLayout, paint: Paint): string {
  const { canvas, elements } = svgCanvas(layout.width, layout.height);
  const chart = new Chart(canvas, panelConfig(layout, paint, 'sans-serif'));
  const drawn = elements();
  chart.destroy();
  return drawn;
}

export const moved = (x: number, y: number, elements: string): string =>
  x === 0 && y === 0 ? elements : `<g transform="translate(${rounded(x)} ${rounded(y)})">${elements}</g>`;

/** Elements of SVG with the room that they take. */
export interface Drawn {
  width: number;
  height: number;
  elements: string;
}

/** The words that an image is known by to those who do not see it. */
export interface Named {
  /** Begins its ids. */
  name: string;
  title: string;
  description: string;
}

/** @param attributes further ones of the element, with a space before each */
export function svgElement({ width, height, elements }: Drawn, { name, title, description }: Named, attributes = '') {
  const size = `width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}"`;
  const labels = `role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc"`;
  const words = `<title id="${name}-title">${xml(title)}</title><desc id="${name}-desc">${xml(description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${labels}${attributes}>${words}${elements}</svg>`;
}
