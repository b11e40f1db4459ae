// What stands in a file of records, and where: JSON by its own parser, frontmatter as YAML.
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Fault } from '../../authoring/element.ts';
import type { Flaw } from '../../model/problem/problem.ts';
import { jsonFault } from './json-fault.ts';
import { depthFault } from './text/depth.ts';

/** Data as it is written down. */
export interface Written {
  /** Undefined where a flaw leaves open what is meant. */
  data: unknown;
  /** What is wrong with how it is written, each with its offset in the text. */
  flaws: { offset: number; flaw: Flaw }[];
  /** The offset of a field, `['groups', 0, 'id']`; undefined where there is no such field. */
  offsetOf: (path: PropertyKey[]) => number | undefined;
}

/** JSON, or the first of its faults. */
export function writtenInJson(text: string): { fault: Fault } | { fault?: undefined; written: Written } {
  const tooDeep = depthFault(text);
  if (tooDeep) return { fault: tooDeep };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const fault = jsonFault(text, errors);
  if (fault) return { fault };
  const flaws: Written['flaws'] = [];
  let isPlain = true;
  const look = (node: Node): void => {
    if (node.type === 'number')
      addNumber(flaws, node.offset, text.slice(node.offset, node.offset + node.length), node.value);
    if (node.type === 'object') {
      for (const offset of repeatedKeys(node)) {
        flaws.push({ offset, flaw: twice });
        isPlain = false;
      }
    }
    for (const child of node.children ?? []) look(child);
  };
  if (root) look(root);
  const offsetOf: Written['offsetOf'] = (path) => {
    const steps = path.filter((step) => typeof step !== 'symbol');
    return root && findNodeAtLocation(root, steps)?.offset;
  };
  const data: unknown = isPlain ? JSON.parse(text) : undefined;
  return { written: { data, flaws: flaws.sort((a, b) => a.offset - b.offset), offsetOf } };
}

/** Where a field stands that stood before in the same object. */
function repeatedKeys({ children = [] }: Node): number[] {
  const seen = new Set<unknown>();
  return children.flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key.offset] : [];
  });
}

export function writtenInYaml(text: string): Written {
  const document = parseDocument(text, { prettyErrors: false });
  const flaws = document.errors.map(({ code, pos, message }) => ({
    offset: pos[0],
    flaw: code === 'DUPLICATE_KEY' ? twice : unsound(message),
  }));
  visit(document, (_, node) => {
    if (isScalar(node) && typeof node.value === 'number' && node.range && node.source !== undefined)
      addNumber(flaws, node.range[0], node.source, node.value);
  });
  return {
    data: document.errors.length === 0 ? document.toJS() : undefined,
    flaws,
    offsetOf: (path) => {
      const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
      return hasRange(node) ? node.range[0] : undefined;
    },
  };
}

const twice: Flaw = {
  rule: 'field-once',
  message: 'the same field stands here twice',
  remedy: 'Take one of the two out',
};

const unsound = (message: string): Flaw => ({
  rule: 'yaml-sound',
  message: `cannot be read: ${message}`,
  remedy: 'Mend it there or just before',
});

/** A number that is another one once it is read: 1.50, or more digits than a number holds. */
function addNumber(flaws: Written['flaws'], offset: number, source: string, value: number): void {
  const kept = String(value);
  if (source === kept) return;
  const message = `${source} is no number as it is kept and shown: that is ${kept}`;
  flaws.push({ offset, flaw: { rule: 'number-written', message, remedy: 'Write it so, or correct it' } });
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
