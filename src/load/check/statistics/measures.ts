import { type Problem, problem } from '../../../model/problem/problem.ts';
import { isRatio } from '../../../model/statistic/value.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import { once } from '../unique-ids.ts';
import { recordPath } from './words.ts';

type Statistics = NonNullable<Content['statistics']>;

/** Units and methods are declared, each once; every one has a statistic; and values are such as their unit can have. */
export function checkMeasures(list: Statistics): Problem[] {
  const { units, methods } = list.value;
  return [
    ...declared(list, 'units', 'unit', units),
    ...declared(list, 'methods', 'method', methods),
    ...methods.flatMap(({ id, units: own = [] }, index) =>
      own.flatMap((unit, which) => {
        const known = units.map((each) => each.id);
        if (known.includes(unit)) return [];
        const at = list.at(['methods', index, 'units', which]);
        return [problem('id-known', at, `${id}: no unit has the id "${unit}"`, suggestion(unit, known))];
      }),
    ),
    ...ratios(list),
  ];
}

function declared(
  list: Statistics,
  kinds: 'units' | 'methods',
  kind: 'unit' | 'method',
  declarations: { id: string }[],
): Problem[] {
  const known = declarations.map(({ id }) => id);
  const records = list.value.statistics.map((record, index) => ({ id: record.id, own: record[kind], index }));
  const unknown = [...Map.groupBy(records, ({ own }) => own)].flatMap(([own, [first, ...more]]) => {
    if (known.includes(own) || !first) return [];
    const others = more.length === 0 ? '' : `, named by ${more.length + 1} statistics`;
    const at = list.at([...recordPath(first.index), kind]);
    return [problem('id-known', at, `${first.id}: no ${kind} has the id "${own}"${others}`, suggestion(own, known))];
  });
  // One without a statistic may be what an unknown name means.
  const idle = known.flatMap((id, index) =>
    unknown.length > 0 || records.some(({ own }) => own === id)
      ? []
      : [
          problem(
            'record-used',
            list.at([kinds, index]),
            `${id}: no statistic has this ${kind}`,
            'Take the record out',
          ),
        ],
  );
  return [...once(known.map((id, index) => [id, list.at([kinds, index, 'id'])])), ...unknown, ...idle];
}

/** One in six is a share of a whole: only among percentages has it a place on a scale. */
function ratios({ value: { statistics, units }, at }: Statistics): Problem[] {
  return statistics.flatMap(({ id, unit, value, observations }, index) => {
    const own = units.find((each) => each.id === unit);
    if (!own || own.measure === 'percentage') return [];
    const values = [
      { value, path: ['value'] as PropertyKey[] },
      ...(observations ?? []).map((each, which) => ({ value: each.value, path: ['observations', which, 'value'] })),
    ];
    return values.flatMap(({ value, path }) =>
      value !== undefined && value !== null && isRatio(value)
        ? [
            problem(
              'statistic-value',
              at([...recordPath(index), ...path]),
              `${id}: ${value.of[0]} in ${value.of[1]} is a share, and its unit "${unit}" is a ${own.measure}`,
              'Give it a unit whose measure is "percentage", or write the number that the unit counts',
            ),
          ]
        : [],
    );
  });
}
