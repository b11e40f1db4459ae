import type { APIRoute } from 'astro';
import { type SitemapEntry, sitemap } from '../formats/sitemap.ts';
import { alternates, indexedPages, languagesOf } from '../model/address/pages.ts';
import { canonical, type Target } from '../model/address/permalink.ts';
import { currentReport } from '../site.ts';
import { letterTargets } from './_concordance.ts';

export const GET: APIRoute = () =>
  new Response(sitemap([...indexedPages(currentReport()), ...letterTargets()].flatMap(entries)));

/** A page of each language that has it, but one only of the page that has both. */
function entries(page: Target): SitemapEntry[] {
  const others = alternates(currentReport(), page).map(({ hreflang, target, locale }) => ({
    hreflang,
    address: canonical(currentReport().site, target, locale),
  }));
  const addresses = new Set(
    languagesOf(currentReport(), page)
      .reverse()
      .map((locale) => canonical(currentReport().site, page, locale)),
  );
  return [...addresses].map((address) => ({ address, alternates: others }));
}
