import { type Report, unitsOfKind } from '../../model/report.ts';
import { type Unit, unitText } from '../../model/unit/unit.ts';
import { addressColumns, addresses } from './address-columns.ts';
import { type Cell, csv } from './csv.ts';

export const conclusionsColumns = ['id', 'group', 'text_en', 'text_cy', ...addressColumns] as const;

/** /data/conclusions.csv: a row for each conclusion in printed order; undefined where a report has none. */
export function conclusionsCsv(report: Report): string | undefined {
  const conclusions = unitsOfKind(report, 'conclusion');
  return conclusions.length > 0
    ? csv(
        conclusionsColumns,
        conclusions.map((unit) => row(report, unit)),
      )
    : undefined;
}

const row = ({ site }: Report, unit: Unit): Cell[] => [
  unit.id,
  unit.parent,
  unitText(unit, 'en'),
  unitText(unit, 'cy'),
  ...addresses(site, unit),
];
