import { data as cy } from '../../i18n/cy/data.ts';
import { data as en } from '../../i18n/en/data.ts';
import { type Locale, originalOf, shownValue } from '../../i18n/locale.ts';
import { canonical } from '../../model/address/permalink.ts';
import { standing } from '../../model/edition.ts';
import { type Report, unitsOf, unitsOfKind } from '../../model/report.ts';
import { vocabulary } from '../schema/vocabulary.ts';
import { columnNames } from './columns.ts';
import { inLanguages, tableSchema } from './csvw-columns.ts';
import { figureColumns } from './figure-csv.ts';
import { statisticsColumns, statisticsKey } from './statistics-csv.ts';
import { type PublicTable, publicTables } from './tables.ts';

/*
 * What the columns of the tables mean, as CSV on the Web has it (w3.org/TR/tabular-metadata). A processor that is given a
 * table looks for "csv-metadata.json" in the table's folder (w3.org/TR/tabular-data-model, 5.3), so one file in each folder
 * describes all of its tables, and none needs a file for itself.
 */

/** /data/csv-metadata.json: of the tables beside it. Undefined where a report has none of them. */
export function dataMetadata(report: Report): string | undefined {
  const tables = publicTables(report).map((table) => describedTable(report, table));
  return tables.length > 0 ? metadata(report, { tables }) : undefined;
}

/** /data/statistics/csv-metadata.json: of the tables of one statistic each. */
export const statisticsMetadata = (report: Report): string | undefined =>
  has(report, 'statistic')
    ? metadata(report, {
        tableSchema: tableSchema(
          report,
          'statistics',
          columnNames(report, statisticsColumns),
          statisticsKey,
          vocabulary(report),
        ),
        tables: unitTables(report, 'statistic'),
      })
    : undefined;

/** /data/figures/csv-metadata.json: of the tables of one figure each. */
export const figuresMetadata = (report: Report): string | undefined =>
  has(report, 'figure')
    ? metadata(report, {
        tableSchema: tableSchema(report, 'figures', columnNames(report, figureColumns), [], vocabulary(report)),
        tables: unitTables(report, 'figure'),
      })
    : undefined;

const has = (report: Report, kind: 'statistic' | 'figure'): boolean => unitsOfKind(report, kind).length > 0;

/** Terms of Dublin Core say where the words and numbers are from, and whose they are. */
function metadata(report: Report, content: object): string {
  const { title, publisher, published, copyright, edition } = report.record;
  const whose = standing(report.record);
  const source = (locale: Locale) =>
    [title, publisher.name, published.words].map((words) => shownValue(words, locale)).join(', ');
  const whole = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': originalOf(report) }],
    'dc:source': inLanguages(report, { en: source('en'), cy: source('cy') }),
    'dc:rights': inLanguages(report, copyright),
    'dc:modified': { '@value': edition.date, '@type': 'xsd:date' },
    'rdfs:comment': inLanguages(report, { en: en.notes[whose], cy: cy.notes[whose] }),
    'rdfs:seeAlso': { '@id': canonical(report.site, { to: 'file', file: 'data/report.json' }, originalOf(report)) },
    ...content,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const describedTable = (report: Report, { name, title, description, words, columns, key, say }: PublicTable) => ({
  url: `${name}.csv`,
  'dc:title': inLanguages(report, title),
  'dc:description': inLanguages(report, description),
  tableSchema: tableSchema(report, words, columns, key, vocabulary(report), say),
});

/** Each is called by its title, which says what is measured or shown. */
const unitTables = (report: Report, type: 'statistic' | 'figure') =>
  unitsOf(report, type).map(({ id, title }) => ({ url: `${id}.csv`, 'dc:title': inLanguages(report, title) }));
