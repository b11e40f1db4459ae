import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFile, citationFiles } from '../../../formats/citation/records/citation-file.ts';
import { findLocale } from '../../../i18n/locale.ts';
import type { CiteFormat } from '../../../model/address/permalink.ts';
import { currentReport } from '../../../site.ts';
import { fileResponse } from '../../data/_file.ts';

/** The paths of the records in each language: /en/cite/p3.2.bib. */
export const citePaths: GetStaticPaths = () => {
  const report = currentReport();
  return report.languages.flatMap((locale) => citationFiles(report).map((id) => ({ params: { locale, id } })));
};

/** Answers with the record whose id the address has. */
export const citeFile =
  (format: CiteFormat): APIRoute =>
  ({ params }) => {
    const locale = findLocale(params.locale);
    return fileResponse(locale && citationFile(currentReport(), params.id ?? '', format, locale));
  };
