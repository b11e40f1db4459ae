import type { Locale } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import type { Report } from '../../model/report.ts';
import { book } from '../book/book.ts';
import { withDestinations } from './destinations.ts';
import { destinationsLabel, typstSource } from './source.ts';
import { printed } from './typst.ts';

/**
 * The whole report as a book in one language: a file of PDF, exported as PDF/UA-1, of A4 pages, with a named destination for every
 * unit. The same report and fonts make the same bytes, wherever and whenever.
 * @param fonts the edition's, as whole files of static TrueType: the serif, and of the sans the weights 400, 500 and 600
 */
export async function pdfFile(report: Report, locale: Locale, fonts: Uint8Array[]): Promise<Uint8Array> {
  const t = words(locale).book;
  const source = typstSource(book(report, locale), { contents: t.contents });
  const { pdf, places } = await printed(source, fonts, destinationsLabel);
  return withDestinations(pdf, places, (n) => fill(t.page, { n: String(n) }));
}
