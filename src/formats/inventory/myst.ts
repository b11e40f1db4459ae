import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { addressBelow } from './address-below.ts';

/** A target of /en/myst.xref.json. Addresses begin at that of the language: "/conclusions/c10/". */
export interface MystReference {
  identifier: string;
  html_id: string;
  kind: 'heading';
  /** The file with its words, without which MyST makes no link. */
  data: string;
  /** The page on which it stands under `html_id`, which MyST adds. */
  url: string;
}

/** The mystmd whose files these are like, as each of them names one. */
const myst = '1.8.3';

/** /en/myst.xref.json, the inventory of MyST, a reference on each line. */
export function mystReferences({ units }: Pick<Report, 'units'>, locale: Locale): string {
  const references = units.map((unit) => JSON.stringify(mystReference(unit, locale)));
  return `{"version": "1", "myst": "${myst}", "references": [\n${references.join(',\n')}\n]}\n`;
}

/** A unit as the inventory of a language has it. */
export const mystReference = (unit: Unit, locale: Locale): MystReference => ({
  identifier: unit.id,
  html_id: unit.id,
  kind: 'heading',
  data: `/${addressBelow({ to: 'myst', id: unit.id }, locale)}`,
  url: `/${addressBelow({ to: 'unit', unit }, locale).replace(/#.*/, '')}`,
});
