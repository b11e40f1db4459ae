/*
 * Markdown as CommonMark has it, with the tables of GitHub's. A text is a list of blocks; every block stands between empty lines.
 */

/** A whole file of blocks; what is undefined or empty is left out. */
export const markdown = (blocks: (string | undefined)[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;

/** A heading of level 1 to 6; a deeper one is of level 6. */
export const heading = (level: number, text: string): string => `${'#'.repeat(Math.min(level, 6))} ${text}`;

export const link = (text: string, address: string): string => `[${text}](${address})`;

export const bullets = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Blocks as a quotation. */
export const quoted = (blocks: string[]): string =>
  blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** A table; a cell may hold no line end, and its upright strokes are escaped. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as it is, in a block of its own: between fences longer than any within. */
export function verbatim(lines: string[]): string {
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** Plain text as a block or an item: no sign of it is taken for markup. */
export const plain = (text: string): string => escapedStart(escapedSigns(text));

/** The same within a line. A stroke between letters, and a "&" that begins no entity, are no markup. */
export const escapedSigns = (text: string): string =>
  text.replace(/[\\`*[\]<~]|&(?=#?\w+;)/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** A block whose first sign would make a list, a heading, a quotation or a rule of it. */
export const escapedStart = (text: string): string =>
  text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^[#>+=-]/, '\\$&');
