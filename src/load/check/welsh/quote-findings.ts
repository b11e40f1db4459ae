import type { Piece } from '../../../authoring/parse.ts';
import type { Finding } from '../../../translation/passages/passage.ts';
import type { Content } from '../../read/content.ts';
import { twins } from '../../read/twins.ts';

/**
 * Quotations that the English of a chapter or section places and the Welsh does not. A file without running text is not
 * written yet, and is held to none; nor is English that is behind the Welsh.
 */
export const quoteFindings = (content: Content): Finding[] =>
  twins(content).flatMap(({ name, files }) => {
    const [en, cy] = [placed(files.en?.pieces), placed(files.cy?.pieces)];
    return en && cy ? missing(en, cy, `${name}.cy.mdx does not place it, and the English does`) : [];
  });

const placed = (pieces: Piece[] = []): string[] | undefined =>
  pieces.some(({ type }) => type === 'paragraph')
    ? pieces.flatMap((piece) => (piece.type === 'quotation' ? [piece.id] : []))
    : undefined;

const missing = (from: string[], other: string[], what: string): Finding[] =>
  from
    .filter((id) => !other.includes(id))
    .map((id) => ({
      unit: id,
      check: 'inserts',
      excerpt: `<Quote id="${id}" />`,
      message: `${what}. Write <Quote id="${id}" /> where it stands`,
    }));
