import { type MdastNode, mdxToMdast } from 'satteri';
import { type Fault, fault, syntaxFault } from './element.ts';

/** What an author may write in pages of the edition's own besides Markdown; src/components/inserts has one component for each. */
export const pageInserts = ['Ref', 'Notes', 'Changes', 'Contact', 'Version', 'Counts'] as const;

/** What is wrong with the MDX of a page of the edition's own: its syntax, or inserts that there are not. */
export function pageFaults(mdx: string): Fault[] {
  try {
    return unknownInserts(mdxToMdast(mdx));
  } catch (error) {
    return [syntaxFault(error)];
  }
}

const known: readonly string[] = pageInserts;

function unknownInserts(node: MdastNode): Fault[] {
  const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const inner = 'children' in node ? node.children.flatMap(unknownInserts) : [];
  if (!element || known.includes(node.name ?? '')) return inner;
  return [fault(node, `unknown insert <${node.name}>; on pages there are ${pageInserts.map((name) => `<${name}>`).join(', ')}`), ...inner];
}
