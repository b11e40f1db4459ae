import { languageTag } from '../language/tag.ts';
import { parted } from '../model/problem/problem.ts';
import { type Inline, inlineText, type Prose } from '../model/unit/unit.ts';
import { tagFault } from '../schemas/localised.ts';
import { checkInsert, type Fault, fault, lineOf, type Mention, mentionOf, written } from './element.ts';
import { nestedLinks, parsedMdx, strayMarks } from './lines/parsed.ts';
import { wordsFault } from './lines/placeholder.ts';
import { lineFaults, signFaults } from './lines/written.ts';
import { childrenOf, type List, type MdastNode, startOf } from './satteri.ts';

/** A top-level piece of a chapter or section as its author wrote it; `line` is its line in the file. */
export type Piece =
  | { type: 'heading'; text: string; line: number }
  | { type: 'paragraph'; number?: string; prose: Prose; line: number }
  | { type: 'untranslated'; number?: string; line: number }
  | { type: 'quotation'; id: string; line: number };

export interface ParsedProse {
  pieces: Piece[];
  mentions: Mention[];
  faults: Fault[];
  /** True where the parser gave up, so that nothing of the file is known. */
  broken: boolean;
}

/** What is noted down while the tree is walked. */
type Notes = Pick<ParsedProse, 'mentions' | 'faults'>;

