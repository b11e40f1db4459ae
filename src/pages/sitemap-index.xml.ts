import type { APIRoute } from 'astro';
import { sitemapIndex } from '../formats/sitemap.ts';
import { canonical } from '../model/address/permalink.ts';
import { currentReport } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex([canonical(currentReport().site, { to: 'file', file: 'sitemap-0.xml' }, 'en')]));
