import { escapeXml } from '../../model/xml.ts';
import type { Pen } from '../panel/pen.ts';
import { rounded, svgPath, textElement } from './write.ts';

/** A pen that writes down what is drawn with it as SVG elements: no DOM, no native code, no fonts on the machine. */
export function svgPen(): { pen: Pen; elements: () => string } {
  const elements: string[] = [];
  const path = svgPath();
  let dash: number[] = [];
  const pen: Pen = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    font: '10px sans-serif',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    textRendering: 'auto',
    ...path.pen,
    setLineDash: (lengths: number[]) => {
      dash = lengths;
    },
    fill: () => elements.push(`<path d="${path.data()}" fill="${escapeXml(String(pen.fillStyle))}"/>`),
    stroke: () =>
      elements.push(
        `<path d="${path.data()}" fill="none" stroke="${escapeXml(String(pen.strokeStyle))}"${strokeAttributes(pen.lineWidth, dash)}/>`,
      ),
    fillText: (text: string, x: number, y: number) =>
      elements.push(textElement(text, x, y, { ...pen, fillStyle: String(pen.fillStyle) })),
  };
  return { pen, elements: () => elements.join('') };
}

const strokeAttributes = (width: number, dash: number[]): string =>
  [
    width === 1 ? '' : ` stroke-width="${rounded(width)}"`,
    dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(rounded).join(' ')}"`,
  ].join('');
