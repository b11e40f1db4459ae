import { type MdastNode, mdxToMdast } from 'satteri';
import { type Fault, fault, type Mention, mentionOf, syntaxFault, written } from './element.ts';

/** What an author may write in pages of the edition's own besides Markdown; src/components/inserts has one component for each. */
export const pageInserts = ['Ref', 'Lang', 'Notes', 'Changes', 'Contact', 'WithContact', 'Version', 'Counts'] as const;

export interface ParsedPage {
  /** The units that <Ref to="…"> names. */
  refs: Mention[];
  /** What is wrong with its syntax, and inserts, code and links that a page may not have. */
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

/** A page is words: what it shows of the report comes through inserts, not through code. */
const code: readonly string[] = ['mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression'];

/** Addresses of other sites and places of the same page; any other one breaks under a sub-path. */
const lastingAddress = /^(https?:\/\/|mailto:|tel:|#)/i;

function checkInserts(node: MdastNode, page: ParsedPage): void {
  if (code.includes(node.type))
    page.faults.push(
      fault(
        node,
        `${written(node)} has no place on a page. Take it out; for the sign itself write "\\{" or "\`code\`"`,
      ),
    );
  if ('url' in node && !lastingAddress.test(node.url))
    page.faults.push(
      fault(
        node,
        `the address "${node.url}" breaks where the site is served under a path. Link to a unit with <Ref to="…">words</Ref>; write the name of a file as \`code\``,
      ),
    );
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const to = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'to',
    )?.value;
    if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object'))
      page.faults.push(fault(node, `<${node.name}> has an attribute with {…}. Write its value in quotation marks`));
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
