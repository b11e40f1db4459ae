import { strToU8, zlibSync } from 'fflate';
import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { addressBelow } from './address-below.ts';

/**
 * /en/objects.inv, a Sphinx inventory of version 2 (sphinx/util/inventory.py): four lines, then zlib of a line for each unit,
 * which Sphinx takes for a label. It also serves MyST and Quarto. Compressed in JavaScript: Node's zlib gives other bytes on
 * other processors.
 */
export function sphinxInventory(report: Report, locale: Locale): Uint8Array<ArrayBuffer> {
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${onOneLine(titleIn(report.record, locale))}`,
    `# Version: ${report.record.edition.version}`,
    '# The remainder of this file is compressed using zlib.',
  ];
  const lines = report.units.map((unit) => inventoryLine(report, unit, locale));
  return joined(strToU8(head.map(line).join('')), zlibSync(strToU8(lines.map(line).join('')), { level: 9 }));
}

/** "p3.2 std:label -1 chapters/3/#$ Paragraph 3.2": where the address ends in the id a dollar sign stands for it. */
function inventoryLine(report: Report, unit: Unit, locale: Locale): string {
  const { id } = unit;
  const address = addressBelow({ to: 'unit', unit }, locale);
  const short = address.endsWith(id) ? `${address.slice(0, -id.length)}$` : address;
  return `${id} std:label -1 ${short} ${onOneLine(unitLabel(report, unit, locale))}`;
}

const line = (text: string): string => `${text}\n`;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
