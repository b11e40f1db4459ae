import { expect, it } from 'vitest';
import { cacheName, cachePrefix, isLasting, keptPage, searchBundle } from '../../../src/client/offline/kept.ts';

it('caches of one site are none of another on the same host', () => {
  expect(cacheName('/report/', 'en', 'a1')).toBe('kept /report/ en a1');
  expect(cacheName('/report/', 'en', 'a1').startsWith(cachePrefix('/'))).toBe(false);
});

it.each([
  ['/report/search/en/words/ab.json', '/report/offline/search-en.json'],
  ['/report/search/cy/units.json', '/report/offline/search-cy.json'],
  ['/report/en/search/', undefined],
  ['/search/en/units.json', undefined],
])('the file of search %s is in the bundle %s', (path, bundle) => {
  expect(searchBundle('/report/', path)).toBe(bundle);
});

it('what has a hash in its name never changes', () => {
  expect(
    ['/report/_astro/a.1b.css', '/report/en/', '/_astro/a.1b.css'].map((path) => isLasting('/report/', path)),
  ).toEqual([true, false, false]);
});

it('a kept page says above its words that it is a copy', () => {
  const html =
    '<html><head><title>$&</title></head><body><main id="main" tabindex="-1"><h1>1</h1></main></body></html>';
  expect(keptPage(html, 'Kept <$1> & dated', '/_astro/kept.css')).toBe(
    '<html><head><title>$&</title><link rel="stylesheet" href="/_astro/kept.css"></head><body><main id="main" tabindex="-1">' +
      '<div class="row kept-copy"><p class="sans">Kept &lt;$1> &amp; dated</p></div><h1>1</h1></main></body></html>',
  );
});
