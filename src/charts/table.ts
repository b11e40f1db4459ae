import type { Report } from '../model/report.ts';
import type { Bilingual, Bound, Figure, MeasureUnit, Panel, Place, Row, Value } from '../model/statistic/statistic.ts';

/** What a figure is looked up in. */
export type FigureSources = Pick<Report, 'byId' | 'places'>;

/** One value of a figure, with all that is said of it: the drawing, table, CSV, JSON and description are made of these. */
export interface FigureRow {
  /** The panel that it stands in, counted from 1, and its title. */
  panel: number;
  panelTitle?: Bilingual | undefined;
  label: Bilingual;
  /** The id of the statistic; absent where the report states no number. */
  statistic?: string | undefined;
  place?: Place | undefined;
  /** "1998", "2012-03-31" or "2019/2020". */
  period?: string | undefined;
  value: Value | null;
  bound?: Bound | undefined;
  unit?: MeasureUnit | undefined;
  /** The whole of which it is a part: its statistic, and its number. */
  whole?: { statistic: string; value: number } | undefined;
  /** Of what it is a share; absent where the report does not say. */
  base?: Bilingual | undefined;
  /** Why there is no value. */
  missing?: Bilingual | undefined;
}

/** Every row of every panel, in their order. */
export function figureTable({ panels }: Figure, sources: FigureSources): FigureRow[] {
  return panels.flatMap((panel, at) => panelTable(panel, at + 1, sources));
}

const panelTable = ({ title, rows }: Panel, panel: number, sources: FigureSources): FigureRow[] =>
  rows.map((row) => ({ panel, panelTitle: title, ...tableRow(row, sources) }));

function tableRow(row: Row, { byId, places }: FigureSources): Omit<FigureRow, 'panel' | 'panelTitle'> {
  if ('missing' in row) return { label: row.label, value: null, missing: row.missing };
  const { label, statistic, unit, observation, of } = row;
  const { value, bound, period, reason } = observation;
  const place = places.find(({ id }) => id === observation.place);
  const stated = byId.get(statistic);
  return {
    label,
    statistic,
    whole: wholeOf(of, byId),
    place,
    period,
    value,
    bound,
    unit,
    base: stated?.type === 'statistic' ? stated.statistic.base : undefined,
    missing: reason,
  };
}

/** The number of the whole that a row names. */
function wholeOf(id: string | undefined, byId: FigureSources['byId']): FigureRow['whole'] {
  const unit = id === undefined ? undefined : byId.get(id);
  const value = unit?.type === 'statistic' ? unit.statistic.observations[0].value : undefined;
  return unit && typeof value === 'number' ? { statistic: unit.id, value } : undefined;
}
