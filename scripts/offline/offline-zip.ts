// The whole site as a ZIP that opens from a folder, without a server: pages, style sheets, fonts, tables and the search.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { zipDate } from '../../src/formats/zip-date.ts';
import { findLocale, type Locale, listedLanguages } from '../../src/i18n/locale.ts';
import { fill, words } from '../../src/i18n/words.ts';
import { formatDate } from '../../src/language/date.ts';
import { rooms } from '../../src/model/address/room.ts';
import type { Report } from '../../src/model/report.ts';
import { filesIn } from '../build/files-in.ts';
import { isSearch } from '../hosting/files.ts';
import { copyScripts } from './copy-scripts.ts';
import { type OfflineSite, offlineAddresses, offlineSheet } from './offline-address.ts';
import { type CopyNote, offlinePage } from './offline-page.ts';
import { searchFiles, searchScript } from './search-files.ts';

/**
 * The bytes of the ZIP, the same wherever and whenever it is made. Throws where the folder is no built site.
 *
 * @param site a built folder
 * @param report what it was built of
 */
export function offlineZip(site: string, report: Report): Uint8Array {
  const files = offlineFiles(site, report);
  const sorted: Zippable = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: zipDate(report.record.edition.date) });
}

/** The files of the copy by their paths in it. */
export function offlineFiles(site: string, report: Report): Map<string, Uint8Array> {
  const copied = new Set(filesIn(site).filter((file) => isCopied(file)));
  const { base, origin, indexed } = report.site;
  const where: OfflineSite = { base, origin: indexed ? origin : undefined, has: (file) => copied.has(file) };
  const scripts = scriptFiles(site, report, where);
  const encoder = new TextEncoder();
  const copy = (file: string): Uint8Array => {
    const bytes = readFileSync(join(site, file));
    if (file.endsWith('.css')) return encoder.encode(offlineSheet(bytes.toString(), file, where));
    if (!file.endsWith('.html')) return new Uint8Array(bytes);
    const html = bytes.toString();
    const notes = notesOf(report, file);
    return encoder.encode(offlinePage(html, { file, site: where, notes, scripts: scriptsOf(report, file, html) }));
  };
  return new Map([
    ...[...copied].map((file) => [file, copy(file)] as const),
    ...Object.entries(scripts).map(([file, code]) => [file, encoder.encode(code)] as const),
  ]);
}

/** Pages for readers, what they are shown with, and data. */
function isCopied(file: string): boolean {
  if (file.endsWith('.html')) return !isForServers(file);
  return /^(_astro\/.*\.(css|woff2)|styles\/.*|data\/.*|favicon\.svg)$/.test(file);
}

/** Cards for other sites' frames, what is shown for unknown addresses, the folder that asks for more, and the site's own copies. */
const isForServers = (file: string): boolean =>
  /^([a-z]{2}\/embed\/|404\.html$|offline\/)/.test(file) ||
  Object.entries(rooms.collection).some(([locale, room]) => file === `${locale}/${room}/index.html`);

/** The scripts of the copy, as files of their own. */
function scriptFiles(site: string, report: Report, where: OfflineSite): Record<string, string> {
  const { chart, reading, search } = copyScripts(site, report.site.base);
  const bundles = report.languages.map((locale) => [
    searchBundle(locale),
    searchScript(
      searchFiles(site, locale, (path, text) => (path.endsWith('/units.json') ? listed(text, locale, where) : text)),
    ),
  ]);
  return {
    'scripts/chart.js': chart,
    'scripts/reading.js': reading,
    'scripts/search.js': search,
    ...Object.fromEntries(bundles),
  };
}

const searchBundle = (locale: Locale): string => `scripts/search-${locale}.js`;

/** The list of what search finds, with addresses as they lead on from the page of the search. */
function listed(text: string, locale: Locale, where: OfflineSite): string {
  const addresses = offlineAddresses(where, `${locale}/${rooms.search[locale]}/index.html`);
  return text.replace(/"url":("(?:[^"\\]|\\.)*")/g, (_, url: string) => {
    const address: unknown = JSON.parse(url);
    return `"url":${JSON.stringify(addresses.of(String(address)) ?? address)}`;
  });
}

function scriptsOf(report: Report, file: string, html: string): string[] {
  if (isSearch(file)) return [...report.languages.map(searchBundle), 'scripts/search.js', 'scripts/reading.js'];
  return ['scripts/reading.js', ...(html.includes('data-chart-open') ? ['scripts/chart.js'] : [])];
}

/** What a page says of itself, in its language; of both languages in both. */
function notesOf(report: Report, file: string): CopyNote[] {
  const own = findLocale(file.split('/')[0]);
  const { version, date } = report.record.edition;
  return (own ? [own] : listedLanguages(report)).map((lang) => {
    const { said, address } = words(lang).offline.copy;
    return { lang, said: fill(said, { version, date: formatDate(date, lang) }), address };
  });
}
