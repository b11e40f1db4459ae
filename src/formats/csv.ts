/** A cell: text, or nothing where a unit has no such value. */
export type Cell = string | undefined;

const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 has it: rows end in CR LF, cells with commas, quotation marks or line ends stand in quotation marks.
 * It begins with a byte-order mark, by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula,
 * as it begins with = + - or @, gets an apostrophe before it.
 */
export function csv(columns: readonly string[], rows: Cell[][]): string {
  const line = (cells: Cell[]) => `${cells.map((cell) => quoted(withoutFormula(cell ?? ''))).join(',')}\r\n`;
  return byteOrderMark + [[...columns], ...rows].map(line).join('');
}

const withoutFormula = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
