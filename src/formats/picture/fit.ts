import type { Typeface } from '../typeset/advance-widths.ts';
import { brokenLines, cutLines, hasWider, type Setting } from '../typeset/lines.ts';
import { leading } from './draw.ts';

/** Room for words, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Words as large as they fit, whole if they do at any of the sizes; at the least one they are cut at a word, with "…". */
export function fitted(
  text: string,
  face: Typeface,
  sizes: readonly number[],
  { width, height }: Room,
): { setting: Setting; lines: string[] } {
  const least = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const setting = { face, size };
    const lines = brokenLines(text, setting, width);
    if (lines.length * size * leading[face] <= height && !hasWider(text, setting, width)) return { setting, lines };
  }
  const setting = { face, size: least };
  return { setting, lines: cutLines(text, setting, width, Math.max(1, Math.floor(height / (least * leading[face])))) };
}
