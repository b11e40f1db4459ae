// What those who listen find their way by on a page: its landmarks, headings, lists, tables and controls, as a short outline of the
// accessibility tree.
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A thing of the tree. */
export interface Heard {
  /** "heading", "navigation" */
  role: string;
  name: string;
  /** What the tree says of its state: "[level=2] [expanded]" */
  state: string;
  inside: Heard[];
}

/** What divides a page, or is a thing by itself; of everything else the outline has what is in it. */
const kept = new Set([
  ...['banner', 'main', 'contentinfo', 'navigation', 'region', 'search', 'complementary', 'form', 'dialog', 'article'],
  ...[
    'heading',
    'list',
    'table',
    'columnheader',
    'rowheader',
    'caption',
    'figure',
    'blockquote',
    'note',
    'group',
    'img',
  ],
  ...[
    'link',
    'button',
    'searchbox',
    'textbox',
    'checkbox',
    'progressbar',
    'status',
    'alert',
    'application',
    'separator',
  ],
]);
/** What there are many of, which are counted: their names are the words of the report. */
const counted = new Set(['link', 'list', 'figure', 'blockquote', 'columnheader', 'rowheader']);

/** The tree of a page as it stands, as Playwright computes it. */
export async function heardOn(page: Page): Promise<Heard[]> {
  const tree: unknown = parse(await page.locator('html').ariaSnapshot());
  return Array.isArray(tree) ? tree.flatMap(heardIn) : [];
}

/** "heading “1.1 Hours” [level=2]" with what is in it; properties ("/url") are none of the tree's things. */
function heardIn(item: unknown): Heard[] {
  if (typeof item === 'string') return [heard(item, [])];
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([head, inside]) =>
    head.startsWith('/') ? [] : [heard(head, Array.isArray(inside) ? inside.flatMap(heardIn) : [])],
  );
}

function heard(head: string, inside: Heard[]): Heard {
  const [, role = '', name = '', state = ''] = /^(\S+)(?: "((?:[^"\\]|\\.)*)")?\s*(.*)$/.exec(head) ?? [];
  return { role, name: name.replace(/\\(.)/g, '$1'), state, inside };
}

/** The outline, a line each; what is the same as the line before it is counted: "link × 5". */
export function outline(things: Heard[], indent = ''): string[] {
  const blocks = things.flatMap((thing) => outlined(thing, indent));
  const lines: string[] = [];
  let [last, times] = ['', 0];
  for (const block of [...blocks, '']) {
    if (block === last) {
      times += 1;
      continue;
    }
    if (last) lines.push(times > 1 ? last.replace(/(?=\n|$)/, ` × ${times}`) : last);
    [last, times] = [block, 1];
  }
  return lines;
}

/** A thing with all that is in it as one text, or those within it. */
function outlined({ role, name, state, inside }: Heard, indent: string): string[] {
  if (!kept.has(role)) return inside.flatMap((each) => outlined(each, indent));
  const called = name && !counted.has(role) ? ` "${name.length > 40 ? `${name.slice(0, 40)}…` : name}"` : '';
  const head = `${indent}${role}${called}${state && ` ${state}`}`;
  return [[head, ...outline(inside, `${indent}  `)].join('\n')];
}

/** Every thing of a tree that has a name. */
export const named = (things: Heard[]): Heard[] =>
  things.flatMap((thing) => [...(thing.name ? [thing] : []), ...named(thing.inside)]);
