/** A cell: text, a number, or nothing where a unit has no such value. */
export type Cell = string | number | undefined;

const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 has it: rows end in CR LF, cells with commas, quotation marks or line ends stand in quotation marks.
 * It begins with a byte-order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would take for a formula,
 * as it begins with = + - or @, gets an apostrophe before it; numbers stand as they are.
 */
export function csv(columns: string[], rows: Cell[][]): string {
  const line = (cells: Cell[]) => `${cells.map((cell) => quoted(plain(cell))).join(',')}\r\n`;
  return byteOrderMark + [columns, ...rows].map(line).join('');
}

const plain = (cell: Cell): string => (typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? ''));

const withoutFormula = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
