import { expect, test } from 'vitest';
import { robots, sitemap, sitemapIndex } from '../../src/formats/sitemap.ts';

const root = 'https://report.example/';

test('each page is listed with the same page in the other language', () => {
  const alternates = [
    { hreflang: 'en', address: `${root}en/full/` },
    { hreflang: 'cy', address: `${root}cy/llawn/` },
  ];
  expect(sitemap([{ address: `${root}en/full/`, alternates }])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>${root}en/full/</loc>
<xhtml:link rel="alternate" hreflang="en" href="${root}en/full/"/>
<xhtml:link rel="alternate" hreflang="cy" href="${root}cy/llawn/"/>
</url>
</urlset>
`,
  );
});

test('signs of XML in an address are escaped', () => {
  expect(sitemapIndex([`${root}?a&b<c>"d'`])).toContain(
    '<loc>https://report.example/?a&amp;b&lt;c&gt;&quot;d&apos;</loc>',
  );
});

test('robots may read all once the site stands somewhere, and nothing before', () => {
  const addresses = { sitemap: `${root}sitemap-index.xml`, llms: `${root}llms.txt` };
  expect(robots(addresses)).toBe(
    `User-agent: *\nDisallow:\n\nSitemap: ${root}sitemap-index.xml\n\n# llms.txt: ${root}llms.txt\n`,
  );
  expect(robots(undefined)).toBe('User-agent: *\nDisallow: /\n');
});

test('a sitemap may be as long as one can be', () => {
  const entries = Array.from({ length: 50_000 }, () => ({ address: root, alternates: [] }));
  expect(sitemap(entries).match(/<url>/g)).toHaveLength(50_000);
});
