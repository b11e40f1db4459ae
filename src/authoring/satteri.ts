// The parser behind Astro's MDX, as this project uses it: no other file imports it.
import { type MdastNode, mdxToMdast } from 'satteri';

export type { MdastNode };

/** An insert as it is written: <Ref to="…">…</Ref>. */
export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type List = Extract<MdastNode, { type: 'list' }>;

/** The tree of a text in MDX. Throws an error whose message begins with the place, "3:14: …", where it is none. */
export const mdxTree = (mdx: string): MdastNode => mdxToMdast(mdx, { features: { smartPunctuation: false } });

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** A node and all that it holds, in the order in which they are written. */
export const nodesIn = (node: MdastNode): MdastNode[] => [node, ...childrenOf(node).flatMap(nodesIn)];

/** Where a node begins; line and column count from 1. */
export const startOf = (node: MdastNode): { line: number; column: number } => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
