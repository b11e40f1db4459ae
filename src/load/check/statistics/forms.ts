import { type Problem, problem } from '../../../model/problem/problem.ts';
import { isRange, isRatio, onScale } from '../../../model/statistic/value.ts';
import type { FigureRecord, StatisticRecord } from '../../../schemas/statistic.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';

type Panel = FigureRecord['panels'][number];
type Row = Panel['rows'][number];

/** The most that can be counted at a glance. */
const mostUnits = 60;

/** A row with the number that it names; a row of no one number is another check's. */
interface Named {
  row: Row;
  index: number;
  record?: StatisticRecord;
  value?: number | 'range';
  bound: string;
  period?: string | undefined;
}

/** What each form can draw of its rows' numbers without saying more, or less, than they do. */
export function checkForms({ figures, statistics }: Content): Problem[] {
  const records = statistics?.value.statistics ?? [];
  const problems: Problem[] = [];
  for (const [index, { id, panels }] of figures?.value.entries() ?? []) {
    for (const [which, panel] of panels.entries()) {
      const rows = panel.rows.map((row, at) => named(row, at, records));
      const say = (fault: Fault) =>
        problems.push(
          problem(
            'form-fits',
            figures?.at([index, 'panels', which, ...(fault.row === undefined ? ['form'] : ['rows', fault.row])]) ?? {},
            `${id}: ${fault.message}`,
            fault.remedy,
          ),
        );
      for (const fault of faults[panel.form](rows, panel, statistics?.value.units ?? [])) say(fault);
      for (const { row, index: at } of rows) {
        const wrong = row.of === undefined ? undefined : wrongWhole(row, records);
        if (wrong)
          problems.push(
            problem(
              wrong.isUnknown ? 'id-known' : 'form-fits',
              figures?.at([index, 'panels', which, 'rows', at, 'of']) ?? {},
              `${id}: ${wrong.message}`,
              wrong.remedy,
            ),
          );
      }
    }
  }
  return problems;
}

interface Fault {
  /** Which row it is of; none for the form of the panel. */
  row?: number;
  message: string;
  remedy: string;
}

function named(row: Row, index: number, records: StatisticRecord[]): Named {
  const record = records.find(({ id }) => id === row.statistic);
  const all = record?.observations ?? (record ? [record] : []);
  const [found, ...more] = all.filter(
    (each) => (row.place ?? each.place) === each.place && (row.period ?? each.period) === each.period,
  );
  if (!record || !found || more.length > 0) return { row, index, bound: 'exact' };
  const { value, bound = 'exact', period } = found;
  const own = value === null || value === undefined ? undefined : onScale(value);
  return {
    ...{ row, index, record, bound, period },
    ...(own !== undefined && { value: typeof own === 'number' ? own : 'range' }),
  };
}

type Units = { id: string; measure: string }[];
type Check = (rows: Named[], panel: Panel, units: Units) => Fault[];

/** What a form cannot draw: bounds, as it has no mark for them, and ranges. */
const plain =
  (form: string, takesRanges: boolean): ((rows: Named[]) => Fault[]) =>
  (rows) =>
    rows.flatMap(({ row, index, value, bound }): Fault[] => {
      const isOther = value === 'range' ? !takesRanges : value !== undefined && bound !== 'exact';
      const what = value === 'range' ? 'a range' : `bounded (“${bound}”)`;
      return isOther
        ? [
            {
              row: index,
              message: `${row.statistic} is ${what}, for which “${form}” has no mark`,
              remedy: 'Give the panel the form "bars" or "ledger", or leave the row out',
            },
          ]
        : [];
    });

const slope: Check = (rows, { index }) => {
  const times = [...new Set(rows.flatMap(({ period }) => period ?? []))].sort();
  const timeless = times.length === 0 ? [] : rows.filter(({ record, period }) => record && period === undefined);
  const unstated = rows.filter(({ row }) => row.missing);
  const byLabel = Map.groupBy(rows, ({ row }) => row.label.en);
  const alone = [...byLabel.values()].filter((own) => own.length !== 2);
  const [first] = times;
  const remedy = 'Give each label a row for each of two times, one after the other, or choose the form "bars"';
  return [
    ...plain('slope', false)(rows),
    ...(times.length === 2 || rows.some(({ record }) => !record)
      ? []
      : [
          { message: `a slope goes from one time to another, and its rows have ${times.join(', ') || 'none'}`, remedy },
        ]),
    ...timeless.map(({ row, index }) => ({ row: index, message: `${row.statistic} is of no time`, remedy })),
    ...unstated.map(({ row, index }) => ({
      row: index,
      message: `“${row.label.en}” is of no time that a line could lead to`,
      remedy: 'Take the row out, or choose the form "bars"',
    })),
    ...alone.flatMap(([one]) =>
      one?.record && times.length === 2
        ? [
            {
              row: one.index,
              message: `“${one.row.label.en}” has not one number for each of ${times.join(' and ')}`,
              remedy,
            },
          ]
        : [],
    ),
    ...(index
      ? rows
          .filter(
            ({ period, record, value }) => record && period === first && !(typeof value === 'number' && value > 0),
          )
          .map(({ row, index }) => ({
            row: index,
            message: `${row.statistic} is not a number above nought, which could count as 100`,
            remedy: 'Take "index" out, or the row',
          }))
      : []),
  ];
};

