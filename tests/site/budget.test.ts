import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, subpath } from '../sites.ts';
import { isChapter, pageFiles, readPage, weight } from './site-files.ts';

// What a new connection carries in its first flight, to which the sheet for paper does not belong: browsers fetch that after all
// else. And what an idle phone can afford.
const HTML_AND_CSS = 14_000;
const JAVASCRIPT = 6_000;

test.each([report, subpath])('chapter pages of the site "$name" fit the first flight of a connection', (site) => {
  const chapters = pageFiles(site).filter(isChapter);
  expect(chapters.length).toBeGreaterThan(0);
  const over = chapters.flatMap((file) => {
    const { links } = readPage(site, file);
    const weigh = (element: string) =>
      links
        .filter((link) => link.element === element)
        .reduce((sum, { url }) => sum + weight(site, join(url.pathname.slice(site.base.length))), 0);
    const markup = weight(site, file) + weigh('link stylesheet');
    const scripts = weigh('script') + weigh('link modulepreload');
    return [
      ...(markup > HTML_AND_CSS ? [`${file}: HTML and CSS ${markup} bytes, at most ${HTML_AND_CSS}`] : []),
      ...(scripts > JAVASCRIPT ? [`${file}: JavaScript ${scripts} bytes, at most ${JAVASCRIPT}`] : []),
    ];
  });
  expect(over).toEqual([]);
});
