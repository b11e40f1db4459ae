import { columnsOf, missingWords, type PanelDrawing, row } from '../layout/panel.ts';
import { textWidth } from '../layout/text-width.ts';
import { oneLine, styles } from '../panel/drawing.ts';
import { dot, dotRadius, type Mark } from '../panel/marks.ts';
import type { Line, PanelSpec } from '../spec.ts';

const pitch = 21;
const inGroup = 5;
/** More than between two of a group: clearly so. */
const betweenGroups = 10;
const belowNumber = 12;

/** So many dots leave room for longer labels. */
const few = 10;
const roomForFew = 256;
export const isFew = ({ max }: Pick<PanelSpec, 'max'>): boolean => max <= few;

/** How many dots a line has, and how many rings: the others of its whole. */
export function dotsOf({ points: [point], whole = 0 }: Line): { dots: number; rings: number } {
  const dots = typeof point?.value === 'number' ? point.value : 0;
  return { dots, rings: Math.max(0, whole - dots) };
}

/** A dot for each that is counted, in fives, and a ring for each of the others of its whole: one size throughout. */
export function units(panel: PanelSpec, width: number, alike: PanelSpec[]): PanelDrawing {
  const { lines } = panel;
  const columns = columnsOf(width, isFew(panel) ? roomForFew : undefined);
  const written = alike.flatMap(({ lines }) => lines).flatMap(({ points }) => points.map(({ text }) => text));
  const number = Math.max(0, ...written.map((text) => textWidth(text, styles.value)));
  const left = columns.left + number + belowNumber;
  const most = Math.max(1, Math.floor((width - left + betweenGroups) / (inGroup * pitch + betweenGroups))) * inGroup;
  const marks: Mark[] = [];
  const texts: PanelDrawing['texts'] = [];
  let at = 0;
  for (const line of lines) {
    const { dots, rings } = dotsOf(line);
    const rows = Math.max(1, Math.ceil((dots + rings) / most));
    const laid = row(line.label, columns, at, rows * pitch, line.isUnder);
    const top = laid.y - ((rows - 1) * pitch) / 2;
    for (let each = 0; each < dots + rings; each += 1) {
      const [across, down] = [each % most, Math.floor(each / most)];
      const x = left + dotRadius + across * pitch + Math.floor(across / inGroup) * betweenGroups;
      marks.push(dot(x, top + down * pitch, 'statistic', each >= dots));
    }
    texts.push(...laid.texts, ...(line.missing ? missingWords(line.missing, columns.left, width, laid.y) : []));
    for (const { text } of line.points)
      texts.push(oneLine(text, styles.value, columns.left + number, laid.y - styles.value.leading / 2, 'right'));
    at = laid.bottom;
  }
  return { width, height: Math.ceil(at), marks, texts };
}
