import { data as cy } from '../../i18n/cy/data.ts';
import { data as en } from '../../i18n/en/data.ts';
import { type Locale, shownValue } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { statesEveryNumber } from '../../model/claims.ts';
import { type EntryList, type Report, tabledLists, unitsOfKind } from '../../model/report.ts';
import { entryWords } from '../../model/unit/kind.ts';
import { columnNames } from './columns.ts';
import { entriesColumns, entriesCsv } from './entries-csv.ts';
import { evidenceColumns, evidenceCsv, evidenceKey } from './evidence-csv.ts';
import { quotationsColumns, quotationsCsv } from './quotations-csv.ts';
import { statisticsColumns, statisticsCsv, statisticsKey } from './statistics-csv.ts';

/** A table of all units of a kind, or of how they bear on one another, at /data/<name>.csv. */
export interface PublicTable {
  name: string;
  /** What pages call its rows: "Quotations". */
  label: Record<Locale, string>;
  csv: () => string | undefined;
  title: Record<Locale, string>;
  description: Record<Locale, string>;
  /** Whose words its columns have, and the columns themselves. */
  words: TableName;
  columns: string[];
  /** The columns whose values together stand in no two rows. */
  key: string[];
  /** Puts into the words of its columns what a list calls its entries. */
  say?: Record<Locale, (words: string) => string>;
}

/** The names that the words of the tables have. */
type TableName = keyof typeof en.tables;

/** The tables that a report has, in the order in which /data/csv-metadata.json describes them. */
export const publicTables = (report: Report): PublicTable[] =>
  Object.values(tables).flatMap((tablesOf) => tablesOf(report));

const tables: Record<TableName, (report: Report) => PublicTable[]> = {
  statistics: (report) => {
    const description = statesEveryNumber(report) ? 'every' : 'description';
    return wholeTable(report, 'statistics', 'statistic', {
      csv: () => statisticsCsv(report),
      description: { en: en.tables.statistics[description], cy: cy.tables.statistics[description] },
      columns: columnNames(report, statisticsColumns),
      key: statisticsKey,
    });
  },
  entries: (report) => tabledLists(report).map((list) => listTable(report, list)),
  quotations: (report) =>
    wholeTable(report, 'quotations', 'quotation', {
      csv: () => quotationsCsv(report),
      description: { en: en.tables.quotations.description, cy: cy.tables.quotations.description },
      columns: columnNames(report, quotationsColumns),
      key: ['id'],
    }),
  evidence: (report) =>
    report.evidence.length === 0
      ? []
      : [
          {
            name: 'evidence',
            label: { en: en.tables.evidence.label, cy: cy.tables.evidence.label },
            csv: () => evidenceCsv(report),
            title: titles(report, 'evidence'),
            description: { en: en.tables.evidence.description, cy: cy.tables.evidence.description },
            words: 'evidence',
            columns: columnNames(report, evidenceColumns),
            key: evidenceKey,
          },
        ],
};

/** The table of the units of a kind that every report may have; none where a report has no such unit. */
function wholeTable(
  report: Report,
  name: TableName,
  kind: 'statistic' | 'quotation',
  more: Pick<PublicTable, 'csv' | 'description' | 'columns' | 'key'>,
): PublicTable[] {
  if (unitsOfKind(report, kind).length === 0) return [];
  return [
    {
      name,
      label: { en: words('en').kinds[kind], cy: words('cy').kinds[kind] },
      title: titles(report, name),
      words: name,
      ...more,
    },
  ];
}

function titles(report: Report, name: TableName): Record<Locale, string> {
  const title = (phrase: string, locale: Locale) => fill(phrase, { report: shownValue(report.record.title, locale) });
  return { en: title(en.tables[name].title, 'en'), cy: title(cy.tables[name].title, 'cy') };
}

/** A list's, with what it calls its entries. */
function listTable(report: Report, { unit, kind }: EntryList): PublicTable {
  const [english, welsh] = [entryWords(kind, 'en'), entryWords(kind, 'cy')];
  const title = (locale: Locale) => shownValue(report.record.title, locale);
  return {
    name: unit.id,
    label: { en: english.kinds, cy: welsh.kinds },
    csv: () => entriesCsv(report, unit.id),
    title: {
      en: english.say(en.tables.entries.title, { report: title('en') }),
      cy: welsh.say(cy.tables.entries.title, { report: title('cy') }),
    },
    description: { en: english.say(en.tables.entries.description), cy: welsh.say(cy.tables.entries.description) },
    words: 'entries',
    columns: columnNames(report, entriesColumns),
    key: ['id'],
    say: { en: english.say, cy: welsh.say },
  };
}
