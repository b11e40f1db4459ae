import { advanceWidths, signWidths, type Typeface } from './advance-widths.ts';

/** A typeface at a size, in pixels. */
export interface Setting {
  face: Typeface;
  size: number;
  /** What is added after each letter, as a share of the size. */
  tracking?: number;
}

/** The width of a text on one line, in pixels, by the advance widths of the edition's fonts and without kerning. */
export function advance(text: string, { face, size, tracking = 0 }: Setting): number {
  const letters = [...text.normalize('NFD').replace(/\p{Mark}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widthOf(letter, face) / 1000 + tracking) * size, 0);
}

const firstCode = 0x20;
/** Of what the fonts lack: as wide as their widest letters nearly are, so that what fits by this reckoning fits. */
const otherWidth = 800;

const widthOf = (letter: string, face: Typeface): number =>
  signWidths[face][letter] ?? advanceWidths[face][(letter.codePointAt(0) ?? 0) - firstCode] ?? otherWidth;

/**
 * A text in lines of at most that width, broken as browsers do: at spaces, after hyphens and dashes and within addresses, never at a
 * hard space; and within what is wider than a line alone.
 */
export function brokenLines(text: string, setting: Setting, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((each) => chopped(each, setting, width))) {
    if (line !== '' && advance((line + piece).trimEnd(), setting) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Whether anything of a text, which no line should end within, is wider than a line. */
export const hasWider = (text: string, setting: Setting, width: number): boolean =>
  pieces(text).some((piece) => advance(piece.trimEnd(), setting) > width);

/** What no line ends within, each with the space after it. A hyphen or dash between digits ("2012-13") holds them together. */
const pieces = (text: string): string[] =>
  text
    .split(/(?<=[ \n\t])(?=[^ \n\t])/)
    .flatMap((word) => word.split(/^(?:https?:\/\/|www\.)/.test(word) ? withinAddress : afterHyphen));
const withinAddress = /(?<=[/.])(?=[^/.\s])/;
const afterHyphen = /(?<=[^\s\d][-–—])(?=[^\s])|(?<=[-–—])(?=[^\s\d-])/u;

/** A piece that is wider than a line in letters, so that lines end where they are full. */
const chopped = (piece: string, setting: Setting, width: number): string[] =>
  advance(piece.trimEnd(), setting) > width ? [...piece] : [piece];

/** A text in lines, at most so many: where it has more, the last ends at a word, with "…" after a space that does not break. */
export function cutLines(text: string, setting: Setting, width: number, most: number): string[] {
  const all = brokenLines(text, setting, width);
  if (all.length <= most) return all;
  const words = all.slice(0, most).join(' ').split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–—-]+$/, '')}\u00a0…`;
    const lines = brokenLines(cut, setting, width);
    if (lines.length <= most) return lines;
  }
  return ['…'];
}
