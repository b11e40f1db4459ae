import { parseProse } from '../../../authoring/parse.ts';
import type { Finding } from '../../../translation/passages/passage.ts';
import { type Folder, readQuietly } from '../../read/document.ts';
import { twinNames } from '../../read/prose.ts';

/**
 * Quotations that the English of a chapter or section places and the Welsh does not. A file without running text is not
 * written yet, and is held to none; nor is English that is behind the Welsh.
 */
export function quoteFindings(dir: string): Finding[] {
  const folder: Folder = { dir, problems: [], unread: new Set() };
  return ['chapters', 'sections'].flatMap((room) =>
    twinNames(folder, room).flatMap((name) => {
      const [en, cy] = [placed(folder, `${name}.en.mdx`), placed(folder, `${name}.cy.mdx`)];
      if (!en || !cy) return [];
      return missing(en, cy, `${name}.cy.mdx does not place it, and the English does`);
    }),
  );
}

function placed(folder: Folder, file: string): string[] | undefined {
  const text = readQuietly(folder, file);
  if (text === undefined) return undefined;
  const { pieces } = parseProse(text);
  if (!pieces.some(({ type }) => type === 'paragraph')) return undefined;
  return pieces.flatMap((piece) => (piece.type === 'quotation' ? [piece.id] : []));
}

const missing = (from: string[], other: string[], what: string): Finding[] =>
  from
    .filter((id) => !other.includes(id))
    .map((id) => ({
      unit: id,
      check: 'inserts',
      excerpt: `<Quote id="${id}" />`,
      message: `${what}. Write <Quote id="${id}" /> where it stands`,
    }));
