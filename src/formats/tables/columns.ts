import type { Locale } from '../../i18n/locale.ts';
import { type Cell, csv } from './csv.ts';

/**
 * A column of a public table: its name, and its cell in a row that is made of that. Names and order are a promise (the README's
 * "Public files"): a new column stands at the end, and none is renamed.
 */
export type Column<Of> = readonly [name: string, cell: (of: Of) => Cell];

export const columnNames = <Of>(columns: Column<Of>[]): string[] => columns.map(([name]) => name);

/** The columns as a table of CSV, with a row for each of `rows`. */
export const table = <Of>(columns: Column<Of>[], rows: Of[]): string =>
  csv(
    columnNames(columns),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );

/** The same; undefined where there is no row, as a report without such units has no file of them. */
export const tableOfAny = <Of>(columns: Column<Of>[], rows: Of[]): string | undefined =>
  rows.length > 0 ? table(columns, rows) : undefined;

/** Two columns: words in English, and in Welsh. */
export const bothColumns = <Of>(
  name: string,
  words: (of: Of) => Partial<Record<Locale, string>> | undefined,
): Column<Of>[] => [
  [`${name}_en`, (of) => words(of)?.en],
  [`${name}_cy`, (of) => words(of)?.cy],
];
