import { isMap, isPair, isScalar, parseDocument } from 'yaml';

/** Lines that come in place of others: of those from `start` up to, not with, `end`, counted from 0. */
export interface LineEdit {
  start: number;
  end: number;
  lines: string[];
}

/** The lines with the edits made; edits do not overlap. */
export function spliced(lines: string[], edits: LineEdit[]): string[] {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const made = [...lines];
  for (const { start, end, lines: next } of inOrder.reverse()) made.splice(start, end - start, ...next);
  return made;
}

/**
 * YAML or JSON with another scalar at that path and every other character as it was. A field that is not there yet is added
 * beside the other language's, as that is written: on a line of its own, or on the same line.
 *
 * @param scalar as it is to stand in the file: in JSON with its quotation marks
 */
export function withScalar(text: string, path: (string | number)[], scalar: string): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range) return text.slice(0, node.range[0]) + scalar + text.slice(node.range[1]);
  const fields = document.getIn(path.slice(0, -1), true);
  const other = isMap(fields) ? fields.items[0] : undefined;
  if (!isPair(other) || !isScalar(other.key) || !isScalar(other.value) || !other.key.range || !other.value.range)
    throw new Error(`There is no field beside which "${path.join('.')}" could stand.`);
  return withField(text, String(path.at(-1)), scalar, { start: other.key.range[0], end: other.value.range[1] });
}

/** "cy" comes after "en". */
function withField(text: string, name: string, scalar: string, beside: { start: number; end: number }): string {
  const field = `${JSON.stringify(name)}: ${scalar}`;
  const gap = /\r?\n[ \t]*$/.exec(text.slice(0, beside.start))?.[0] ?? ' ';
  const { start, end } = beside;
  return name === 'en'
    ? `${text.slice(0, start)}${field},${gap}${text.slice(start)}`
    : `${text.slice(0, end)},${gap}${field}${text.slice(end)}`;
}
