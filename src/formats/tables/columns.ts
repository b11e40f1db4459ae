import type { InLanguages, Locale } from '../../i18n/locale.ts';
import { type Cell, csv } from './csv.ts';

/**
 * A column of a public table: its name, and its cell in a row that is made of that. Names and order are a promise (the README's
 * "Public files"): a new column stands at the end, and none is renamed.
 */
export type Column<Of> = readonly [name: string, cell: (of: Of) => Cell] | InEach<Of>;

/** A column for each language of a report, the original first: "text_en", "text_cy". */
interface InEach<Of> {
  inEach: string;
  words: (of: Of) => Partial<Record<Locale, string>> | undefined;
}

type Plain<Of> = Exclude<Column<Of>, InEach<Of>>;

const plain = <Of>({ languages }: InLanguages, columns: Column<Of>[]): Plain<Of>[] =>
  columns.flatMap((column) =>
    'inEach' in column
      ? languages.map((locale): Plain<Of> => [`${column.inEach}_${locale}`, (of) => column.words(of)?.[locale]])
      : [column],
  );

export const columnNames = <Of>(report: InLanguages, columns: Column<Of>[]): string[] =>
  plain(report, columns).map(([name]) => name);

/** The columns as a table of CSV, with a row for each of `rows`. */
export function table<Of>(report: InLanguages, columns: Column<Of>[], rows: Of[]): string {
  const own = plain(report, columns);
  return csv(
    own.map(([name]) => name),
    rows.map((row) => own.map(([, cell]) => cell(row))),
  );
}

/** The same; undefined where there is no row, as a report without such units has no file of them. */
export const tableOfAny = <Of>(report: InLanguages, columns: Column<Of>[], rows: Of[]): string | undefined =>
  rows.length > 0 ? table(report, columns, rows) : undefined;

/** Columns of words, one in each language. */
export const inEachColumn = <Of>(inEach: string, words: InEach<Of>['words']): Column<Of> => ({ inEach, words });
