import { type Place, type Problem, problem } from '../../../model/problem/problem.ts';
import { exactNumber } from '../../../model/statistic/value.ts';
import type { StatisticRecord } from '../../../schemas/statistic.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import { places } from '../../read/files.ts';
import { confusedIn } from '../numbers/observations.ts';
import { once } from '../unique-ids.ts';
import { checkForms } from './forms.ts';

/** What figures, calculations and the home page name are numbers of statistics, each of them one and no other. */
export function checkFigures(content: Content, unread: ReadonlySet<string>): Problem[] {
  const { figures } = content;
  const twice = once(figures?.value.map(({ id }, index) => [id, figures.at([index, 'id'])]));
  if (unread.has(places.statistics)) return twice;
  const records = content.statistics?.value.statistics ?? [];
  const known = records.map(({ id }) => id);
  return [
    ...twice,
    ...checkPanels(content, { records, known }),
    ...checkForms(content),
    ...checkDerived(content, { records, known }),
    ...checkHome(content, known),
  ];
}

interface Known {
  records: StatisticRecord[];
  known: string[];
}

/** What names a number: a statistic and, where that has several, the place and period that tell which. */
interface Reference {
  statistic?: string | undefined;
  place?: string | undefined;
  period?: string | undefined;
}

/** The one number that is named, and what it counts; or what is wrong where there is none or more than one. */
function numberOf(
  { statistic = '', place, period }: Reference,
  at: Place,
  who: string,
  { records, known }: Known,
): { found?: Observed; problems: Problem[] } {
  const record = records.find(({ id }) => id === statistic);
  if (!record) {
    const message = `${who}: no statistic has the id "${statistic}"`;
    return { problems: [problem('id-known', at, message, suggestion(statistic, known))] };
  }
  const all = record.observations ?? [record];
  // Which number is meant is known once they are told apart.
  if (confusedIn(all).length > 0) return { problems: [] };
  const [found, ...more] = all.filter(
    (each) => (place === undefined || each.place === place) && (period === undefined || each.period === period),
  );
  const listed = all.map((each) => [each.place, each.period].filter(Boolean).join(' ') || 'one of neither').join(', ');
  const wrong = (message: string, remedy: string) => ({
    problems: [problem('number-named', at, `${who}: ${statistic} has ${message}`, remedy)],
  });
  if (!found)
    return wrong(`no number of ${[place, period].filter(Boolean).join(' ')}`, `Name one that it has: ${listed}`);
  if (more.length > 0) return wrong(`several such numbers (${listed})`, 'Say which with "place" and "period"');
  return { found: { value: found.value, bound: found.bound, unit: record.unit }, problems: [] };
}

/** A number and what it counts; null where the report gives none. */
type Observed = Pick<StatisticRecord, 'bound' | 'unit'> & { value?: StatisticRecord['value'] | null };

/** The rows of a panel share one scale, so they count the same; a ledger has none. */
function checkPanels({ figures }: Content, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { id, panels }] of figures?.value.entries() ?? []) {
    for (const [which, { form, rows }] of panels.entries()) {
      let counted: string | undefined;
      for (const [row, reference] of rows.entries()) {
        if (reference.statistic === undefined) continue;
        const at = figures?.at([index, 'panels', which, 'rows', row, 'statistic']) ?? {};
        const named = numberOf(reference, at, id, known);
        problems.push(...named.problems);
        const { unit = counted } = named.found ?? {};
        counted ??= unit;
        if (unit !== counted && form !== 'ledger')
          problems.push(
            problem(
              'panel-one-unit',
              at,
              `${id}: ${reference.statistic} is in "${unit}", and the rows before it in "${counted}"`,
              'Give it a panel of its own',
            ),
          );
      }
    }
  }
  return problems;
}

/** A calculation takes exact numbers. */
function checkDerived({ derived }: Content, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const [index, record] of derived?.value.entries() ?? []) {
    const operands = (['from', 'to'] as const).map((side) => {
      const at = derived?.at([index, side]) ?? {};
      const { found, problems: own } = numberOf(record[side], at, record.label.en, known);
      problems.push(...own);
      const { statistic, end } = record[side];
      const value = found && exactNumber(found, end);
      if (found && value === undefined)
        problems.push(
          problem('calculation-exact', at, `${record.label.en}: ${statistic} ${inexact(end)}`, remedyFor(found, end)),
        );
      return { unit: found?.unit, value };
    });
    const [first] = operands;
    const [from, to] = operands.map((each) => each.unit);
    // Of nothing, and of less, there is no growth, no multiple and no share.
    const divisor = first?.value;
    if (record.kind !== 'difference' && divisor !== undefined && divisor <= 0)
      problems.push(
        problem(
          'calculation-exact',
          derived?.at([index, 'from']) ?? {},
          `${record.label.en}: ${record.from.statistic} is ${divisor}, and no ${record.kind} can be reckoned from a number that is not above nought`,
          'Make it a difference, or take the calculation out',
        ),
      );
    if (from !== undefined && to !== undefined && from !== to)
      problems.push(
        problem(
          'calculation-exact',
          derived?.at([index, 'to']) ?? {},
          `${record.label.en}: "${to}" cannot be reckoned with "${from}"`,
          'Name two numbers that count the same',
        ),
      );
  }
  return problems;
}

const inexact = (end: string | undefined): string =>
  end
    ? `has no ${end} end, as it is no range`
    : 'is not stated as an exact number, and nothing can be worked out from it';

const remedyFor = ({ bound }: Observed, end: string | undefined): string => {
  if (end) return 'Take "end" out, or name a range';
  return bound === 'between' ? 'Take one end of the range, with "end": "low" or "high"' : 'Take the calculation out';
};

function checkHome({ record }: Content, known: string[]): Problem[] {
  const { statistic, keyStatistics = [] } = record?.value.home ?? {};
  const named = [
    ...(statistic === undefined ? [] : [{ id: statistic, path: ['statistic'] }]),
    ...keyStatistics.map((id, index) => ({ id, path: ['keyStatistics', index] })),
  ];
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) =>
      problem(
        'id-known',
        record?.at(['home', ...path]) ?? {},
        `home.${path[0]}: no statistic has the id "${id}"`,
        suggestion(id, known),
      ),
    );
}
