import { filePaint } from '../../charts/panel/paint.ts';
import { inkClass } from '../../model/unit/kind.ts';
import type { Unit } from '../../model/unit/unit.ts';

/** The light colours of inks that charts have no use for; a test holds them to tokens.css. */
export const inks = { red: '#a31500', quotation: '#1a2f8a' } as const;

/** The ink of what a unit is, by the class that pages give it. */
export function unitInk(unit: Unit): string {
  switch (inkClass(unit)) {
    case 'red':
      return inks.red;
    case 'quotation':
    case 'blue':
      return inks.quotation;
    case 'statistic':
    case 'figure':
    case 'green':
      return filePaint('statistic');
    default:
      return filePaint('ink');
  }
}
