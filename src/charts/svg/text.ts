import { rounded, xml } from './write.ts';

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
  return `<text ${place}${heavy}${anchors[textAlign] ?? ''} fill="${xml(fillStyle)}">${xml(text)}</text>`;
}
