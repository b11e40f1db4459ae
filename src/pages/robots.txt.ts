import type { APIRoute } from 'astro';
import { robots } from '../formats/sitemap.ts';
import { canonical } from '../model/address/permalink.ts';
import { currentReport } from '../site.ts';

export const GET: APIRoute = () => {
  const { site } = currentReport();
  const at = (file: string) => canonical(site, { to: 'file', file }, 'en');
  return new Response(robots(site.indexed ? { sitemap: at('sitemap-index.xml'), llms: at('llms.txt') } : undefined));
};
