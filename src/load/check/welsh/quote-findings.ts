import type { Piece } from '../../../authoring/parse.ts';
import { languageNames } from '../../../i18n/locale.ts';
import type { Finding } from '../../../translation/passages/passage.ts';
import type { Content } from '../../read/content.ts';
import { twins } from '../../read/twins.ts';

/**
 * Quotations that the original of a chapter or section places and its translation does not. A file without running text is
 * not written yet, and is held to none; nor is an original that is behind its translation.
 */
export const quoteFindings = (content: Content): Finding[] =>
  twins(content).flatMap(({ name, files }) => {
    const [original, translation] = content.languages;
    if (!translation) return [];
    const [own, twin] = [placed(files[original]?.pieces), placed(files[translation]?.pieces)];
    const message = `${name}.${translation}.mdx does not place it, and the ${languageNames[original]} does`;
    return own && twin ? missing(own, twin, message) : [];
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
