// What of a page is heard: the names of its links, as a browser computes them from what is in the page itself.
import { DomUtils, parseDocument } from 'htmlparser2';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<ChildNode, { attribs: unknown }>;

const isElement = (node: ChildNode): node is Element => 'attribs' in node;

/** The text of nodes without what is kept from those who listen, as one line. */
export const heard = (nodes: ChildNode[]): string => said(nodes).replace(/\s+/g, ' ').trim();

function said(nodes: ChildNode[]): string {
  const text = nodes.map((node) => {
    if (!isElement(node)) return node.type === 'text' ? node.data : '';
    return node.attribs['aria-hidden'] === 'true' ? '' : said(node.children);
  });
  return text.join('');
}

export interface HeardLink {
  name: string;
  href: string;
  /** The label of the list or navigation that it is in, where it has one. */
  within: string | undefined;
}

export function heardLinks(html: string): HeardLink[] {
  return DomUtils.findAll(({ name, attribs }) => name === 'a' && 'href' in attribs, parseDocument(html).children)
    .filter((link) => !ancestors(link).some(({ attribs }) => attribs['aria-hidden'] === 'true'))
    .map((link) => ({
      name: link.attribs['aria-label'] ?? heard(link.children),
      href: link.attribs.href ?? '',
      within: ancestors(link).find(({ attribs }) => attribs['aria-label'])?.attribs['aria-label'],
    }));
}

function ancestors(node: ChildNode): Element[] {
  const { parent } = node;
  return parent !== null && 'attribs' in parent ? [parent, ...ancestors(parent)] : [];
}
