import { Resvg } from '@resvg/resvg-js';
import type { FontFile } from './fonts.ts';
import { palettePng } from './palette-png.ts';

/**
 * A drawing as PNG, in these fonts and no others: the same bytes on every machine.
 * @param zoom how many pixels each of the drawing's own becomes, in both directions
 */
export function drawPng(svg: string, fonts: FontFile[], zoom = 1): Buffer {
  const { width, height, pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts.map(({ file }) => file) },
    ...(zoom === 1 ? {} : { fitTo: { mode: 'zoom', value: zoom } }),
  }).render();
  return palettePng({ width, height, data: pixels });
}
