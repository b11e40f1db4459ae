import { data as cy } from '../../i18n/cy/data.ts';
import { data as en } from '../../i18n/en/data.ts';
import { type InLanguages, inOwnLanguages, type Locale, locales, originalOf } from '../../i18n/locale.ts';
import { periodPattern } from '../../schemas/statistic.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** The public tables, by the name that the words which describe them have. */
export type Table = keyof typeof en.columns;

type Said = Record<string, { title: string; description?: string }>;

export interface ColumnWords {
  title: string;
  description: string;
}

/**
 * The columns of a table as CSV on the Web describes them, in their order.
 *
 * @param say puts into the words what a list calls its entries
 * @param key the columns whose values together stand in no two rows; none where there are no such columns
 */
export function tableSchema(
  report: InLanguages,
  table: Table,
  columns: string[],
  key: string[],
  words: Vocabulary,
  say: Record<Locale, (words: string) => string> = { en: asTheyAre, cy: asTheyAre },
) {
  const types = datatypes(words);
  const inWords = (name: string) => ({
    en: saidOfColumn(report, table, name, 'en', say.en),
    cy: saidOfColumn(report, table, name, 'cy', say.cy),
  });
  return {
    columns: columns.map((name) => column(report, name, inWords(name), types[name] ?? 'string')),
    ...(key.length > 0 ? { primaryKey: key } : {}),
  };
}

/** What a column of a table is called and what stands in it, for programs and for people alike. Throws where nobody wrote it. */
export function saidOfColumn(
  report: InLanguages,
  table: Table,
  name: string,
  locale: Locale,
  say: (words: string) => string = asTheyAre,
): ColumnWords {
  const { columns, same } = data[locale];
  const words = columnWords(report, columns[table], same, name);
  if (!words) throw new Error(`The column "${name}" has no words. Write them in src/i18n/en/data.ts and cy.`);
  return { title: say(words.title), description: say(words.description) };
}

const data = { en, cy };

/** The report's own words are those of the column in its language; that of the translation says the same. */
function columnWords(report: InLanguages, own: Said, same: Record<Locale, string>, name: string) {
  const lang = locales.find((locale) => name.endsWith(`_${locale}`));
  const stem = name.slice(0, -'_en'.length);
  const isTold = lang === undefined || own[`${stem}_cy`]?.description !== undefined;
  const told = isTold ? name : `${stem}_en`;
  const description = isTold || lang === originalOf(report) ? own[told]?.description : same[lang];
  const title = own[name]?.title;
  return title === undefined || description === undefined ? undefined : { title, description };
}

const asTheyAre = (words: string): string => words;

/** `titles` has the name, too, which is what the table's first row says; "und" is of no language. */
function column(report: InLanguages, name: string, words: Record<Locale, ColumnWords>, datatype: unknown) {
  const lang = report.languages.find((locale) => name.endsWith(`_${locale}`) && !/^(url|href)_/.test(name));
  return {
    name,
    titles: { und: name, ...inOwnLanguages(report, { en: words.en.title, cy: words.cy.title }) },
    'dc:description': inLanguages(report, { en: words.en.description, cy: words.cy.description }),
    datatype,
    ...(lang ? { lang } : {}),
    ...(name === 'id' ? { required: true } : {}),
  };
}

const oneOf = (values: readonly string[]) =>
  values.length > 0 ? { base: 'string', format: `^(${values.join('|')})$` } : 'string';

/** Of the columns that hold more than words and ids. Addresses url_… begin at the site's root. */
const datatypes = ({ bounds, units, methods }: Vocabulary): Record<string, unknown> => ({
  panel: 'positiveInteger',
  period: { base: 'string', format: periodPattern },
  value: 'decimal',
  low: 'decimal',
  high: 'decimal',
  bound: oneOf(bounds),
  unit: oneOf(units),
  method: oneOf(methods),
  url_en: 'anyURI',
  url_cy: 'anyURI',
  url_id: 'anyURI',
  href_en: 'anyURI',
  href_cy: 'anyURI',
});

/** The same words in each language of the report that has them, the original first. */
export const inLanguages = ({ languages }: InLanguages, words: Partial<Record<Locale, string>>) =>
  languages.flatMap((locale) =>
    words[locale] === undefined ? [] : [{ '@value': words[locale], '@language': locale }],
  );
