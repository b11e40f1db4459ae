import { type Place, type Problem, problem } from '../../../model/problem/problem.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import { once } from '../unique-ids.ts';

/** Subjects are numbered upwards, each named once, and name passages that are there, in printed order. */
export function checkSubjects({ subjects }: Content, units: Unit[], unread: ReadonlySet<string>): Problem[] {
  if (!subjects || unread.size > 0) return [];
  const { value, at } = subjects;
  const may = units.filter(({ type }) => type !== 'chapter' && type !== 'section' && type !== 'subject');
  const order = may.map(({ id }) => id);
  return [
    ...once(value.map(({ id }, t): [string, Place] => [id, at([t, 'id'])])),
    ...value.flatMap(({ id, units: own }, t) => [
      ...once(own.map((unit, u): [string, Place] => [unit, at([t, 'units', u])])),
      ...own.flatMap((unit, u) =>
        order.includes(unit)
          ? []
          : [
              problem(
                'id-known',
                at([t, 'units', u]),
                `${id}: no passage has the id "${unit}"`,
                suggestion(unit, order),
              ),
            ],
      ),
      ...unordered(
        own.filter((unit) => order.includes(unit)),
        order,
      ).map((unit) =>
        problem(
          'subject-order',
          at([t, 'units', own.indexOf(unit)]),
          `${id}: "${unit}" stands before what comes before it in the report`,
          'Put its units in the order of the report',
        ),
      ),
    ]),
  ];
}

const unordered = (own: string[], order: string[]): string[] =>
  own.filter((unit, at) => at > 0 && order.indexOf(unit) < order.indexOf(own[at - 1] ?? ''));
