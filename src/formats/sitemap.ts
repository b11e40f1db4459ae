import { escapeXml, xmlDeclaration } from '../model/xml.ts';

/** A page and the same page in other languages, all as absolute addresses. */
export interface SitemapEntry {
  address: string;
  alternates: { hreflang: string; address: string }[];
}

/** A sitemap with its pages' other languages, as sitemaps.org and Google's localised pages have it. */
export function sitemap(entries: SitemapEntry[]): string {
  const urls = entries.flatMap(({ address, alternates }) => [
    '<url>',
    `<loc>${escapeXml(address)}</loc>`,
    ...alternates.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.hreflang}" href="${escapeXml(other.address)}"/>`,
    ),
    '</url>',
  ]);
  return lines([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
  ]);
}

/** The list of a site's sitemaps. */
export const sitemapIndex = (addresses: string[]): string =>
  lines([
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`),
    '</sitemapindex>',
  ]);

/**
 * robots.txt: where the sitemap is or, while nobody has said where the site stands, that nothing be read. What assistants should
 * read first is named in a comment: RFC 9309 has no field for it, and checkers refuse those that others make up.
 */
export const robots = (addresses: { sitemap: string; llms: string } | undefined): string =>
  addresses === undefined
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nDisallow:\n\nSitemap: ${addresses.sitemap}\n\n# llms.txt: ${addresses.llms}\n`;

const lines = (all: string[]): string => `${[xmlDeclaration, ...all].join('\n')}\n`;
