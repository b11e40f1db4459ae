import type { APIRoute } from 'astro';
import { robots } from '../formats/sitemap.ts';
import { canonical } from '../model/address/permalink.ts';
import { currentReport } from '../site.ts';

export const GET: APIRoute = () => {
  const { site } = currentReport();
  return new Response(
    robots(site.indexed ? canonical(site, { to: 'file', file: 'sitemap-index.xml' }, 'en') : undefined),
  );
};
