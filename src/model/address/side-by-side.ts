import { isBilingual } from '../../i18n/locale.ts';
import { entryLists, type Report, unitsOf } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import { neighbours, readingOrder } from './reading-order.ts';

/** The units that can be read in both languages at once: the pages of the report, its conclusions and its quotations. */
export const sideBySideUnits = (report: Report): Unit[] => (isBilingual(report) ? lists(report).flat() : []);

export const hasSideBySide = (report: Report, unit: Unit): boolean => has(sideBySideUnits(report), unit);

/** What a page in both languages shows below its title, in printed order: all that stands on a page, or the unit alone. */
export function sideBySideRows(report: Report, of: Unit): Unit[] {
  if (!has(readingOrder(report), of)) return [of];
  return report.units.filter((unit) => unit.id !== of.id && unit.type !== 'statistic' && unit.home.id === of.home.id);
}

/** The units before and after one of these among its like. */
export function sideBySideNeighbours(report: Report, of: Unit): ReturnType<typeof neighbours<Unit>> {
  const list = lists(report).find((each) => has(each, of));
  return neighbours(list ?? [], of);
}

/** By its id: in `dev` the report may have been read anew since. */
const has = (list: Unit[], of: Unit): boolean => list.some(({ id }) => id === of.id);

const lists = (report: Report): Unit[][] => [
  readingOrder(report),
  ...entryLists(report).flatMap(({ kind, entries }) => (kind.address ? [entries] : [])),
  unitsOf(report, 'quotation'),
];
