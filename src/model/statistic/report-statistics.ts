import type { Locale } from '../../i18n/locale.ts';
import { measures } from '../../schemas/numbers/measure.ts';
import { readingOrder } from '../address/reading-order.ts';
import { ancestors, findUnit, type Report, unitsOf } from '../report.ts';
import { type FigureUnit, proseText, type StatisticUnit, type Unit } from '../unit/unit.ts';
import { type MarkedRun, markedRun } from './marked-run.ts';
import { marksOf } from './marks.ts';
import type { Derived, Measure } from './statistic.ts';

/** Every statistic of the report, in printed order. */
export const statistics = (report: Report): StatisticUnit[] => unitsOf(report, 'statistic');

/** What kinds of numbers these are, in one order. */
export const measuresOf = (all: StatisticUnit[]): Measure[] =>
  measures.filter((measure) => all.some(({ statistic }) => statistic.unit.measure === measure));

/** The statistics of some ids, in their order. */
export const statisticsNamed = ({ byId }: Pick<Report, 'byId'>, ids: readonly string[]): StatisticUnit[] =>
  ids.flatMap((id) => {
    const unit = byId.get(id);
    return unit?.type === 'statistic' ? [unit] : [];
  });

/** The statistics that a block is the first to state. */
export const statisticsOf = (report: Report, block: Unit): StatisticUnit[] =>
  statistics(report).filter(({ parent }) => parent === block.id);

/** The blocks that are the first to state some statistics, each once, in the order of these. */
export const statingBlocks = (report: Report, ids: readonly string[]): Unit[] =>
  [...new Set(statisticsNamed(report, ids).map(({ parent }) => parent))].flatMap((id) => findUnit(report, id) ?? []);

/** Whether a block says a count in words alone, in each of its languages: "two", and not "15" or "75 case files". */
export function isCountInWords({ prose }: Unit, { id, statistic }: StatisticUnit): boolean {
  const marks = Object.values(prose ?? {})
    .flatMap(marksOf)
    .filter(({ of }) => of === id);
  return statistic.unit.measure === 'count' && marks.every(({ words }) => !/\d/.test(words));
}

/** The figures that show one of these statistics. */
export const figuresOf = (report: Report, shown: Unit[]): FigureUnit[] =>
  unitsOf(report, 'figure').filter(({ figure }) => shown.some(({ id }) => figure.statistics.includes(id)));

/** The blocks that state a statistic again. */
export const repeatsOf = (report: Report, { id, parent }: Unit): Unit[] =>
  report.units.filter(
    (block) =>
      block.id !== parent &&
      Object.values(block.prose ?? {})
        .flatMap(marksOf)
        .some(({ of }) => of === id),
  );

/** A part of the report and the statistics that it states. */
export interface StatisticPart {
  unit: Unit;
  statistics: StatisticUnit[];
}

/** The parts of the report that state statistics, in the order in which one reads them. */
export function statisticParts(report: Report): StatisticPart[] {
  const byPart = Map.groupBy(statistics(report), (unit) => ancestors(report, unit).at(-1)?.id);
  return readingOrder(report).flatMap((unit) => {
    const own = byPart.get(unit.id);
    return own ? [{ unit, statistics: own }] : [];
  });
}

/** The words that carry a statistic, in one language, as its block has them; alone where it does not. */
export function statisticWords(report: Report, { prose, parent }: Unit, locale: Locale): MarkedRun {
  const own = prose?.[locale];
  const block = findUnit(report, parent ?? '')?.prose?.[locale];
  const found = own && block && markedRun(block, proseText(own));
  return found ?? { before: [], words: own?.words ?? [], after: [] };
}

/** What this edition works out from a statistic, alone or with another. */
export const derivedFrom = ({ derived }: Pick<Report, 'derived'>, { id }: Pick<Unit, 'id'>): Derived[] =>
  derived.filter(({ from, to }) => from.statistic === id || to.statistic === id);

/** What this edition works out from the numbers of a figure. A calculation stands with the first figure that shows both of its. */
export const derivedOf = (report: Report, unit: Pick<FigureUnit, 'id'>): Derived[] =>
  report.derived.filter(
    ({ from, to }) =>
      unitsOf(report, 'figure').find((each) => isShown(each, from) && isShown(each, to))?.id === unit.id,
  );

/** Whether a figure has a number in a row, or as the whole of one. */
const isShown = ({ figure }: FigureUnit, { statistic, place, period }: Derived['from']): boolean =>
  figure.panels
    .flatMap(({ rows }) => rows)
    .some(
      (row) =>
        'statistic' in row &&
        (row.of === statistic ||
          (row.statistic === statistic &&
            (place ?? row.observation.place) === row.observation.place &&
            (period ?? row.observation.period) === row.observation.period)),
    );
