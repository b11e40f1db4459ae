import type { APIRoute, GetStaticPaths } from 'astro';
import { printSheets } from '../../components/parts/print-sheets.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from '../data/_file.ts';

/** The sheets of the whole report in print. */
export const getStaticPaths: GetStaticPaths = () => currentReport().languages.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const report = currentReport();
  const locale = report.languages.find((each) => each === params.locale);
  return fileResponse(locale && printSheets(report, locale));
};
