import type { Report } from '../report.ts';
import { isPageItself, type Unit } from '../unit/unit.ts';

/** The units that are the pages of the report itself, in the order in which one reads them. */
export function readingOrder(report: Report): Unit[] {
  return report.units.filter(isPageItself);
}

/** What comes before and after one of a list. */
export function neighbours<T extends { id: string }>(
  list: T[],
  of: T,
): { previous?: T | undefined; next?: T | undefined } {
  const at = list.findIndex(({ id }) => id === of.id);
  return at < 0 ? {} : { previous: list[at - 1], next: list[at + 1] };
}
