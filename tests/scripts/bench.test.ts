import { describe, expect, it } from 'vitest';
import { spread } from '../../scripts/search/bench/sums.ts';
import { fileClass, weight } from '../../scripts/search/bench/traffic.ts';

describe('the figures of a benchmark', () => {
  it('have the middle, what 95 of 100 stay within, and the largest', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, p95: 3, max: 3 });
    expect(spread([4, 1, 3, 2]).median).toBe(2.5);
    expect(spread(Array.from({ length: 20 }, (_, at) => at + 1))).toEqual({ median: 10.5, p95: 19, max: 20 });
  });

  it('count what came over the wire, not what the cache had', () => {
    const fetched = [
      { path: '/a.js', asked: 0, done: 9, bytes: 700 },
      { path: '/b.css', asked: 1, done: 1, bytes: 0 },
    ];
    expect(weight(fetched)).toEqual({ requests: 1, bytes: 700 });
  });

  it.each([
    ['/report/en/search/', 'page'],
    ['/report/_astro/search.css', 'styles and fonts'],
    ['/report/_astro/search.js', 'script'],
    ['/report/search/en/words/to.json', 'words and units'],
    ['/report/search/en/texts/c1.txt', 'texts'],
    ['/report/pagefind/en/units.json', 'Pagefind'],
    ['/report/pagefind/en/pagefind.js', 'Pagefind'],
  ])('name what %s is for', (path, name) => expect(fileClass(path)).toBe(name));
});
