import type { Fault } from '../../../authoring/element.ts';

/** No file of records needs more; parsers give up at some thousands. */
const deepest = 40;

/** What is wrong where brackets and braces of JSON stand too deep inside one another. */
export function depthFault(json: string): Fault | undefined {
  const offset = depthOffset(json);
  if (offset === undefined) return undefined;
  const before = json.slice(0, offset).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    rule: 'text-measure',
    message: `brackets stand more than ${deepest} deep inside one another`,
    remedy: 'Take out what got into the file',
  };
}

/** Brackets inside strings are left out. */
function depthOffset(json: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}