const share: Check = (rows, _, units) => {
  const shares = rows.filter(({ record }) => record);
  const [first] = shares;
  const sum = shares.reduce((all, { value }) => all + (typeof value === 'number' ? value : 0), 0);
  const nothing = rows.filter(({ row, record, value }) => row.missing || (record && value === undefined));
  const base = (each: Named | undefined) => each?.record?.base?.en;
  return [
    ...plain('share', false)(rows),
    ...shares
      .filter(({ record }) => units.find(({ id }) => id === record?.unit)?.measure !== 'percentage')
      .map(({ row, index }) => ({
        row: index,
        message: `${row.statistic} is no percentage, and a share is a part of a hundred`,
        remedy: 'Choose the form "bars" or "units"',
      })),
    ...shares
      .filter(({ value }) => typeof value === 'number' && value < 0)
      .map(({ row, index, value }) => ({
        row: index,
        message: `${row.statistic} is ${value}, and a part is not less than nothing`,
        remedy: 'Choose the form "bars"',
      })),
    ...shares
      .filter((each) => base(each) !== base(first) || base(each) === undefined)
      .map((each) => ({
        row: each.index,
        message: `${each.row.statistic} is a share of ${base(each) ? `“${base(each)}”` : 'what the report does not say'}, and ${first?.row.statistic} of ${base(first) ? `“${base(first)}”` : 'what it does not say'}`,
        remedy: 'Put only parts of one whole together, or choose the form "bars"',
      })),
    ...(sum > 100
      ? [{ message: `its parts add up to ${sum}%, which is more than the whole`, remedy: 'Choose the form "bars"' }]
      : []),
    ...(sum < 100 && nothing.length === 0 && shares.every(({ value }) => value !== undefined)
      ? [
          {
            message: `its parts add up to ${sum}%, and no row says what the rest is`,
            remedy: 'Add a last row with "missing"',
          },
        ]
      : []),
    ...nothing
      .filter(({ index }) => index !== rows.length - 1)
      .map(({ row, index }) => ({
        row: index,
        message: `“${row.label.en}” has no number, and what is left of the whole is drawn last`,
        remedy: 'Put it last; of several make one row',
      })),
  ];
};

const units: Check = (rows) => [
  ...plain('units', false)(rows),
  ...rows
    .filter(({ value }) => typeof value === 'number' && (!Number.isInteger(value) || value < 0 || value > mostUnits))
    .map(({ row, index, value }) => ({
      row: index,
      message: `${row.statistic} is ${value}, and dots stand for a whole number from 0 to ${mostUnits}`,
      remedy: 'Choose the form "bars" or "ledger"',
    })),
];

const faults: Record<Panel['form'], Check> = {
  bars: () => [],
  slope,
  range: plain('range', true),
  share,
  units,
  ledger: () => [],
};

/** What is wrong with the whole of which a row is a part. */
function wrongWhole(row: Row, records: StatisticRecord[]): (Fault & { isUnknown?: true }) | undefined {
  const whole = records.find(({ id }) => id === row.of);
  if (!whole) {
    const known = records.map(({ id }) => id);
    return { isUnknown: true, message: `no statistic has the id "${row.of}"`, remedy: suggestion(row.of ?? '', known) };
  }
  const { record, value } = named(row, 0, records);
  const count = whole.value;
  const remedy = 'Name the statistic that counts the whole, or take "of" out';
  if (whole.bound !== 'exact' && whole.bound !== undefined)
    return { message: `${row.of} is bounded (“${whole.bound}”), and no exact whole`, remedy };
  if (count === null || count === undefined || isRange(count) || isRatio(count))
    return { message: `${row.of} is no one number`, remedy };
  if (typeof count !== 'number') return undefined;
  if (record && record.unit !== whole.unit)
    return { message: `${row.statistic} is in "${record.unit}", and the whole ${row.of} in "${whole.unit}"`, remedy };
  return typeof value === 'number' && value > count
    ? { message: `${row.statistic} is ${value}, and its whole ${row.of} ${count}`, remedy }
    : undefined;
}
