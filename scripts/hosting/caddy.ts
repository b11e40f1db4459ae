import { compressible, escaped, hostFiles, pattern, redirects } from './files.ts';
import {
  commonValue,
  type HostedSite,
  lines,
  notice,
  quoted,
  type ServerPlace,
  type Setting,
  settings,
} from './hosted-site.ts';

/**
 * A Caddyfile. Caddy has the host's certificate by itself, and sends the compressed files that the build made.
 *
 * @param place where the files lie and what Caddy listens to: the site's origin where nothing else is said
 */
export function caddyfile(
  site: HostedSite,
  { root, listen }: ServerPlace = { root: '/var/www/report', listen: site.origin },
): string {
  const { base } = site;
  const all = [...settings(site)];
  const hidden = hostFiles.filter((file) => !file.startsWith('.')).map((file) => base + file);
  const found = all.flatMap(([name, values]) => headerLines(name, values, base));
  // What is sent for an address that is none is a page in all languages, whatever the address looks like.
  const missing = all.flatMap(([name, values]) => headerLines(name, values, base, '404.html'));
  return lines([
    ...notice('Caddy: this site.'),
    '',
    `${listen} {`,
    `\troot * ${quoted(root)}`,
    '',
    base === '/' ? '\thandle {' : `\thandle ${base}* {`,
    '\t\troute {',
    '\t\t\t@written not method GET HEAD OPTIONS',
    '\t\t\theader @written Allow "GET, HEAD"',
    '\t\t\trespond @written 405',
    // No file has such a name, and Caddy fails on it.
    '\t\t\t@nul path_regexp \\x00',
    '\t\t\terror @nul 404',
    '\t\t\t@hidden {',
    `\t\t\t\tpath_regexp ^${escaped(base)}(.*/)?\\.`,
    `\t\t\t\tnot path ${base}.well-known/*`,
    '\t\t\t}',
    '\t\t\terror @hidden 404',
    `\t\t\t@forHosts path ${hidden.join(' ')}`,
    '\t\t\terror @forHosts 404',
    ...redirects.map(({ from, to }) => `\t\t\tredir ${base}${from} ${base}${to} 301`),
    // Caddy's own redirect forgets what is asked.
    '\t\t\t@folderAsked {',
    '\t\t\t\tfile {path}/index.html',
    '\t\t\t\tnot path */',
    '\t\t\t\texpression `{query} != ""`',
    '\t\t\t}',
    '\t\t\tredir @folderAsked {path}/?{query} 301',
    ...found.map((line) => `\t\t\t${line}`),
    ...variesByCoding(base).map((line) => `\t\t\t${line}`),
    '\t\t\t# Once every page of the host is on HTTPS for good:',
    '\t\t\t# header Strict-Transport-Security "max-age=31536000"',
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    ...(base === '/' ? [] : outside(base)),
    '',
    '\thandle_errors {',
    '\t\troute {',
    `\t\t\trewrite * ${base}404.html`,
    ...missing.map((line) => `\t\t\t${line}`),
    ...variesByCoding(base).map((line) => `\t\t\t${line}`),
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
  ]);
}

/** Above the path of the site there is nothing, and the way to it. */
const outside = (base: string): string[] =>
  [
    'handle {',
    '\troute {',
    `\t\tredir / ${base} 302`,
    '\t\t@asked {',
    `\t\t\tpath ${base.slice(0, -1)}`,
    '\t\t\texpression `{query} != ""`',
    '\t\t}',
    `\t\tredir @asked ${base}?{query} 301`,
    `\t\tredir ${base.slice(0, -1)} ${base} 301`,
    '\t\terror 404',
    '\t}',
    '}',
  ].map((line) => `\t${line}`);

/** What is compressed differs by what is accepted, in whatever form it is sent: Caddy says so of the compressed form alone. */
const variesByCoding = (base: string): string[] => [
  `@packed path_regexp ${compressible(base)}`,
  'header @packed {',
  '\tVary Accept-Encoding',
  '\tdefer',
  '}',
];

/** The lines that set a header, in the order of their places: the last one holds. */
function headerLines(name: string, values: readonly Setting[], base: string, file?: string): string[] {
  const common = commonValue(values);
  if (common !== undefined) return [`header ${name} ${quoted(common)}`];
  if (file !== undefined) {
    const holding = values.findLast(({ where }) => new RegExp(pattern(where, '/')).test(`/${file}`));
    return [holding ? `header ${name} ${quoted(holding.value)}` : `header -${name}`];
  }
  return values.flatMap(({ where, value }, index) => {
    const matcher = `@${name.toLowerCase().replaceAll('-', '_')}_${index}`;
    return [`${matcher} path_regexp ${pattern(where, base)}`, `header ${matcher} ${name} ${quoted(value)}`];
  });
}
