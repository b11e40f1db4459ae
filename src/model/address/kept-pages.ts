import type { Report } from '../report.ts';
import { hasRoom, indexedPages } from './pages.ts';
import type { Target } from './permalink.ts';
import type { Room } from './room.ts';

/**
 * Rooms that hold again what other pages hold, or lead to pages of both languages: who keeps the pages of one to read them off
 * line has no need of them.
 */
const leftOut: readonly Room[] = ['full', 'source', 'concordance', 'linking', 'downloads'];

/**
 * The pages of one language that a reader keeps who asks for it: all parts of the report in their order, their lists, every unit
 * that has a page of its own, as search leads there, the search, and the page on which what is kept can be removed again.
 */
export function keptPages(report: Report): Target[] {
  const pages = indexedPages(report).filter(
    (page) =>
      !(page.to === 'front' || page.to === 'side-by-side' || (page.to === 'room' && leftOut.includes(page.room))),
  );
  const tools = (['search', 'downloads'] as const).filter((room) => hasRoom(report, room));
  return [...pages, ...tools.map((room): Target => ({ to: 'room', room }))];
}
