import { type FigureRow, figureTable } from '../../charts/table.ts';
import { path } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { wholeAddressColumns, wholeAddresses } from './address-columns.ts';
import { type Cell, csv } from './csv.ts';
import { valueCells } from './statistics-csv.ts';

export const figureColumns = [
  'id',
  'panel',
  'panel_en',
  'panel_cy',
  'label_en',
  'label_cy',
  'statistic',
  'place',
  'period',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'base_en',
  'base_cy',
  'missing_en',
  'missing_cy',
  'url_id',
  ...wholeAddressColumns,
] as const;

/** /data/figures/<id>.csv: a row for each row of the figure, in their order; undefined for a unit that is none. */
export const figureCsv = (report: Report, unit: Unit): string | undefined =>
  unit.figure &&
  csv(
    figureColumns,
    figureTable(unit.figure, report).map((row) => cells(report, unit, row)),
  );

const cells = ({ site }: Report, unit: Unit, row: FigureRow): Cell[] => [
  unit.id,
  row.panel,
  row.panelTitle?.en,
  row.panelTitle?.cy,
  row.label.en,
  row.label.cy,
  row.statistic,
  row.place?.id,
  row.period,
  ...valueCells(row.value),
  row.bound,
  row.unit,
  row.base?.en,
  row.base?.cy,
  row.missing?.en,
  row.missing?.cy,
  path({ to: 'id', id: unit.id }, 'en'),
  ...wholeAddresses(site, { to: 'unit', unit }),
];
