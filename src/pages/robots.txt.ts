import type { APIRoute } from 'astro';
import { robots } from '../formats/sitemap.ts';
import { canonical, indexed } from '../model/address/permalink.ts';

export const GET: APIRoute = () =>
  new Response(robots(indexed ? canonical({ to: 'file', file: 'sitemap-index.xml' }, 'en') : undefined));
