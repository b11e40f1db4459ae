/**
 * What is wrong with a text that should be JSON: "13:5 invalid JSON: … Mend the file there or just before". YAML forgives what
 * JSON does not (a comma too many, a comment), so JSON has its own say first.
 */
export function jsonFault(text: string): string | undefined {
  const message = parseError(text);
  if (message === undefined) return undefined;
  const lines = text.slice(0, offsetOf(message, text)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} invalid JSON: ${plain(message)}. Mend the file there or just before`;
}

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The parser's words without their place, or the piece of the file around it, which may be many lines. */
const plain = (message: string): string =>
  message
    .replace(/ in JSON at position.*$|(?<=after) JSON at position.*$|, (\.\.\.)?".*$/s, '')
    .replace(/after$/, 'after the end');

/** Of some faults the parser names no position: it is at the end of the shortest beginning that has the same fault. */
function offsetOf(message: string, text: string): number {
  const named = /position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  if (!message.startsWith('Unexpected token')) return text.length;
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (parseError(text.slice(0, middle))?.startsWith('Unexpected token')) faulty = middle;
    else sound = middle;
  }
  return sound;
}
