import { path } from '../model/permalink.ts';
import { type Report, unitsOfKind } from '../model/report.ts';
import { type Unit, unitText } from '../model/unit.ts';
import { type Cell, csv } from './csv.ts';
import { wholeAddressColumns, wholeAddresses } from './whole-addresses.ts';

export const conclusionsColumns = [
  'id',
  'group',
  'text_en',
  'text_cy',
  'url_en',
  'url_cy',
  'url_id',
  ...wholeAddressColumns,
] as const;

/** /data/conclusions.csv: a row for each conclusion in printed order; undefined where a report has none. */
export function conclusionsCsv(report: Report): string | undefined {
  const conclusions = unitsOfKind(report, 'conclusion');
  return conclusions.length > 0 ? csv(conclusionsColumns, conclusions.map(row)) : undefined;
}

const row = (unit: Unit): Cell[] => [
  unit.id,
  unit.parent,
  unitText(unit, 'en'),
  unitText(unit, 'cy'),
  ...addresses(unit),
];

/** The cells url_en, url_cy and url_id, from the site's root, and the whole addresses. */
export const addresses = (unit: Unit): Cell[] => [
  path({ to: 'unit', unit }, 'en'),
  path({ to: 'unit', unit }, 'cy'),
  path({ to: 'id', id: unit.id }, 'en'),
  ...wholeAddresses({ to: 'unit', unit }),
];
