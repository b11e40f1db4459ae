/** Advance widths of Helvetica and Arial for U+0020 to U+007E, per 1000 em: no font need be on the machine that builds. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const otherWidth = 556;
const firstCode = 0x20;

/**
 * How much wider than these the widest fonts are that readers are likely to have, Verdana and DejaVu Sans, and their weights
 * above 500 than regular: what fits by this reckoning fits in the edition's sans and in a font of the reader's own.
 */
const widest = 1.15;
const boldFactor = 1.1;

export interface Face {
  size: number;
  weight: number;
}

/** The width of a text in pixels; accented letters are as wide as plain ones. */
export function textWidth(text: string, { size, weight }: Face): number {
  const letters = [...text.normalize('NFD').replace(/\p{Mark}/gu, '')];
  const sum = letters.reduce(
    (sum, letter) => sum + (widths[(letter.codePointAt(0) ?? 0) - firstCode] ?? otherWidth),
    0,
  );
  return (sum * size * widest * (weight > 500 ? boldFactor : 1)) / 1000;
}

/** A text in lines of at most that width, broken at spaces; a longer word has a line of its own. */
export function wrapped(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
