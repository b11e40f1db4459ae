import { ancestors, type Report, unitsOfKind } from '../../model/report.ts';
import { type Unit, unitText } from '../../model/unit/unit.ts';
import { addressColumns, addresses } from './address-columns.ts';
import { type Cell, csv } from './csv.ts';

export const quotationsColumns = [
  'id',
  'chapter',
  'paragraph',
  'speaker_id',
  'speaker_en',
  'speaker_cy',
  'text_en',
  'text_cy',
  ...addressColumns,
] as const;

/** /data/quotations.csv: a row for each quotation in printed order; undefined where a report has none. */
export function quotationsCsv(report: Report): string | undefined {
  const quotations = unitsOfKind(report, 'quotation');
  return quotations.length > 0
    ? csv(
        quotationsColumns,
        quotations.map((unit) => row(report, unit)),
      )
    : undefined;
}

/** `chapter` is the chapter or section that the quotation stands in, `paragraph` what it is part of there. */
function row(report: Report, unit: Unit): Cell[] {
  const { speaker } = unit;
  return [
    unit.id,
    ancestors(report, unit).at(-1)?.id,
    unit.parent,
    speaker?.id,
    speaker?.name.en,
    speaker?.name.cy,
    unitText(unit, 'en'),
    unitText(unit, 'cy'),
    ...addresses(report.site, unit),
  ];
}
