import type { Contents } from '../../schemas/report.ts';
import type { Repairs } from '../../schemas/source.ts';

/** The report as extracted from print, and what the content may change of it. */
export interface Source {
  /** The file's whole text, unedited. */
  text: string;
  /** Its lines; line 1 is lines[0]. */
  lines: string[];
  repairs: Repairs;
  /** Whether every number of it was held against the statistics and `other-numbers.json`. */
  numbersChecked: boolean;
  /** The table of contents as printed. */
  contents?: Contents;
  /** For each line (from 1), the unit that its words belong to; lines of cover and contents belong to none. */
  units: ReadonlyMap<number, string>;
  /** Where each unit stands, by its id; units that are this edition's own stand nowhere. */
  printed: ReadonlyMap<string, PrintedAt>;
}

/** Lines of the source, and pages of the print as far as its table of contents tells them. */
export interface PrintedAt {
  lines: [first: number, last: number];
  pages?: [first: number, last?: number];
}

/** Where a unit stands in a report's source; nothing of one that is not in it, or of a report without. */
export const printedAt = ({ source }: { source?: Source }, { id }: { id: string }): PrintedAt | undefined =>
  source?.printed.get(id);
