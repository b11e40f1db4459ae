import type { StatisticRecord } from '../../../schemas/statistic.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import type { Folder, Problems } from '../../read/document.ts';
import { places } from '../../read/files.ts';
import { confusedIn } from '../numbers/observations.ts';
import { once } from '../unique-ids.ts';

/** What figures, calculations and the home page name are numbers of statistics, each of them one and no other. */
export function checkFigures(content: Content, { problems, unread }: Pick<Folder, 'problems' | 'unread'>): void {
  once(
    content.figures?.value.map(({ id }, index) => [id, content.figures?.at([index, 'id']) ?? '']),
    problems,
  );
  if (unread.has(places.statistics)) return;
  const records = content.statistics?.value.statistics ?? [];
  const reader: Reader = { records, known: records.map(({ id }) => id), problems };
  checkPanels(content, reader);
  checkDerived(content, reader);
  checkHome(content, reader);
}

interface Reader {
  records: StatisticRecord[];
  known: string[];
  problems: Problems;
}

/** What names a number: a statistic and, where that has several, the place and period that tell which. */
interface Reference {
  statistic?: string | undefined;
  place?: string | undefined;
  period?: string | undefined;
}

/** The one number that is named, and what it counts; undefined, with a problem, where there is none or more than one. */
function numberOf(
  { statistic = '', place, period }: Reference,
  at: string,
  who: string,
  { records, known, problems }: Reader,
) {
  const record = records.find(({ id }) => id === statistic);
  if (!record) {
    problems.push(`${at} ${who}: no statistic has the id "${statistic}".${suggestion(statistic, known)}`);
    return undefined;
  }
  const all = record.observations ?? [record];
  // Which number is meant is known once they are told apart.
  if (confusedIn(all).length > 0) return undefined;
  const [found, ...more] = all.filter(
    (each) => (place === undefined || each.place === place) && (period === undefined || each.period === period),
  );
  const listed = all.map((each) => [each.place, each.period].filter(Boolean).join(' ') || 'one of neither').join(', ');
  if (!found)
    problems.push(
      `${at} ${who}: ${statistic} has no number of ${[place, period].filter(Boolean).join(' ')}. Name one that it has: ${listed}`,
    );
  else if (more.length > 0)
    problems.push(
      `${at} ${who}: ${statistic} has several such numbers (${listed}). Say which with "place" and "period"`,
    );
  return found && more.length === 0 ? { ...found, unit: record.unit } : undefined;
}

/** The rows of a panel share one scale, so they count the same. */
function checkPanels({ figures }: Content, reader: Reader): void {
  for (const [index, { id, panels }] of figures?.value.entries() ?? []) {
    for (const [which, { rows }] of panels.entries()) {
      let counted: string | undefined;
      for (const [row, reference] of rows.entries()) {
        if (reference.statistic === undefined) continue;
        const at = figures?.at([index, 'panels', which, 'rows', row, 'statistic']) ?? '';
        const { unit = counted } = numberOf(reference, at, id, reader) ?? {};
        counted ??= unit;
        if (unit !== counted)
          reader.problems.push(
            `${at} ${id}: ${reference.statistic} is in "${unit}", and the rows before it in "${counted}". Give it a panel of its own`,
          );
      }
    }
  }
}

/** A calculation takes exact numbers. */
function checkDerived({ derived }: Content, reader: Reader): void {
  for (const [index, record] of derived?.value.entries() ?? []) {
    const operands = (['from', 'to'] as const).map((side) => {
      const at = derived?.at([index, side]) ?? '';
      const found = numberOf(record[side], at, record.label.en, reader);
      if (found && (typeof found.value !== 'number' || found.bound !== 'exact'))
        reader.problems.push(
          `${at} ${record.label.en}: ${record[side].statistic} is not stated as an exact number, and nothing can be worked out from it. Take the calculation out`,
        );
      return found?.unit;
    });
    const [from, to] = operands;
    if (from !== undefined && to !== undefined && from !== to)
      reader.problems.push(
        `${derived?.at([index, 'to'])} ${record.label.en}: "${to}" cannot be reckoned with "${from}". Name two numbers that count the same`,
      );
  }
}

function checkHome({ record }: Content, { known, problems }: Reader): void {
  const { statistic, keyStatistics = [] } = record?.value.home ?? {};
  const named = [
    ...(statistic === undefined ? [] : [{ id: statistic, path: ['statistic'] }]),
    ...keyStatistics.map((id, index) => ({ id, path: ['keyStatistics', index] })),
  ];
  for (const { id, path } of named)
    if (!known.includes(id))
      problems.push(
        `${record?.at(['home', ...path])} home.${path[0]}: no statistic has the id "${id}".${suggestion(id, known)}`,
      );
}
