import { fontFamilies } from '../../../src/formats/picture/draw.ts';
import type { Draw } from '../../../src/formats/word/figure.ts';
import { drawPng } from '../pictures/draw-png.ts';
import { staticFonts } from '../pictures/fonts.ts';

/** Pixels of a picture to each of the drawing, of which 96 are an inch: sharp on paper. */
const zoom = 2.5;

/** Draws charts for Word documents in the edition's fonts; the first call of a machine makes these. */
export async function chartsForWord(): Promise<Draw> {
  const fonts = await staticFonts();
  return ({ svg }) => drawPng(inFonts(onPaper(svg)), fonts, zoom);
}

/** Charts have no ground of their own; PNG of a few colours has no transparency. */
const onPaper = (svg: string): string => svg.replace(/(<svg\b[^>]*>)/, '$1<path d="M-1-1h4000v4000H-1Z" fill="#fff"/>');

/** The letters that they are laid out for. */
const inFonts = (svg: string): string => svg.replace('font-family="sans-serif"', `font-family="${fontFamilies.sans}"`);
