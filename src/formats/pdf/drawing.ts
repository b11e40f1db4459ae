import type { Drawing } from '../book/block.ts';
import { fontFamilies } from '../picture/draw.ts';
import { call, literal } from './literal.ts';

/** A chart as an image of vectors in the edition's fonts, with its text alternative, its letters (12–15 px) as large as those of notes, 7–9 pt. @returns Typst's code */
export const drawingCode = ({ svg, alternative }: Drawing): string =>
  call(
    'image',
    { format: literal('svg'), width: 'drawn', alt: literal(alternative) },
    `bytes(${literal(svg.replaceAll('font-family="sans-serif"', `font-family="${fontFamilies.sans}"`))})`,
  );
