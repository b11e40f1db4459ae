import { defineMiddleware } from 'astro:middleware';
import { compactPage } from './formats/compact-page.ts';
import { markedPage } from './formats/marked-languages.ts';
import { foreignNames } from './model/foreign-names.ts';
import { titleIn } from './model/unit/label.ts';
import { reportShown } from './site.ts';

/**
 * Marks in every finished page the names that are in another language than the text around them, and the report's title, and leaves
 * out the spaces that nobody sees.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const report = reportShown();
  const titles = report.languages.map((locale) => titleIn(report.record, locale));
  const marked = markedPage(await response.text(), foreignNames(report), [...new Set(titles)]);
  return new Response(compactPage(marked), response);
});
