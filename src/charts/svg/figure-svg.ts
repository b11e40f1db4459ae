import { Chart } from 'chart.js';
import { escapeXml } from '../../model/xml.ts';
import type { PanelLayout } from '../layout/plot.ts';
import { panelConfig } from '../panel/config.ts';
import type { Paint } from '../panel/paint.ts';
import { chartParts } from '../panel/parts.ts';
import { svgCanvas } from './canvas.ts';
import { rounded } from './write.ts';

Chart.register(...chartParts);

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
  const words = `<title id="${name}-title">${escapeXml(title)}</title><desc id="${name}-desc">${escapeXml(description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${labels}${attributes}>${words}${elements}</svg>`;
}
