import { type MdastNode, mdxToMdast } from 'satteri';
import { type Fault, fault, type Mention, mentionOf, syntaxFault } from './element.ts';

/** What an author may write in pages of the edition's own besides Markdown; src/components/inserts has one component for each. */
export const pageInserts = ['Ref', 'Lang', 'Notes', 'Changes', 'Contact', 'Version', 'Counts'] as const;

export interface ParsedPage {
  /** The units that <Ref to="…"> names. */
  refs: Mention[];
  /** What is wrong with its syntax, and inserts that there are not. */
  faults: Fault[];
}

/** Reads the MDX of a page of the edition's own for what can be wrong with it; Astro renders it. */
export function parsePage(mdx: string): ParsedPage {
  const page: ParsedPage = { refs: [], faults: [] };
  try {
    checkInserts(mdxToMdast(mdx), page);
  } catch (error) {
    page.faults.push(syntaxFault(error));
  }
  return page;
}

const known: readonly string[] = pageInserts;

function checkInserts(node: MdastNode, page: ParsedPage): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const to = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'to',
    )?.value;
    if (!known.includes(node.name ?? '')) {
      page.faults.push(
        fault(
          node,
          `unknown insert <${node.name}>; on pages there are ${pageInserts.map((name) => `<${name}>`).join(', ')}`,
        ),
      );
    } else if (node.name === 'Ref') {
      if (typeof to === 'string') page.refs.push(mentionOf(node, 'Ref', to));
      else page.faults.push(fault(node, '<Ref> needs to="…"'));
    }
  }
  if ('children' in node) for (const child of node.children) checkInserts(child, page);
}
