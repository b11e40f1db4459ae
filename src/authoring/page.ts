import { type Fault, fault, lineOf, type Mention, mentionOf, written } from './element.ts';
import { nestedLinks, parsedMdx, strayMarks } from './lines/parsed.ts';
import { signFaults } from './lines/written.ts';
import { yearsFaults } from './lines/years.ts';
import { insertFaults, repeatedInserts } from './pages/inserts.ts';
import { headingsOf, pageFaults, wordsIn } from './pages/outline.ts';
import type { PageShape } from './pages/twins.ts';
import { childrenOf, isElement, type MdastNode, nodesIn } from './satteri.ts';

export interface ParsedPage {
  /** The units that <Ref to="…"> names. */
  refs: Mention[];
  /** What is wrong with its syntax, and inserts, code and links that a page may not have. */
  faults: Fault[];
  /** What its twin in the other language must be like; absent where it could not be parsed. */
  shape?: PageShape;
}

/** Reads the MDX of a page of the edition's own for what can be wrong with it; Astro renders it. */
export function parsePage(mdx: string): ParsedPage {
  const tree = parsedMdx(mdx);
  if ('message' in tree) return { refs: [], faults: [tree] };
  const page: ParsedPage = { refs: [], faults: [] };
  checkNodes(tree, page);
  const faults = [
    ...page.faults,
    ...repeatedInserts(nodesIn(tree).filter(isElement)),
    ...nestedLinks(tree),
    ...pageFaults(tree),
    ...signFaults(mdx),
    ...yearsFaults(mdx),
    ...strayMarks(mdx, tree),
  ];
  return { refs: page.refs, faults, shape: { headings: headingsOf(tree), blocks: blocksIn(tree) } };
}

/** A page is words: what it shows of the report comes through inserts, not through code. */
const code: readonly string[] = ['mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression'];

/** Addresses of other sites and places of the same page; any other one breaks under a sub-path. */
const lastingAddress = /^(https?:\/\/|mailto:|tel:|#)/i;

function checkNodes(node: MdastNode, page: ParsedPage): void {
  if (code.includes(node.type))
    page.faults.push(
      fault(
        node,
        'page-markdown',
        `${written(node)} has no place on a page`,
        'Take it out; for the sign itself write "\\{" or "`code`"',
      ),
    );
  if ('url' in node && node.type !== 'image' && !lastingAddress.test(node.url))
    page.faults.push(
      fault(
        node,
        'page-links',
        `the address "${node.url}" breaks where the site is served under a path`,
        'Link to a unit with <Ref to="…">words</Ref>; write the name of a file as `code`',
      ),
    );
  if (isElement(node)) {
    page.faults.push(...insertFaults(node));
    const to = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'to')?.value;
    if (node.name === 'Ref' && typeof to === 'string') page.refs.push(mentionOf(node, 'Ref', to));
  }
  for (const child of childrenOf(node)) checkNodes(child, page);
}

function blocksIn(node: MdastNode): PageShape['blocks'] {
  if (node.type === 'paragraph') return [{ words: wordsIn(node), line: lineOf(node) }];
  return childrenOf(node).flatMap(blocksIn);
}
