import type { Block, UnitBlock } from './block.ts';
import { type Book, bookBlocks } from './book.ts';
import type { Runs } from './run.ts';

/** An entry of bookmarks, a table of contents or navigation. */
export interface OutlineEntry {
  /** Of the block that it leads to. */
  id: string;
  title: Runs;
  /** Of what level its heading is, from 1. */
  level: number;
  children: OutlineEntry[];
}

/** The headings of a book within one another; entries of lists among them only where they have titles. */
export function outline(book: Pick<Book, 'body' | 'back'>): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: OutlineEntry[] = [];
  for (const entry of bookBlocks(book).flatMap(outlined)) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function outlined(block: Block): OutlineEntry[] {
  const made = (level: number, title: Runs): OutlineEntry[] =>
    'id' in block ? [{ id: block.id, title, level, children: [] }] : [];
  switch (block.type) {
    case 'heading':
      return made(block.level, block.before ? [...block.before, ...colon(block.before), ...block.title] : block.title);
    case 'title':
    case 'subject':
      return made(block.level, block.title);
    case 'entry':
      return block.title ? made(block.level, block.title) : [];
    case 'figure':
      return made(2, [...block.name, ...colon(block.name), ...block.title]);
    default:
      return [];
  }
}

const colon = (after: Runs): Runs => after.slice(-1).map(({ lang }) => ({ value: ': ', lang }));

/** The ids that a book has places for, all different: those of its units, and of the edition's own sections. */
export const destinations = (book: Pick<Book, 'body' | 'back'>): string[] =>
  bookBlocks(book).flatMap((block) => (isUnitBlock(block) || block.type === 'title' ? [block.id] : []));

/** The blocks that are units, in their order. */
export const unitBlocks = (book: Pick<Book, 'body' | 'back'>): UnitBlock[] => bookBlocks(book).filter(isUnitBlock);

export function isUnitBlock(block: Block): block is UnitBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'entry':
    case 'statistic':
    case 'figure':
    case 'subject':
      return true;
    case 'title':
    case 'caution':
    case 'remark':
    case 'references':
    case 'facts':
    case 'index':
      return false;
  }
}
