import { ancestors, type Report } from '../report.ts';
import { entryMark } from './kind.ts';
import type { Unit } from './unit.ts';

/**
 * What stands beside a unit's words in the left margin: the number of its paragraph, that of its list, or its siglum; none of a block
 * in a section without numbers.
 */
export function markOf(report: Report, unit: Unit): string | undefined {
  if (unit.type === 'paragraph')
    return [unit, ...ancestors(report, unit)].flatMap((each) =>
      each.type === 'paragraph' ? (each.number ?? []) : [],
    )[0];
  if (unit.type === 'chapter') return unit.number;
  if (unit.type === 'section' || unit.type === 'subject') return undefined;
  return unit.type === 'entry' ? entryMark(unit) : unit.id;
}
