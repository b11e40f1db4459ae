import { defineMiddleware } from 'astro:middleware';
import { markedPage } from './formats/marked-languages.ts';
import { foreignNames } from './model/foreign-names.ts';
import { reportShown } from './site.ts';

/** Marks in every finished page the names that are in another language than the text around them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markedPage(await response.text(), foreignNames(reportShown())), response);
});
