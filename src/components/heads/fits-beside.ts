import { shownValue } from '../../i18n/locale.ts';
import { blockBearings } from '../../model/evidence/evidence.ts';
import { changesOf } from '../../model/ledger/changes.ts';
import { notesAt } from '../../model/note.ts';
import type { Chapter, Report } from '../../model/report.ts';
import { statisticsOf } from '../../model/statistic/report-statistics.ts';
import { wordCount } from '../../model/unit/excerpt.ts';
import { type BlockUnit, proseText } from '../../model/unit/unit.ts';

/*
 * Of heights, in lines of a wide screen's text: a head is at least so high beside its contents, an entry of them has two
 * short lines, and a line of text has some ten words.
 */
const head = 10;
const entry = 1.8;
const wordsInLine = 10;

/**
 * Whether the contents of a chapter have room in the right margin, beside its head and what of the overview has nothing there of
 * its own.
 */
export function fitsBeside(report: Report, { overview, paragraphs }: Chapter): boolean {
  const blocks = overview?.blocks ?? [];
  const taken = blocks.findIndex((block) => hasMargin(report, block));
  const free = taken < 0 ? blocks : blocks.slice(0, taken);
  const texts = free.flatMap(({ prose }) => (prose ? [proseText(shownValue(prose, report.languages[0]))] : []));
  const lines = texts.reduce((sum, text) => sum + wordCount(text) / wordsInLine, head);
  return paragraphs.length * entry <= lines;
}

const hasMargin = (report: Report, block: BlockUnit): boolean =>
  blockBearings(report, block).length > 0 ||
  block.type === 'quotation' ||
  statisticsOf(report, block).length > 0 ||
  notesAt(report, block).length > 0 ||
  changesOf(report, block).length > 0;
