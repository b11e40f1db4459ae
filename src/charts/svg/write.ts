import { escapeXml } from '../../model/xml.ts';

/** Two decimal places are a hundredth of a pixel. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The path commands of a canvas, written as the data of an SVG path. */
export function svgPath() {
  let data = '';
  const at = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;
  const pen = {
    beginPath: () => {
      data = '';
    },
    closePath: () => {
      data += 'Z';
    },
    moveTo: (x: number, y: number) => {
      data += `M${at(x, y)}`;
    },
    lineTo: (x: number, y: number) => {
      data += `${data ? 'L' : 'M'}${at(x, y)}`;
    },
    rect: (x: number, y: number, width: number, height: number) => {
      data += `M${at(x, y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
    },
    /** Whole circles only: our charts draw no other arc. */
    arc: (x: number, y: number, radius: number) => {
      const r = rounded(radius);
      data += `M${at(x + radius, y)}A${r} ${r} 0 1 1 ${at(x - radius, y)}A${r} ${r} 0 1 1 ${at(x + radius, y)}`;
    },
  };
  return { pen, data: () => data };
}

const anchors: Record<string, string> = { center: ' text-anchor="middle"', right: ' text-anchor="end"' };

interface TextState {
  font: string;
  textAlign: string;
  fillStyle: string;
}

/** A text with its place, size and weight; its family is that of the page or of the whole file. */
export function textElement(text: string, x: number, y: number, { font, textAlign, fillStyle }: TextState): string {
  const [, weight = '400', size = '10'] = /(\d{3}) ([\d.]+)px/.exec(font) ?? [];
  const heavy = weight === '400' ? '' : ` font-weight="${weight}"`;
  const place = `x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"`;
  return `<text ${place}${heavy}${anchors[textAlign] ?? ''} fill="${escapeXml(fillStyle)}">${escapeXml(text)}</text>`;
}
