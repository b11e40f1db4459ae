import type { PanelDrawing } from '../layout/panel.ts';
import { textWidth } from '../layout/text-width.ts';
import { oneLine, paragraph, type Style, styles, type Text } from '../panel/drawing.ts';
import type { Line, PanelSpec } from '../spec.ts';

const gap = 16;
const under = 20;
const betweenRows = 7;

/** Numbers as type, large, each with what it is: for what has no scale in common. Parts stand smaller under their whole. */
export function ledger({ lines }: PanelSpec, width: number): PanelDrawing {
  const column = Math.max(0, ...lines.map(widthOf));
  const texts: Text[] = [];
  let at = 0;
  for (const each of lines) {
    const numeral = numeralOf(each);
    const indent = each.isUnder ? under : 0;
    const left = column + gap + indent;
    const words = paragraph(each.label, styles.label, width - left, at + numeral.leading - styles.label.leading - 4);
    texts.push(...words.texts.map((text) => ({ ...text, x: left })));
    for (const { parts } of each.points) {
      const after = parts.after;
      const end = column - (after ? textWidth(after, styles.small) + 6 : 0);
      const whole = oneLine(parts.numeral, numeral, end, at, 'right');
      texts.push(whole);
      if (after) texts.push({ ...styles.small, text: after, x: column, y: whole.y, align: 'right' });
      if (parts.before) {
        const x = end - textWidth(parts.numeral, numeral) - 6;
        texts.push({ ...styles.small, text: parts.before, x, y: whole.y, align: 'right' });
      }
    }
    const missing = each.missing
      ? paragraph(each.missing, styles.note, width - left, at + numeral.leading - 4)
      : undefined;
    texts.push(...(missing?.texts ?? []).map((text) => ({ ...text, x: left })));
    at +=
      Math.max(numeral.leading, numeral.leading - 4 + words.height - styles.label.leading) +
      (missing?.height ?? 0) +
      betweenRows;
  }
  return { width, height: Math.ceil(at - betweenRows), marks: [], texts };
}

const numeralOf = ({ isUnder }: Line): Style => (isUnder ? styles.smallNumeral : styles.numeral);

const widthOf = (line: Line): number =>
  Math.max(
    0,
    ...line.points.map(
      ({ parts: { before, numeral, after } }) =>
        textWidth(numeral, numeralOf(line)) +
        [before, after].reduce((sum, words) => sum + (words ? textWidth(words, styles.small) + 6 : 0), 0),
    ),
  );
