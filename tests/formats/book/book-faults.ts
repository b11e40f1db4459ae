import { type Book, bookBlocks } from '../../../src/formats/book/book.ts';
import { destinations, unitBlocks } from '../../../src/formats/book/outline.ts';
import type { Run } from '../../../src/formats/book/run.ts';
import { blockLines, blockText } from '../../../src/formats/book/text.ts';
import { type Locale, otherLocale } from '../../../src/i18n/locale.ts';
import { plainLetters } from '../../../src/language/letters.ts';
import type { Report } from '../../../src/model/report.ts';
import { type Unit, unitText } from '../../../src/model/unit/unit.ts';

/** The same words with the signs of the source. */
export const plain = (text: string): string => plainLetters(text).replaceAll('\u00a0', ' ');

/** The units of a report in the order of a book: its text in printed order, then numbers, charts and subjects. */
export function inBookOrder({ units }: Pick<Report, 'units'>): string[] {
  const after: Unit['type'][] = ['statistic', 'figure', 'subject'];
  const of = (is: (type: Unit['type']) => boolean) => units.filter(({ type }) => is(type)).map(({ id }) => id);
  return [...of((type) => !after.includes(type)), ...after.flatMap((each) => of((type) => type === each))];
}

/** The units whose words a book has not, or other ones, each with what it has. */
export const wordFaults = (report: Report, book: Book, locale: Locale): string[] =>
  unitBlocks(book).flatMap((block) => {
    const unit = report.byId.get(block.id);
    const said = unit && (unitText(unit, locale) ?? unitText(unit, otherLocale(locale)));
    return said !== undefined && plain(blockText(block)) === plain(said) ? [] : [`${block.id}: ${blockText(block)}`];
  });

/** Links to places that the book has not, places that it has twice, and phrases with an empty place. */
export function placeFaults(book: Book): string[] {
  const ids = destinations(book);
  const known = new Set(ids);
  const twice = ids.filter((id, at) => ids.indexOf(id) < at);
  const astray = runsIn(book).flatMap(({ link }) => (link?.to === 'id' && !known.has(link.id) ? [link.id] : []));
  const unfilled = bookBlocks(book)
    .flatMap(blockLines)
    .filter((line) => /[{}]|undefined|\[object/.test(line));
  return [...twice.map((id) => `twice: ${id}`), ...astray.map((id) => `leads nowhere: ${id}`), ...unfilled];
}

/** Every run of a book, wherever it stands. */
export const runsIn = (value: unknown): Run[] => {
  if (Array.isArray(value)) return value.flatMap(runsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isRun(value) ? [value] : Object.values(value).flatMap(runsIn);
};

const isRun = (value: object): value is Run =>
  'value' in value && typeof value.value === 'string' && 'lang' in value && typeof value.lang === 'string';
