import { recordProse } from '../../authoring/words.ts';
import { type InLanguages, inOwnLanguages, type Locale, mapLocalised } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import { marksOf } from '../../model/statistic/marks.ts';
import {
  type Figure,
  type Measures,
  type MeasureUnit,
  type Observation,
  observationOf,
  type Row,
  type Statistic,
} from '../../model/statistic/statistic.ts';
import type { FigureUnit, Page, StatisticUnit, Unit } from '../../model/unit/unit.ts';
import type { FigureRecord, StatisticRecord } from '../../schemas/statistic.ts';
import type { Content } from '../read/content.ts';
import { subjectUnits } from './subjects.ts';

const figuresPage: Page = { id: 'figures', address: rooms.figures };

/**
 * The units of a report with its statistics, each right after the block that first marks a number of it, then its subjects, and
 * its figures last. A statistic that no block marks is left out; the cross-check names it.
 */
export function withStatistics(units: Unit[], content: Content): Unit[] {
  const { statistics, figures, languages } = content;
  const records = statistics?.value.statistics ?? [];
  const placed = new Map<string, Unit>();
  for (const block of units)
    for (const id of statisticsIn(block, languages)) if (!placed.has(id)) placed.set(id, block);
  const measures = statistics?.value ?? { units: [], methods: [] };
  const own = records.flatMap((record) => {
    const block = placed.get(record.id);
    return block ? [statisticUnit(record, block, measures)] : [];
  });
  const byBlock = Map.groupBy(own, ({ parent }) => parent);
  return [
    ...units.flatMap((unit) => [unit, ...(byBlock.get(unit.id) ?? [])]),
    ...subjectUnits(content),
    ...(figures?.value ?? []).map((record) =>
      figureUnit(content, record, new Map(records.map((each) => [each.id, statisticOf(each, measures)]))),
    ),
  ];
}

/** The ids of the statistics that a block marks in either language, in the order of its words. */
export function statisticsIn({ prose }: Unit, languages: readonly Locale[]): string[] {
  const found = languages.flatMap((locale) => {
    const own = prose?.[locale];
    return own ? marksOf(own).map(({ of }) => of) : [];
  });
  return [...new Set(found)];
}

function statisticUnit(record: StatisticRecord, block: Unit, measures: Measures): StatisticUnit {
  return {
    id: record.id,
    type: 'statistic',
    kind: 'statistic',
    parent: block.id,
    title: record.title,
    prose: mapLocalised(record.text, recordProse),
    home: block.home,
    statistic: statisticOf(record, measures),
  };
}

/** A unit or method that is not declared is one with that name alone; the cross-check names it. */
function statisticOf(
  { label, caption, unit, value, bound, place, period, observations, base, population, method }: StatisticRecord,
  { units, methods }: Measures,
): Statistic {
  const single: Observation = { place, period, value: value ?? null, bound };
  const [first = single, ...more] = observations ?? [];
  return {
    label,
    caption,
    unit: units.find(({ id }) => id === unit) ?? undeclaredUnit(unit),
    observations: [first, ...more],
    base,
    population,
    method: methods.find(({ id }) => id === method) ?? { id: method, name: { en: method, cy: method }, stated: true },
  };
}

function undeclaredUnit(id: string): MeasureUnit {
  const plain = { en: '{n}', cy: '{n}' };
  return { id, name: { en: id, cy: id }, measure: 'count', format: plain, scale: 1, anything: true };
}

function figureUnit(
  report: InLanguages,
  { id, title: words, subtitle, printed, reading, panels }: FigureRecord,
  statistics: Map<string, Statistic>,
): FigureUnit {
  const figure: Figure = {
    printed,
    subtitle,
    reading,
    panels: panels.map((panel) => ({ ...panel, rows: panel.rows.flatMap((row) => rowOf(row, statistics)) })),
    statistics: [...new Set(panels.flatMap(({ rows }) => rows.flatMap(({ statistic }) => statistic ?? [])))],
  };
  const title = inOwnLanguages(report, words);
  const ordinal = Number(id.slice('f'.length));
  return { id, type: 'figure', kind: 'figure', ordinal, title, home: figuresPage, editorial: true, figure };
}

/** A row whose number does not exist is left out; the cross-check names it. */
function rowOf(row: FigureRecord['panels'][number]['rows'][number], statistics: Map<string, Statistic>): Row[] {
  if (row.missing) return [{ label: row.label, missing: row.missing }];
  const data = statistics.get(row.statistic ?? '');
  const observation = data && observationOf(data, row.place, row.period);
  return data && observation && row.statistic
    ? [{ label: row.label, statistic: row.statistic, observation, unit: data.unit, of: row.of }]
    : [];
}
