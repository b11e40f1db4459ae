import type { Flaw } from '../model/problem/problem.ts';
import type { Rule } from '../model/problem/rules.ts';
import type { Inline } from '../model/unit/unit.ts';
import { type Insert, inserts, isInsert } from './inserts.ts';
import { type Element, type MdastNode, startOf } from './satteri.ts';

/** Something wrong at a place of a file. Line and column count from 1. */
export interface Fault extends Flaw {
  line: number;
  column: number;
}

/** An insert that names a unit. */
export interface Mention {
  insert: 'Quote' | 'Ref' | 'Stat';
  id: string;
  line: number;
  column: number;
  /** The marked words of a <Stat>, the very ones that stand in their block. */
  mark?: Inline;
}

/** The insert's name and its one attribute's value, if it is an insert and written as it should be. */
export function checkInsert(node: Element, faults: Fault[]): { name: Insert; value: string } | undefined {
  const name = node.name ?? '';
  if (!isInsert(name)) {
    faults.push(
      fault(
        node,
        'insert-known',
        `unknown insert <${name}>`,
        `There are ${Object.keys(inserts)
          .map((known) => `<${known}>`)
          .join(', ')}`,
      ),
    );
    return undefined;
  }
  const wanted: readonly string[] = inserts[name];
  const given = new Map(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : ['{…}', null],
    ),
  );
  const unknown = [...given.keys()].filter((key) => !wanted.includes(key));
  if (unknown.length > 0)
    faults.push(
      fault(node, 'insert-attributes', `<${name}> has no attribute "${unknown.join('", "')}"`, 'Take it out'),
    );
  const missing = wanted.filter((key) => typeof given.get(key) !== 'string');
  if (missing.length > 0) {
    const lacked = missing.map((key) => `${key}="…"`).join(' and ');
    faults.push(fault(node, 'insert-attributes', `<${name}> needs ${lacked}`, 'Add it'));
    return undefined;
  }
  const [key = ''] = wanted;
  return { name, value: String(given.get(key) ?? '') };
}

export const lineOf = (node: MdastNode): number => startOf(node).line;

export const fault = (node: MdastNode, rule: Rule, message: string, remedy: string): Fault => ({
  ...startOf(node),
  rule,
  message,
  remedy,
});

export const mentionOf = (node: MdastNode, insert: Mention['insert'], id: string): Mention => ({
  insert,
  id,
  ...startOf(node),
});

/** What an author sees of a node that has no place in a report. */
export const written = (node: MdastNode): string => signs[node.type] ?? 'this piece of Markdown';

const signs: Partial<Record<string, string>> = {
  heading: 'a heading with another number of "#"',
  strong: '**bold**',
  delete: '~~struck out~~',
  inlineCode: '`code`',
  link: 'a [link](…)',
  image: 'an ![image](…)',
  break: 'a line break inside a paragraph',
  blockquote: 'a "> quotation"',
  code: 'a block of code',
  table: 'a table',
  thematicBreak: 'a line "---"',
  mdxTextExpression: '{…}',
  mdxFlowExpression: '{…}',
  mdxjsEsm: 'import or export',
  footnoteReference: 'a footnote "[^1]"',
  footnoteDefinition: 'the words of a footnote "[^1]: …"',
  definition: 'an address "[words]: …"',
  linkReference: 'a [link]',
  imageReference: 'an ![image]',
  list: 'a list',
  html: 'HTML',
  math: '$formula$',
  inlineMath: '$formula$',
};

/** The parser's own complaint, with the place that it names. */
export function syntaxFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+): (.*)$/s.exec(message);
  if (!found)
    return { line: 1, column: 1, rule: 'mdx-sound', message: `broken MDX: ${message}`, remedy: 'Mend the file' };
  const [, line, column, words = message] = found;
  if (/^Unexpected character `!`/.test(words))
    return {
      line: Number(line),
      column: Number(column),
      rule: 'mdx-sound',
      message: 'broken MDX: "<!" begins a comment, which has no place here',
      remedy: 'Take it out; for the sign itself write "\\<"',
    };
  const plain = words.replace(/ \((?:mdx|note: ).*\)$/s, '');
  const remedy = 'Close what is open; for the sign itself write "\\<" or "\\{"';
  return { line: Number(line), column: Number(column), rule: 'mdx-sound', message: `broken MDX: ${plain}`, remedy };
}
