import { languageTag } from '../../language/tag.ts';
import { parted } from '../../model/problem/problem.ts';
import { tagFault } from '../../schemas/localised.ts';
import { type Fault, fault } from '../element.ts';
import { childrenOf, type Element, type MdastNode } from '../satteri.ts';

/** What an author may write in pages of the edition's own besides Markdown, with the one attribute that each takes. */
const pageInserts = {
  Ref: 'to',
  Lang: 'is',
  Notes: undefined,
  Changes: undefined,
  Contact: undefined,
  WithContact: undefined,
  Version: undefined,
  Counts: undefined,
} as const satisfies Record<string, string | undefined>;
export type PageInsert = keyof typeof pageInserts;

/** What is wrong with one insert by itself: its name, its attributes (any other would reach the page's HTML), its words. */
export function insertFaults(node: Element): Fault[] {
  const name = node.name ?? '';
  if (!isPageInsert(name)) {
    const known = Object.keys(pageInserts).map((each) => `<${each}>`);
    return [fault(node, 'insert-known', `unknown insert <${name}>`, `On pages there are ${known.join(', ')}`)];
  }
  return [...attributeFaults(node, name), ...placeFaults(node, name)];
}

function attributeFaults(node: Element, name: PageInsert): Fault[] {
  const wanted = pageInserts[name];
  const given = new Map(
    node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? [each.name, each.value] : ['{…}', {}])),
  );
  if ([...given.values()].some((value) => typeof value === 'object' && value !== null))
    return [
      fault(node, 'insert-attributes', `<${name}> has an attribute with {…}`, 'Write its value in quotation marks'),
    ];
  const unknown = [...given.keys()].filter((key) => key !== wanted);
  if (unknown.length > 0)
    return [fault(node, 'insert-attributes', `<${name}> has no attribute "${unknown.join('", "')}"`, 'Take it out')];
  if (wanted === undefined) return [];
  const value = given.get(wanted);
  if (typeof value !== 'string') return [fault(node, 'insert-attributes', `<${name}> needs ${wanted}="…"`, 'Add it')];
  if (name !== 'Lang' || languageTag(value) === value) return [];
  const { message, remedy } = parted(tagFault(value));
  return [fault(node, 'insert-attributes', message, remedy)];
}

function placeFaults(node: Element, name: PageInsert): Fault[] {
  const hasWords = hasText(node);
  if (pageInserts[name] !== undefined)
    return hasWords
      ? []
      : [fault(node, 'insert-words', `<${name}> has no words inside`, `Write <${name} …>words</${name}>`)];
  if (name === 'WithContact')
    return node.type === 'mdxJsxFlowElement' && hasWords
      ? []
      : [
          fault(
            node,
            'insert-place',
            '<WithContact> stands on a line of its own before what it holds, and </WithContact> after it',
            'Give each its line',
          ),
        ];
  if (node.children.length > 0)
    return [fault(node, 'insert-words', `<${name}> takes no words inside`, `Write <${name} />`)];
  const isBlock = name === 'Notes' || name === 'Changes';
  return isBlock && node.type === 'mdxJsxTextElement'
    ? [fault(node, 'insert-place', `<${name} /> stands on a line of its own, not in a sentence`, 'Give it its line')]
    : [];
}

/** Inserts that write ids or lists of the whole edition stand once. */
export function repeatedInserts(elements: Element[]): Fault[] {
  return (['Notes', 'Changes'] as const).flatMap((name) =>
    elements
      .filter((node) => node.name === name)
      .slice(1)
      .map((node) => fault(node, 'insert-place', `<${name} /> stands on this page already`, 'Take one of the two out')),
  );
}

const hasText = (node: MdastNode): boolean =>
  ('value' in node && typeof node.value === 'string' && node.value.trim() !== '') || childrenOf(node).some(hasText);

const isPageInsert = (name: string): name is PageInsert => Object.hasOwn(pageInserts, name);
