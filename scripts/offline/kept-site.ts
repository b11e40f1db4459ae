// What a reader's browser can keep of a built site: in offline/, of each language, a list of files and one file with all of its
// search; and the service worker, as sw.js at the root.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { fallbackPage, type Keepable } from '../../src/client/offline/kept.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { formatDate } from '../../src/language/date.ts';
import { keptPages } from '../../src/model/address/kept-pages.ts';
import { path } from '../../src/model/address/permalink.ts';
import type { Report } from '../../src/model/report.ts';
import { parsePage } from '../check/site-pages.ts';
import { isCompressible } from '../hosting/files.ts';
import { copyScripts } from './copy-scripts.ts';
import { searchFiles } from './search-files.ts';

/** Writes them into a built site whose search is indexed. */
export function writeKeptSite(site: string, report: Report): void {
  mkdirSync(join(site, 'offline'), { recursive: true });
  writeFileSync(join(site, 'sw.js'), copyScripts(site, report.site.base).worker);
  for (const locale of report.languages)
    writeFileSync(join(site, bundle(locale)), `${JSON.stringify(searchFiles(site, locale))}\n`);
  for (const locale of report.languages)
    writeFileSync(join(site, 'offline', `${locale}.json`), `${JSON.stringify(keepable(site, report, locale))}\n`);
}

const bundle = (locale: Locale): string => `offline/search-${locale}.json`;

/** What is offered to be kept of a language of a built site. */
export function keepable(site: string, report: Report, locale: Locale): Keepable {
  const pages = [...new Set(keptPages(report).map((page) => path(page, locale).slice(1)))];
  // The other language's, too: words of one are found by those of the other.
  const searches = report.languages.map(bundle);
  const shown = [...pages, fallbackPage];
  const files = [...shown, ...neededFiles(site, shown.map(fileOf), report.site.base), ...searches];
  const hash = createHash('sha256');
  let [fetched, stored] = [0, 0];
  for (const file of files) {
    const bytes = readFileSync(join(site, fileOf(file)));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
    stored += bytes.length;
    fetched += isCompressible(fileOf(file)) ? gzipSync(bytes, { mtime: 0 }).length : bytes.length;
  }
  const { version, date } = report.record.edition;
  return {
    version: hash.digest('hex').slice(0, 16),
    edition: `${version} (${formatDate(date, locale)})`,
    pages: pages.length,
    fetched,
    stored,
    files,
  };
}

const fileOf = (address: string): string => address.replace(/(^|\/)$/, '$1index.html');

/** The files of the site's own that pages are shown with, and those that these name in turn, in the order of their names. */
function neededFiles(site: string, pages: readonly string[], base: string): string[] {
  const assets = readdirSync(join(site, '_astro'));
  const needed = new Set<string>();
  const add = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    if (!/\.(css|js)$/.test(file)) return;
    const text = readFileSync(join(site, file), 'utf8');
    for (const name of assets) if (text.includes(name)) add(`_astro/${name}`);
  };
  for (const page of pages) {
    const { links } = parsePage(page, readFileSync(join(site, page), 'utf8'), `http://localhost${base}`);
    for (const { element, url } of links)
      if (
        /^(script|img|image|use|link (stylesheet|icon|preload))\b/.test(element) &&
        !url.pathname.includes('/search/')
      )
        add(decodeURIComponent(url.pathname.slice(base.length)));
  }
  return [...needed].sort();
}
