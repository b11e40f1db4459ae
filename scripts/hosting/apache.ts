import { bareName, compressible, escaped, hostFiles, named, pattern, redirects, types } from './files.ts';
import {
  commonValue,
  type HostedSite,
  hostName,
  lines,
  notice,
  quoted,
  type ServerPlace,
  type Setting,
  settings,
} from './hosted-site.ts';

const usual: ServerPlace = { root: '/var/www/report', listen: '*:80' };

/** What a file's name may end with beside its own ending, as it is sent compressed. */
const packed = '(\\.(br|gz))?';

/** For a folder on an Apache whose own configuration is somebody else's: needs mod_headers, mod_mime, mod_dir and mod_rewrite. */
export const htaccess = (site: HostedSite): string => lines([...notice('Apache: this folder.'), '', ...folder(site)]);

/** For an Apache of one's own: a file in /etc/apache2/sites-available/. Faster than `.htaccess`, which it makes needless. */
export function virtualHost(site: HostedSite, { root, listen }: ServerPlace = usual): string {
  const { base } = site;
  return lines([
    ...notice('Apache: a host for this site.'),
    '',
    `<VirtualHost ${listen}>`,
    `    ServerName ${hostName(site)}`,
    `    DocumentRoot ${quoted(root)}`,
    ...(base === '/' ? [] : [`    RedirectMatch 302 "^/$" ${quoted(base)}`]),
    `    <Directory ${quoted(`${root}${base}`)}>`,
    '        Require all granted',
    '        Options FollowSymLinks',
    '        AllowOverride None',
    ...folder(site).map((line) => (line === '' ? '' : `        ${line}`)),
    '    </Directory>',
    '</VirtualHost>',
  ]);
}

/** What holds in the folder of the site, be it said in a `<Directory>` or in the folder itself. */
function folder(site: HostedSite): string[] {
  const { base } = site;
  const all = [...settings(site)].filter(([name]) => name !== 'Content-Type');
  return [
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    `ErrorDocument 403 ${base}404.html`,
    'AddDefaultCharset Off',
    'FileETag MTime Size',
    '',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...Object.entries(types).flatMap(([ending, type]) =>
      typed(ending === '' ? `^${bareName}${packed}$` : `${escaped(ending)}${packed}$`, type),
    ),
    ...Object.entries(named).flatMap(([file, type]) => typed(`^${escaped(file)}${packed}$`, type)),
    // Those of Pagefind's index.
    ...typed('\\.pf_[a-z]+$', 'application/octet-stream'),
    '',
    'RewriteEngine On',
    'RewriteCond %{REQUEST_METHOD} "!^(GET|HEAD|OPTIONS)$"',
    'RewriteRule "^" - [R=405,L]',
    `RewriteRule "(^|/)\\.(?!well-known/)" - [R=404,L]`,
    `RewriteRule "^(${hostFiles
      .filter((file) => !file.startsWith('.'))
      .map(escaped)
      .join('|')})$" - [R=404,L]`,
    ...redirects.map(({ from, to }) => `RewriteRule "^${escaped(from)}$" ${base}${to} [R=301,L]`),
    '# A folder without a page of its own is not there.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule "^" - [R=404,L]',
    '# Compressed files as the build made them, to who takes them.',
    ...sentPacked('br', 'br'),
    ...sentPacked('gzip', 'gz'),
    '',
    ...all.flatMap(([name, values]) => headerLines(name, values, base)),
    '# What differs by the encoding says so, the answer that nothing has changed included.',
    `Header always merge Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#${compressible(base, packed)}#"`,
    '# Once every page of the host is on HTTPS for good:',
    '# Header always set Strict-Transport-Security "max-age=31536000"',
  ];
}

const typed = (files: string, type: string): string[] => [
  `<FilesMatch "${files}">`,
  `    ForceType ${quoted(type)}`,
  '</FilesMatch>',
];

/** A quality of 0 is a refusal. */
const sentPacked = (coding: string, ending: string): string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} "(^|[ ,])${coding}($|[ ,;])"`,
  `RewriteCond %{HTTP:Accept-Encoding} "!(^|[ ,])${coding} *; *q=0(\\.0*)?($|[ ,])"`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule "^(.+)$" "$1.${ending}" [L]`,
];

/** The lines that set a header, in the order of their places: the last one holds. */
function headerLines(name: string, values: readonly Setting[], base: string): string[] {
  const common = commonValue(values);
  if (common !== undefined) return [`Header always set ${name} ${quoted(common)}`];
  return values.map(
    ({ where, value }) =>
      `Header always set ${name} ${quoted(value)} "expr=%{REQUEST_URI} =~ m#${pattern(where, base, packed)}#"`,
  );
}
