import type { APIRoute } from 'astro';
import { type SitemapEntry, sitemap } from '../formats/sitemap.ts';
import { locales } from '../i18n/locale.ts';
import { alternates, indexedPages } from '../model/pages.ts';
import { canonical, type Target } from '../model/permalink.ts';
import { currentReport } from '../site.ts';

export const GET: APIRoute = () => new Response(sitemap(indexedPages(currentReport()).flatMap(entries)));

/** A page of each language, but one only of the page that has both. */
function entries(page: Target): SitemapEntry[] {
  const others = alternates(page).map(({ hreflang, target, locale }) => ({
    hreflang,
    address: canonical(target, locale),
  }));
  const addresses = new Set(locales.map((locale) => canonical(page, locale)));
  return [...addresses].map((address) => ({ address, alternates: others }));
}