/** "1.10. " before the words of a numbered paragraph; without its full stop, of which lineFaults tells. */
const paragraphNumber = /^(\d+\.\d+)(?:\.(?!\d) ?|(?:\s*[)\]:–—-])? (?=[\p{Lu}“‘"'])|$)/u;

/**
 * Reads the MDX of a chapter or section (frontmatter and all, so that line numbers are those of the file) into pieces.
 * Faults are returned, never thrown.
 */
export function parseProse(mdx: string): ParsedProse {
  const notes: Notes = { mentions: [], faults: [] };
  const tree = parsedMdx(mdx);
  if ('message' in tree) return { pieces: [], mentions: [], faults: [tree], broken: true };
  const found = pieces(childrenOf(tree), notes);
  const written = [...lineFaults(mdx), ...signFaults(mdx), ...strayMarks(mdx, tree), ...nestedLinks(tree)];
  // One line, one fault: what a line is taken for is wrong only because of how it is written.
  const lines = new Set(written.map(({ line }) => line));
  const faults = [...written, ...notes.faults.filter(({ line }) => !lines.has(line))];
  return { pieces: found, mentions: notes.mentions, faults, broken: false };
}

function pieces(nodes: readonly MdastNode[], notes: Notes): Piece[] {
  const found: Piece[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    if (node.type === 'list') addItems(found.at(-1), node, notes);
    else {
      const made = piece(node, notes);
      if (made) found.push(made);
    }
  }
  return found;
}

function piece(node: MdastNode, notes: Notes): Piece | undefined {
  const line = lineOf(node);
  if (node.type === 'heading' && node.depth === 2)
    return { type: 'heading', text: inlineText(inlines(node.children, notes)), line };
  if (node.type === 'paragraph') return paragraph(node.children, line, notes);
  if (node.type === 'mdxJsxFlowElement') {
    const insert = checkInsert(node, notes.faults);
    if (insert?.name === 'Quote') return { type: 'quotation', id: mention(node, 'Quote', insert.value, notes), line };
    if (insert?.name === 'Untranslated') return { type: 'untranslated', line };
    if (insert)
      notes.faults.push(
        fault(
          node,
          'insert-place',
          `<${insert.name}> stands inside a sentence, not on a line of its own`,
          'Write it where its words are',
        ),
      );
    return undefined;
  }
  notes.faults.push(
    fault(
      node,
      'markdown-plain',
      `${written(node)} is not part of the report's text, which has paragraphs, lists, "##" headings and inserts`,
      'Write it as one of them, or take it out',
    ),
  );
  return undefined;
}

function paragraph(nodes: readonly MdastNode[], line: number, notes: Notes): Piece {
  const all = inlines(nodes, notes);
  const [first, ...rest] = all;
  const lead = first?.type === 'text' ? first.value : '';
  const [printed = '', number] = paragraphNumber.exec(lead) ?? [];
  const words: Inline[] = number === undefined ? all : [{ type: 'text', value: lead.slice(printed.length) }, ...rest];
  if (inlineText(words).trim() === '') return { type: 'untranslated', number, line };
  const faulty = wordsFault(inlineText(words));
  if (faulty) notes.faults.push({ line, column: 1, ...faulty });
  const marker = nodes.find((node) => node.type === 'mdxJsxTextElement' && node.name === 'Untranslated');
  if (marker)
    notes.faults.push(
      fault(marker, 'insert-place', '<Untranslated /> stands in place of the words', 'Take it out, or the words'),
    );
  return { type: 'paragraph', number, prose: { words, items: [] }, line };
}

/** A list belongs to the block that introduces it. */
function addItems(to: Piece | undefined, list: List, notes: Notes): void {
  if (to?.type !== 'paragraph') {
    notes.faults.push(
      fault(
        list,
        'list-place',
        'a list needs a paragraph before it that introduces it',
        'Write one, or make a paragraph of the list',
      ),
    );
    return;
  }
  for (const item of list.children) {
    const [only, ...more] = item.children;
    if (only?.type === 'paragraph' && more.length === 0) {
      const words = inlines(only.children, notes);
      const faulty = wordsFault(inlineText(words));
      if (faulty) notes.faults.push({ ...startOf(item), ...faulty });
      to.prose.items.push(words);
    } else
      notes.faults.push(
        fault(item, 'list-items', 'an item of a list is one line of words', 'Make one line of it, or several items'),
      );
  }
}

function inlines(nodes: readonly MdastNode[], notes: Notes): Inline[] {
  return nodes.flatMap((node) => inline(node, notes));
}

function inline(node: MdastNode, notes: Notes): Inline[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll('\n', ' ') }];
  if (node.type === 'emphasis') return [{ type: 'emphasis', children: inlines(node.children, notes) }];
  if (node.type === 'mdxJsxTextElement') {
    const insert = checkInsert(node, notes.faults);
    const children = inlines(node.children, notes);
    if (insert && insert.name !== 'Untranslated' && insert.name !== 'Quote' && children.length === 0)
      notes.faults.push(
        fault(
          node,
          'insert-words',
          `<${insert.name}> has no words inside`,
          `Write <${insert.name} …>words</${insert.name}>`,
        ),
      );
    if (insert?.name === 'Ref') return [{ type: 'ref', to: mention(node, 'Ref', insert.value, notes), children }];
    if (insert?.name === 'Stat') return [stat(node, insert.value, children, notes)];
    if (insert?.name === 'Lang') return lang(node, insert.value, children, notes);
    if (insert?.name === 'Quote')
      notes.faults.push(fault(node, 'insert-place', '<Quote> stands on a line of its own', 'Give it its line'));
    return [];
  }
  notes.faults.push(
    fault(
      node,
      'markdown-plain',
      `${written(node)} is not part of the report's text`,
      'Write plain words, or a "\\" before the sign',
    ),
  );
  return [];
}

function lang(node: MdastNode, is: string, children: Inline[], notes: Notes): Inline[] {
  if (languageTag(is) === is) return [{ type: 'lang', lang: is, children }];
  const { message, remedy } = parted(tagFault(is));
  notes.faults.push(fault(node, 'insert-attributes', message, remedy));
  return children;
}

function stat(node: MdastNode, of: string, children: Inline[], notes: Notes): Inline {
  const mark: Inline = { type: 'stat', of, children };
  notes.mentions.push({ ...mentionOf(node, 'Stat', of), mark });
  return mark;
}

function mention(node: MdastNode, insert: Mention['insert'], id: string, notes: Notes): string {
  notes.mentions.push(mentionOf(node, insert, id));
  return id;
}
