// What every kind of file needs of a host: its type, how long it is kept, who may show it. The one record of it: our own server
// answers by it, and the configuration of every host is written of it.
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentPolicy } from '../../src/components/page/policy.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';

/** The kinds of files that a build makes; those of Pagefind's index are nobody's but its own. */
export const types: Record<string, string> = {
  // SHA256SUMS
  '': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  // No type is registered; hosts of Sphinx's own documentation send this one.
  '.inv': 'application/octet-stream',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Files whose ending does not say all that they are, by their paths in the built folder. */
export const named: Record<string, string> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
};

/** The files without an ending, which lie in folders. */
export const bareName = 'SHA256SUMS';

/**
 * What only our own pages load: other sites may not run it as their own. All other files but pages are for everybody; sheets and fonts, too,
 * as a card in a sandboxed frame is of no site, not of ours either.
 */
const ownKinds = ['.js', '.wasm'];

const openKinds = Object.keys(types).filter((ending) => ending !== '.html' && !ownKinds.includes(ending));

/** Of files that are no pages those that a browser may run or show as a page, so that they need a policy. PDF has none: viewers fail by it. */
const shownKinds = ['.js', '.svg', '.xml'];

/** Which files a rule is for; paths are those in the built folder: "en/embed/", "feed.xml". */
export type Where =
  | { of: 'every' }
  /** A page is asked for by its folder, "en/about/", or by its file. */
  | { of: 'page'; folder?: string }
  /** ".bib"; of the bare name it is "", as of `extname`. */
  | { of: 'ending'; endings: readonly string[] }
  | { of: 'folder'; folder: string }
  | { of: 'file'; file: string };

/** What the files of a place are sent with. */
export interface Rule {
  where: Where;
  headers: Record<string, string>;
}

/** Files that are named by what is in them, so that they may be kept for good. */
export const lasting = 'public, max-age=31536000, immutable';

/** All others are asked for again, and answered in a few bytes where nothing has changed: a correction is everywhere at once. */
export const revalidated = 'public, no-cache';

const everywhere = {
  'Cache-Control': revalidated,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** No page but a card may stand in another site's frame. */
const policy = (runsEngine = false, ancestors = "'self'"): string =>
  `${contentPolicy(runsEngine)}; frame-ancestors ${ancestors}`;

/**
 * The headers of all files, from the general to the particular: where two rules say the same header of a file, the later one holds.
 *
 * @param languages those that the site is in
 */
export function rules(languages: readonly Locale[]): Rule[] {
  return [
    {
      where: { of: 'every' },
      headers: {
        'Content-Type': 'application/octet-stream',
        ...everywhere,
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    // Data are for other sites to read.
    {
      where: { of: 'ending', endings: openKinds },
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    { where: { of: 'ending', endings: shownKinds }, headers: { 'Content-Security-Policy': policy() } },
    ...openKinds.concat(ownKinds).map(
      (ending): Rule => ({
        where: { of: 'ending', endings: [ending] },
        headers: { 'Content-Type': types[ending] ?? '' },
      }),
    ),
    ...Object.entries(named).map(
      ([file, type]): Rule => ({ where: { of: 'file', file }, headers: { 'Content-Type': type } }),
    ),
    {
      where: { of: 'page' },
      headers: {
        'Content-Type': types['.html'] ?? '',
        'Content-Security-Policy': policy(),
        // Pages in no language's folder are in all of them: the greeting, /id/, what is shown for unknown addresses.
        ...(languages.length > 0 ? { 'Content-Language': [...languages].sort().join(', ') } : {}),
      },
    },
    ...languages.map(
      (language): Rule => ({
        where: { of: 'folder', folder: `${language}/` },
        headers: { 'Content-Language': language },
      }),
    ),
    ...languages.map(
      (language): Rule => ({
        where: { of: 'page', folder: `${language}/${rooms.search[language]}/` },
        headers: { 'Content-Security-Policy': policy(true) },
      }),
    ),
    ...languages.map(
      (language): Rule => ({
        where: { of: 'folder', folder: cards(language) },
        headers: { 'Content-Security-Policy': policy(false, '*'), 'Cross-Origin-Resource-Policy': 'cross-origin' },
      }),
    ),
    { where: { of: 'folder', folder: hashed }, headers: { 'Cache-Control': lasting } },
  ];
}

/** The folder of files that are named by what is in them. */
export const hashed = '_astro/';

/** The folder of a language's cards for other sites' frames. */
export const cards = (language: Locale): string => `${language}/embed/`;

/**
 * The headers of a file.
 *
 * @param path the file's path in the built folder, for example "en/embed/c10/index.html"
 */
export function headers(path: string, languages: readonly Locale[]): Record<string, string> {
  return Object.assign({}, ...ready(languages).map(({ headers: set, fits }) => (fits.test(`/${path}`) ? set : {})));
}

const known = new Map<string, (Rule & { fits: RegExp })[]>();

/** The rules of a site in these languages, as they are asked of thousands of files. */
function ready(languages: readonly Locale[]): (Rule & { fits: RegExp })[] {
  const key = languages.join();
  const found =
    known.get(key) ?? rules(languages).map((rule) => ({ ...rule, fits: new RegExp(pattern(rule.where, '/')) }));
  known.set(key, found);
  return found;
}

/**
 * The addresses of the files that a rule is for, as a regular expression that nginx, Apache, Caddy and JavaScript read alike.
 *
 * @param base the path that the site stands below, "/" or "/report/"
 * @param suffix what may follow the name of a file, as a regular expression
 */
export function pattern(where: Where, base: string, suffix = ''): string {
  const start = `^${escaped(base)}`;
  switch (where.of) {
    case 'every':
      return start;
    case 'page':
      return where.folder === undefined
        ? `${start}(.*/|.*\\.html${suffix})?$`
        : `${start}${escaped(where.folder)}(index\\.html${suffix})?$`;
    case 'ending':
      return `${start}.*(${where.endings.map((ending) => (ending === '' ? `/${bareName}` : escaped(ending))).join('|')})${suffix}$`;
    case 'folder':
      return start + escaped(where.folder);
    case 'file':
      return `${start}${escaped(where.file)}${suffix}$`;
  }
}

/** A text as a regular expression: "/sw\.js". (RegExp.escape is newer than we ask, and writes what nginx does not read.) */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Addresses that others look for under a name that is not ours, in the built folder; moved passages have pages that say so instead. */
export const redirects: readonly { from: string; to: string }[] = [{ from: 'sitemap.xml', to: 'sitemap-index.xml' }];

/** What a host reads and nobody else is to: it is no part of the site. */
export const hostFiles = ['_headers', '_redirects', '.htaccess'];

/** The languages of a built site. */
export const languagesOf = (site: string): Locale[] =>
  locales.filter((locale) => existsSync(join(site, locale, 'index.html')));

/** Pagefind's engine runs on the search page alone. */
export function isSearch(path: string): boolean {
  return locales.some((locale) => path === `${locale}/${rooms.search[locale]}/index.html`);
}

/** Compression gains nothing on files that are compressed already. */
export function isCompressible(path: string): boolean {
  return /^(text\/|application\/(json|xml|wasm|x-bibtex|x-research-info-systems)|image\/svg)/.test(
    types[extname(path)] ?? '',
  );
}

/** The addresses of files that compression gains on, pages included, as `pattern` writes them. */
export const compressible = (base: string, suffix = ''): string => {
  const endings = Object.keys(types).filter((ending) => isCompressible(`file${ending}`));
  const files = pattern({ of: 'ending', endings }, base, suffix);
  return `${pattern({ of: 'page' }, base, suffix)}|${files}`;
};
