import { Resvg } from '@resvg/resvg-js';
import type { FontFile } from './fonts.ts';
import { palettePng } from './palette-png.ts';

/** A drawing as PNG, in these fonts and no others: the same bytes on every machine. */
export function drawPng(svg: string, fonts: FontFile[]): Buffer {
  const { width, height, pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts.map(({ file }) => file) },
  }).render();
  return palettePng({ width, height, data: pixels });
}
