// `_headers` and `_redirects` for Netlify and Cloudflare Pages, in words that both read alike. What two of their rules say of one
// header is joined by a comma at the one and not at the other, so no file gets a header from two of these.
import { basename, dirname, extname } from 'node:path';
import { bareName, cards, hashed, headers, isSearch, named, redirects, types } from './files.ts';
import { commonValue, type HostedSite, lines, notice, settings } from './hosted-site.ts';

/** What Cloudflare Pages reads: so many rules, and characters of a line. */
export const limits = { rules: 100, line: 2000 };

/** These two hosts say by themselves that files are asked for again, and so `_headers` says only what may be kept. */
const byHost = ['Cache-Control'];

/**
 * Of a page only this differs by where it lies; its type the host knows. Its `Cross-Origin-Resource-Policy` cannot be said: Netlify takes
 * "/en/:b/" for "/en/objects.inv", too, which is for other sites.
 */
const ofPages = ['Content-Security-Policy'];

const ofFiles = ['Content-Type', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', ...ofPages];

/** The file `_headers`, for the folder that is published: below a path that is the one above the site's. */
export function headersFile(site: HostedSite): string {
  const { base, languages, files } = site;
  const of = (file: string) => headers(file, languages);
  const common = Object.fromEntries(
    [...settings(site)].flatMap(([name, values]) => {
      const value = commonValue(values);
      return value === undefined || byHost.includes(name) ? [] : [[name, value]];
    }),
  );
  const blocks: [address: string, headers: Record<string, string>][] = [
    ['*', common],
    [`${hashed}*`, picked(of(`${hashed}file`), byHost)],
    ...languages.map((language): [string, Record<string, string>] => [
      `${language}/*`,
      picked(of(`${language}/file`), ['Content-Language']),
    ]),
    ...Object.keys(types).flatMap((ending): [string, Record<string, string>][] => {
      if (ending === '.html') return [];
      return addressesOf(files, ending).map((address) => [
        address,
        picked(of(address.replace(/^\*/, 'file')), ofFiles),
      ]);
    }),
    ...languages.map((language): [string, Record<string, string>] => [
      `${cards(language)}*`,
      picked(of(`${cards(language)}c1/index.html`), [...ofPages, 'Cross-Origin-Resource-Policy']),
    ]),
    ...pageBlocks(site),
  ];
  return lines([
    ...notice('Netlify and Cloudflare Pages: headers.'),
    ...blocks.flatMap(([address, values]) => [
      '',
      base + address,
      ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`),
    ]),
  ]);
}

/** By an ending all files of it: "*.bib". Where one of them has a type of its own, and without an ending, each by itself. */
function addressesOf(files: readonly string[], ending: string): string[] {
  const isSingle = ending === '' || Object.keys(named).some((file) => extname(file) === ending);
  if (!isSingle) return [`*${ending}`];
  return files.filter((file) => extname(file) === ending && (ending !== '' || basename(file) === bareName)).sort();
}

/** The pages that are no cards, by the form of their addresses: "en/:a/", "en/chapters/:b/". */
function pageBlocks({ files, languages }: HostedSite): [string, Record<string, string>][] {
  const pages = files.filter(
    (file) => extname(file) === '.html' && !languages.some((language) => file.startsWith(cards(language))),
  );
  return [...Map.groupBy(pages, (file) => form(file, languages))].map(([address, [first = '', ...others]]) => {
    const isIn = languages.some((language) => first.startsWith(`${language}/`));
    // The page of the search may run more than those beside it, which say of themselves that they may not.
    const widest = [first, ...others].find(isSearch) ?? first;
    return [address, picked(headers(widest, languages), isIn ? ofPages : [...ofPages, 'Content-Language'])];
  });
}

function form(file: string, languages: readonly string[]): string {
  if (basename(file) !== 'index.html') return file;
  const names = file === 'index.html' ? [] : dirname(file).split('/');
  const isIn = languages.some((language) => language === names[0]);
  const fixed = !isIn ? 1 : names.length > 2 ? 2 : 1;
  return names.map((name, index) => `${index < fixed ? name : `:${'abcdefgh'[index]}`}/`).join('');
}

const picked = (all: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

/** The file `_redirects`, beside `_headers`. */
export const redirectsFile = ({ base }: HostedSite): string =>
  lines([
    ...notice('Netlify and Cloudflare Pages: addresses that lead on.'),
    ...(base === '/' ? [] : [`/ ${base} 302`]),
    ...redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301`),
  ]);
