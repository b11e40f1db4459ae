import { fileParts } from './lines/frontmatter.ts';
import { childrenOf, isElement, type MdastNode, mdxTree } from './satteri.ts';

/** A heading, paragraph or item of a page of the edition's own: its words, with no other markup than <Lang>. */
export interface PageBlock {
  text: string;
  /** Its other inserts, as written: `<Ref to="c10">`, `<Counts>`. */
  inserts: string[];
  isHeading: boolean;
}

/** The blocks of a page in order, its title and description before them. Empty where the page cannot be parsed. */
export function pageBlocks(mdx: string): PageBlock[] {
  const tree = parsed(mdx);
  const { matter = '' } = fileParts(mdx);
  return [
    ...['title', 'description'].flatMap((field) => {
      const text = new RegExp(`^${field}: *["']?(.*?)["']?$`, 'm').exec(matter)?.[1];
      return text ? [{ text, inserts: [], isHeading: field === 'title' }] : [];
    }),
    ...(tree ? blocksIn(tree) : []),
  ];
}

function parsed(mdx: string): MdastNode | undefined {
  try {
    return mdxTree(mdx);
  } catch {
    // src/load/read/pages.ts says what is wrong with it.
    return undefined;
  }
}

function blocksIn(node: MdastNode): PageBlock[] {
  const isWrapper = node.type === 'mdxJsxFlowElement' && node.children.length > 0;
  if (node.type === 'paragraph' || node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && !isWrapper))
    return [{ text: textIn(node), inserts: insertsIn(node), isHeading: node.type === 'heading' }];
  return childrenOf(node).flatMap(blocksIn);
}

function textIn(node: MdastNode): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  const inside = childrenOf(node).map(textIn).join('');
  const [tag] = node.type === 'mdxJsxTextElement' && node.name === 'Lang' ? tagsOf(node) : [];
  return tag ? `${tag}${inside}</Lang>` : inside;
}

function insertsIn(node: MdastNode): string[] {
  const inside = childrenOf(node).flatMap(insertsIn);
  return 'name' in node && node.name === 'Lang' ? inside : [...tagsOf(node), ...inside];
}

function tagsOf(node: MdastNode): string[] {
  if (!isElement(node)) return [];
  const attributes = node.attributes.map((each) =>
    each.type === 'mdxJsxAttribute' ? ` ${each.name}="${String(each.value)}"` : ' {…}',
  );
  return [`<${node.name}${attributes.join('')}>`];
}
