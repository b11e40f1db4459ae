import { type Fault, fault, syntaxFault } from '../element.ts';
import { childrenOf, isElement, type MdastNode, mdxTree } from '../satteri.ts';
import { measureFault, treeFault } from './depth.ts';
import { bodyLines } from './written.ts';

/** The tree of a text in MDX, or the one fault for which there is none. */
export function parsedMdx(mdx: string): MdastNode | Fault {
  const beyond = measureFault(mdx);
  if (beyond) return beyond;
  try {
    const tree = mdxTree(mdx);
    return treeFault(tree) ?? tree;
  } catch (error) {
    return syntaxFault(error);
  }
}

/** Signs of emphasis and code that stand alone and so would be shown; those meant as themselves have a "\\" before them. */
export function strayMarks(mdx: string, tree: MdastNode): Fault[] {
  const lines = new Map(bodyLines(mdx).map(({ text, line }) => [line, text]));
  return blocksIn(tree).flatMap((block) => {
    const [from, to] = [block.position?.start.line ?? 1, block.position?.end.line ?? 1];
    const written = Array.from({ length: to - from + 1 }, (_, index) => lines.get(from + index) ?? '').join('\n');
    const shown = textIn(block);
    return Object.entries(marks).flatMap(([mark, form]): Fault[] => {
      if (shown.split(form).length - 1 <= written.split(`\\${mark}`).length - 1) return [];
      return [
        fault(
          block,
          'markdown-plain',
          `a "${mark}" without its partner would be shown`,
          `Take it out; for the sign itself write "\\${mark}"`,
        ),
      ];
    });
  });
}

/** Inside a word "_" is a sign like others. */
const marks = { '*': /\*/, _: /(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u, '`': /`/ };

/** Links inside links: <Ref> and <Stat> lead somewhere, and so do links of Markdown. */
export function nestedLinks(node: MdastNode, inside?: string): Fault[] {
  const own = linkName(node);
  const found =
    own && inside
      ? [fault(node, 'link-in-link', `${own} stands inside ${inside}: a link in a link`, 'Close the first before it')]
      : [];
  return [...found, ...childrenOf(node).flatMap((child) => nestedLinks(child, inside ?? own))];
}

function linkName(node: MdastNode): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'a [link](…)';
  if (!isElement(node)) return undefined;
  return node.name === 'Ref' || node.name === 'Stat' ? `<${node.name}>` : undefined;
}

function blocksIn(node: MdastNode): MdastNode[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return childrenOf(node).flatMap(blocksIn);
}

function textIn(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textIn).join('');
}
