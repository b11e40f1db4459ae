/*
 * What a browser keeps for reading off line, once its reader has asked for it: the pages of a language in one cache, which says
 * what it holds under an address of its own. Several sites may stand on one host, so that names begin with the place of theirs.
 */

/** What a build says can be kept of a language, in "offline/en.json"; scripts/offline/kept-site.ts writes it. */
export interface Keepable {
  /** A hash of all files: another build of the same words has the same. */
  version: string;
  /** The edition: its number, and its date as the language writes it. */
  edition: string;
  /** How many of the files are pages. */
  pages: number;
  /** Bytes: what goes over the network where hosts compress, and what all files are. */
  fetched: number;
  stored: number;
  /** Paths from the site's root: "en/chapters/3/", "_astro/site.css". */
  files: string[];
}

/** What a cache says it holds. */
export interface Kept extends Pick<Keepable, 'version' | 'edition' | 'pages'> {
  /** The day on which it was kept: "2026-11-30". */
  date: string;
}

/** What the names of all caches of a site begin with, and of no other site's. @param base "/report/" */
export const cachePrefix = (base: string): string => `kept ${base} `;

export const cacheName = (base: string, locale: string, version: string): string =>
  `${cachePrefix(base)}${locale} ${version}`;

/** The address at which a cache says what it holds. It is put there last: a cache without is not whole. */
export const recordAddress = (base: string): string => `${base}offline/kept.json`;

/** The page in place of those that are not kept, from the site's root. */
export const fallbackPage = 'offline/';

/** The bundle that has all files of a language's search, for "/report/search/en/words/ab.json"; undefined of other files. */
export function searchBundle(base: string, path: string): string | undefined {
  const [, locale] = path.startsWith(base) ? (/^search\/([a-z]+)\//.exec(path.slice(base.length)) ?? []) : [];
  return locale && `${base}offline/search-${locale}.json`;
}

/** Whether a file has a hash of what is in it in its name, so that it never changes. */
export const isLasting = (base: string, path: string): boolean => path.startsWith(`${base}_astro/`);

/**
 * A page as it is kept: it says above its words that it is a copy.
 *
 * @param sheet the address of the style sheet of that line
 */
export function keptPage(html: string, said: string, sheet: string): string {
  const words = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const line = `<div class="row kept-copy"><p class="sans">${words}</p></div>`;
  return html
    .replace('</head>', () => `<link rel="stylesheet" href="${sheet}"></head>`)
    .replace(/<main\b[^>]*>/, (main) => main + line);
}
