import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Block, BookSection, RemarkBlock, TitleBlock } from './block.ts';
import { ownRuns } from './run.ts';

/** The sections that are this edition's, and have no unit. */
export type EditionSection =
  | 'help-lines'
  | 'evidence'
  | 'statistics'
  | 'figures'
  | 'subjects'
  | 'speakers'
  | 'index'
  | 'colophon';

/**
 * The id of a section of the edition's own, or of something in it: "edition.evidence", "edition.evidence.c3". No unit's id begins
 * so: those of parts have no full stops, those of paragraphs begin with p.
 */
export const editionId = (section: EditionSection, inner?: string): string =>
  ['edition', section, inner].filter((part) => part !== undefined).join('.');

/** A section of the edition's own; undefined where it would hold nothing. */
export function editionSection(
  report: Report,
  locale: Locale,
  { section, title, blocks }: { section: EditionSection; title: string; blocks: Block[] },
): BookSection | undefined {
  if (blocks.length === 0) return undefined;
  const head: TitleBlock = { type: 'title', id: editionId(section), level: 1, title: ownRuns(report, title, locale) };
  return { id: head.id, opens: 'edition', blocks: [head, ...blocks] };
}

/** A paragraph of the edition's. */
export const remark = (report: Report, text: string, locale: Locale): RemarkBlock => ({
  type: 'remark',
  words: ownRuns(report, text, locale),
});
