import { paragraph, styles, type Text } from '../panel/drawing.ts';
import { area, type Mark } from '../panel/marks.ts';
import { textWidth } from './text-width.ts';

/** A panel as it stands at some width: its height is what its words and rows need. */
export interface PanelDrawing {
  width: number;
  height: number;
  /** In the order in which they are drawn, words last. */
  marks: Mark[];
  texts: Text[];
}

/** The words of rows stand to the left of what is drawn where there is room, else above it. */
export interface Columns {
  label: { width: number };
  /** Where what is drawn begins. */
  left: number;
  isBeside: boolean;
}

const labelWidth = 224;
const gap = 16;
/** In a drawing at least so wide, in pixels, the words of rows stand beside what is drawn. */
export const leastBeside = 480;
const under = 20;
const aroundWords = 2;

/** @param drawn what is drawn needs, where labels may have all the rest */
export function columnsOf(width: number, drawn?: number): Columns {
  const isBeside = width >= leastBeside;
  const label = drawn === undefined ? labelWidth : Math.max(labelWidth, width - gap - drawn);
  return { label: { width: isBeside ? label : width }, left: isBeside ? label + gap : 0, isBeside };
}

/** The least height of a row. */
export const rowHeight = 28;

/** The words of a row, and the height and middle of what is drawn beside or beneath them. */
export interface Row {
  texts: Text[];
  /** Beneath its words where they stand above what is drawn: no line of the scale strikes them. */
  ground: Mark[];
  /** The middle of the place for marks. */
  y: number;
  bottom: number;
}

/** @param height what the marks need */
export function row(
  label: string,
  { label: column, isBeside }: Columns,
  top: number,
  height: number,
  isUnder = false,
): Row {
  const indent = isUnder ? under : 0;
  const words = paragraph(label, styles.label, column.width - indent, 0);
  const whole = isBeside ? Math.max(rowHeight, height, words.height + 7) : words.height + Math.max(height, 22) + 8;
  const start = isBeside ? top + (whole - words.height) / 2 : top;
  const longest = Math.max(0, ...words.texts.map(({ text }) => textWidth(text, styles.label)));
  return {
    texts: words.texts.map((text) => ({ ...text, x: text.x + indent, y: text.y + start })),
    ground: isBeside
      ? []
      : [area(indent - aroundWords, start, longest + 2 * aroundWords, words.height + aroundWords, 'paper')],
    y: isBeside ? top + whole / 2 : top + words.height + Math.max(height, 22) / 2,
    bottom: top + whole,
  };
}

/** The words in place of marks, from `left` to `width`, with their middle at `y`. */
export function missingWords(words: string, left: number, width: number, y: number): Text[] {
  const { texts, height } = paragraph(words, styles.note, width - left, 0);
  return texts.map((text) => ({ ...text, x: text.x + left, y: text.y + y - height / 2 }));
}
