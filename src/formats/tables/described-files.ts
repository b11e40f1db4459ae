import { data as cy } from '../../i18n/cy/data.ts';
import { data as en } from '../../i18n/en/data.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Report, unitsOf } from '../../model/report.ts';
import { columnNames } from './columns.ts';
import { type ColumnWords, saidOfColumn } from './csvw-columns.ts';
import { figureColumns } from './figure-csv.ts';
import { publicTables } from './tables.ts';

/** A file below /data/, or several of one form, as people are told of it. */
export interface DescribedFile {
  /** "statistics.csv", "figures/<id>.csv" */
  name: string;
  /** The file itself or, of several, the first of them. */
  file: string;
  what: string;
}

/** A table with what stands in each of its columns. */
export interface DescribedTable extends DescribedFile {
  columns: (ColumnWords & { name: string })[];
}

const data = { en, cy };

/**
 * The tables below /data/ and their columns, in words of one language: of the same records as the metadata for programs, so that
 * neither says what the other does not.
 */
export function describedTables(report: Report, locale: Locale): DescribedTable[] {
  const t = data[locale].page;
  const whole = publicTables(report).map(({ name, description, words, columns, say }) => ({
    name: `${name}.csv`,
    file: `${name}.csv`,
    what: description[locale],
    columns: columns.map((column) => ({ name: column, ...saidOfColumn(report, words, column, locale, say?.[locale]) })),
  }));
  const [figure] = unitsOf(report, 'figure');
  if (!figure) return whole;
  const columns = columnNames(report, figureColumns).map((name) => ({
    name,
    ...saidOfColumn(report, 'figures', name, locale),
  }));
  return [...whole, { name: 'figures/<id>.csv', file: `figures/${figure.id}.csv`, what: t.figure, columns }];
}

/** The other files below /data/ that a report has. */
export function describedFiles(report: Report, locale: Locale): DescribedFile[] {
  const t = data[locale].page;
  const [statistic] = unitsOf(report, 'statistic');
  const [figure] = unitsOf(report, 'figure');
  const one = (name: string, what: string): DescribedFile => ({ name, file: name, what });
  return [
    one('report.json', t.json),
    one('report.schema.json', t.schema),
    ...(statistic ? [{ name: 'statistics/<id>.csv', file: `statistics/${statistic.id}.csv`, what: t.statistic }] : []),
    ...(figure
      ? [
          { name: 'figures/<id>.json', file: `figures/${figure.id}.json`, what: t.figureJson },
          ...report.languages.map((lang) => ({
            name: `figures/<id>-${lang}.svg`,
            file: `figures/${figure.id}-${lang}.svg`,
            what: t.drawing,
          })),
        ]
      : []),
    ...(publicTables(report).length > 0 ? [one('csv-metadata.json', t.metadata)] : []),
    ...(report.source ? [one('source.txt', t.source)] : []),
  ];
}

/** The words of the page that describes the files. */
export const dataPageWords = (locale: Locale): (typeof en)['page'] => data[locale].page;
