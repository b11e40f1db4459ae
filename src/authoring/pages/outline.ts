import { parted } from '../../model/problem/problem.ts';
import { addressFault } from '../../schemas/address.ts';
import { type Fault, fault, lineOf, written } from '../element.ts';
import { wordsFault } from '../lines/placeholder.ts';
import { childrenOf, type MdastNode, nodesIn, startOf } from '../satteri.ts';

export interface Heading {
  depth: number;
  words: string;
  line: number;
}

/** The headings of a page in their order. */
export const headingsOf = (tree: MdastNode): Heading[] =>
  nodesIn(tree).flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, words: wordsIn(node), line: lineOf(node) }] : [],
  );

/** What is wrong with a page as a whole: its headings, its links, and what no page may hold. */
export const pageFaults = (tree: MdastNode): Fault[] => [...headingFaults(tree), ...linkFaults(tree), ...refused(tree)];

function headingFaults(tree: MdastNode): Fault[] {
  const headings = headingsOf(tree);
  return headings.flatMap(({ depth, words, line }, index): Fault[] => {
    const at = (message: string, remedy: string): Fault => ({
      line,
      column: 1,
      rule: 'page-headings',
      message,
      remedy,
    });
    const above = index === 0 ? 1 : (headings[index - 1]?.depth ?? 1);
    const first = headings.find((other) => other.words === words);
    if (depth === 1) return [at('a page has one "#" heading, the title of its frontmatter', 'Write "##"')];
    if (words.trim() === '') return [at('a heading without words', 'Write them, or take the line out')];
    if (depth > above + 1)
      return [
        at(
          `"${words}" skips a level: after "${'#'.repeat(above)}" comes "${'#'.repeat(above + 1)}" at most`,
          `Take ${depth - above - 1} "#" away`,
        ),
      ];
    if (first && first.line < line)
      return [
        at(
          `"${words}" is a heading of line ${first.line} already`,
          'Name each otherwise, so that links tell them apart',
        ),
      ];
    return [];
  });
}

function linkFaults(tree: MdastNode): Fault[] {
  const nodes = nodesIn(tree);
  const places = new Set(headingsOf(tree).map(({ words }) => placeName(words)));
  const hasNotes = nodes.some((node) => 'name' in node && node.name === 'Notes');
  return nodes.flatMap((node): Fault[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { url } = node;
    const faults =
      node.type === 'link' && wordsIn(node).trim() === ''
        ? [fault(node, 'page-links', 'a link without words', 'Write them')]
        : [];
    const place = url.startsWith('#') ? decoded(url.slice(1)) : undefined;
    if (place !== undefined && !places.has(place) && !(hasNotes && /^n\d+$/.test(place)))
      return [
        ...faults,
        fault(
          node,
          'page-links',
          `no heading of this page has the address "${url}"`,
          `There are: ${[...places].map((each) => `#${each}`).join(', ')}`,
        ),
      ];
    if (/^mailto:/i.test(url) && !/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(url))
      return [
        ...faults,
        fault(node, 'page-links', `"${url}" is no plain e-mail address`, 'Write mailto:name@host.example'),
      ];
    if (/^tel:/i.test(url) && !/^tel:\+?\d[\d-]{2,18}$/i.test(url))
      return [
        ...faults,
        fault(node, 'page-links', `"${url}" is no telephone number`, 'Write it as tel:+44-1234-567890'),
      ];
    const unsafe = /^https?:/i.test(url) ? addressFault(url) : undefined;
    if (!unsafe) return faults;
    const { message, remedy } = parted(unsafe);
    return [...faults, fault(node, 'address-safe', `the address "${url}" ${message}`, remedy)];
  });
}

/** Pictures would be asked of others, and footnotes bring words of the parser's. */
function refused(tree: MdastNode): Fault[] {
  const never = ['image', 'imageReference', 'footnoteReference', 'footnoteDefinition', 'html'];
  return nodesIn(tree).flatMap((node) => {
    if (never.includes(node.type))
      return [fault(node, 'page-markdown', `${written(node)} has no place on a page`, 'Take it out')];
    const words = node.type === 'paragraph' ? wordsIn(node) : '';
    const faulty =
      words.trim() !== '' && nodesIn(node).every((each) => !('name' in each)) ? wordsFault(words) : undefined;
    return faulty ? [{ ...startOf(node), ...faulty }] : [];
  });
}

/** The id that a heading gets when it is rendered: "what-this-is". */
const placeName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function wordsIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(wordsIn).join('');
}
