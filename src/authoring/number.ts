import type { Rule } from '../model/problem/rules.ts';
import type { Prose } from '../model/unit/unit.ts';
import type { Fault } from './element.ts';
import type { Piece } from './parse.ts';

/** A block with its id and what it is part of. Without prose it is a quotation, or is not yet written in this language. */
export type Block = { id: string; parent: string; prose?: Prose; line: number } & (
  | {
      type: 'paragraph';
      /** As printed: "3.2", on the first block of a numbered paragraph. */
      number?: string;
      /** Which block of its section or numbered paragraph it is, from 1. */
      position: number;
    }
  | { type: 'quotation' }
);

export interface Numbered {
  /** The words of the heading before the first numbered paragraph. */
  overview?: string;
  blocks: Block[];
  faults: Fault[];
}

/**
 * Gives every block of a chapter its id: `overview-3-1` before the first number, then `p3.2` for the first block of
 * paragraph 3.2 and `p3.2-2` for its second block of text. Quotations keep their own ids and are not counted.
 */
export function numberChapter(chapter: number, pieces: Piece[]): Numbered {
  const faults: Fault[] = [];
  const blocks: Block[] = [];
  let overview: string | undefined;
  let section = `overview-${chapter}`;
  let position = 0;
  /** The position of the last numbered paragraph: 3 for 1.3. */
  let last: number | undefined;
  for (const piece of pieces) {
    if (piece.type === 'heading') {
      if (overview !== undefined || last !== undefined)
        faults.push(
          at(
            piece,
            'heading-place',
            'a chapter has one "##" heading, before its first paragraph',
            'Take this one out, or make a paragraph of it',
          ),
        );
      overview = piece.text;
      continue;
    }
    if (piece.type !== 'quotation' && piece.number !== undefined) {
      const expected = `${chapter}.${(last ?? 0) + 1}`;
      if (piece.number !== expected)
        faults.push(
          at(
            piece,
            'paragraph-numbers',
            `paragraph ${piece.number} stands where ${expected} is due`,
            'Correct the number, or put back what is missing',
          ),
        );
      last = Number(piece.number.split('.')[1]);
      section = `p${piece.number}`;
      position = 0;
    } else if (overview === undefined && last === undefined) {
      faults.push(
        at(
          piece,
          'heading-place',
          'text before the first numbered paragraph needs a "##" heading over it',
          'Write one, or give the text its number',
        ),
      );
    }
    if (piece.type !== 'quotation') position += 1;
    blocks.push(block(piece, section, position, last !== undefined, chapter));
  }
  return { overview, blocks, faults };
}

/** The blocks of a section without numbered paragraphs: `introduction-1`, `introduction-2` … */
export function numberSection(section: string, pieces: Piece[]): Numbered {
  const faults: Fault[] = [];
  const blocks: Block[] = [];
  let position = 0;
  for (const piece of pieces) {
    if (piece.type === 'heading')
      faults.push(
        at(
          piece,
          'heading-place',
          'a section has no headings inside; its title stands in its frontmatter',
          'Take this one out, or make a paragraph of it',
        ),
      );
    else if (piece.type !== 'quotation' && piece.number !== undefined)
      faults.push(
        at(
          piece,
          'paragraph-numbers',
          'only chapters have numbered paragraphs',
          `Take the number out; for the number as words write "${piece.number.replace('.', '\\.')}"`,
        ),
      );
    else {
      if (piece.type !== 'quotation') position += 1;
      blocks.push(block(piece, section, position, false));
    }
  }
  return { blocks, faults };
}

function block(
  piece: Exclude<Piece, { type: 'heading' }>,
  section: string,
  position: number,
  numbered: boolean,
  chapter?: number,
): Block {
  if (piece.type === 'quotation') return { id: piece.id, type: 'quotation', parent: section, line: piece.line };
  const first = numbered && position === 1;
  return {
    id: first ? section : `${section}-${position}`,
    type: 'paragraph',
    number: piece.number,
    position,
    parent: first ? `ch${chapter}` : section,
    prose: piece.type === 'paragraph' ? piece.prose : undefined,
    line: piece.line,
  };
}

const at = (piece: Piece, rule: Rule, message: string, remedy: string): Fault => ({
  line: piece.line,
  column: 1,
  rule,
  message,
  remedy,
});
