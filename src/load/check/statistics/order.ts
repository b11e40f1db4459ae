import { type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import { outOfOrder } from '../sequence.ts';
import type { PlacedMark } from './marks.ts';

/**
 * Statistics are numbered in printed order when they are first published; one found later takes the next free number,
 * wherever it stands. So those that no edition has had are in printed order, from the number after the last published
 * one, gone ones included. Their records stand in the order of their numbers. Not asked while a statistic is unmarked,
 * whose place in print is unknown.
 */
export function checkNumbering(content: Content, marks: PlacedMark[], units: Unit[]): Problem[] {
  const { statistics, published } = content;
  if (!statistics) return [];
  const records = statistics.value.statistics.map(({ id }, index) => ({
    id,
    number: Number(id.slice(1)),
    place: statistics.at(['statistics', index, 'id']),
    mark: marks.find(({ of }) => of === id),
  }));
  const misplaced = records.flatMap(({ id, number, place }, index) => {
    const before = records[index - 1];
    if (!before || before.number <= number) return [];
    const remedy = 'Put the records in the order of their numbers';
    return [problem('record-order', place, `${id}: stands after ${before.id}`, remedy)];
  });
  if (records.some(({ mark }) => mark === undefined)) return misplaced;
  const known = Object.keys(published?.value.units ?? {}).filter((id) => /^s\d+$/.test(id));
  const position = ({ mark }: (typeof records)[number]) => (mark ? units.indexOf(mark.block) : -1);
  const added = records
    .filter(({ id }) => !known.includes(id))
    .sort((a, b) => position(a) - position(b) || (a.mark?.start ?? 0) - (b.mark?.start ?? 0));
  const first = Math.max(0, ...known.map((id) => Number(id.slice(1)))) + 1;
  const moved = outOfOrder(added.map(({ number }) => number));
  const remedy = `Number the statistics in printed order${known.length > 0 ? ', new ones after all that were published' : ''}: change an id in its record, in its marks, and wherever figures, calculations, notes and the home page name it`;
  // In order, and yet not one after the other: the first that leaves a gap, and no other.
  const gap = added.findIndex(({ number }, index) => number !== first + index);
  const wrong = moved.length > 0 ? moved : [gap];
  const misnumbered = wrong.flatMap((index) => {
    const own = added[index];
    if (!own) return [];
    const message = `${own.id}: first stated at ${placeText(own.mark?.place ?? {})}, where s${first + index} is due`;
    return [problem('statistic-numbers', own.place, message, remedy)];
  });
  return [...misplaced, ...misnumbered];
}
