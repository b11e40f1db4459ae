import { escapeXml } from '../../model/xml.ts';
import type { FileLayout } from '../layout/file.ts';
import type { Paint } from '../panel/paint.ts';
import { drawText } from '../panel/words.ts';
import { svgPen } from './pen.ts';
import { rounded } from './write.ts';

/** The elements of panels at their places. */
export const panelsSvg = (panels: FileLayout['panels'], paint: Paint): string =>
  panels.map(({ top, marks, texts }) => moved(0, top, elements(marks, texts, paint))).join('');

function elements(marks: FileLayout['panels'][number]['marks'], texts: FileLayout['texts'], paint: Paint): string {
  const { pen, elements } = svgPen();
  for (const mark of marks) mark(pen, paint);
  for (const text of texts) drawText(pen, text, paint, 'sans-serif');
  return elements();
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
