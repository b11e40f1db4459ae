import { bareName, escaped, hostFiles, named, pattern, redirects, types } from './files.ts';
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

const usual: ServerPlace = { root: '/var/www/report', listen: '80' };

/**
 * The configuration of a server in nginx, for its `http` context: a file in /etc/nginx/conf.d/. Compressed files are sent as the build
 * made them, brotli by ngx_brotli's static module (Debian: libnginx-mod-http-brotli-static).
 */
export function nginxConfig(site: HostedSite, { root, listen }: ServerPlace = usual): string {
  const { base } = site;
  const all = [...settings(site)].filter(([name]) => name !== 'Content-Type');
  const varied = all.filter(([, values]) => commonValue(values) === undefined);
  const added = all.map(([name, values]) => {
    const value = commonValue(values);
    return `        add_header ${name} ${value === undefined ? variable(name) : quoted(value)} always;`;
  });
  return lines([
    ...notice('nginx: a server for this site.'),
    '',
    ...varied.flatMap(([name, values]) => [...map(name, values, base), '']),
    'server {',
    `    listen ${listen};`,
    `    server_name ${hostName(site)};`,
    `    root ${quoted(root)};`,
    '    server_tokens off;',
    '    # A redirect names no host or port, so that it is right behind a proxy, too.',
    '    absolute_redirect off;',
    ...(base === '/'
      ? []
      : [
          '',
          `    location = / { return 302 ${base}; }`,
          `    location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }`,
        ]),
    '',
    `    location ${base === '/' ? '' : '^~ '}${base} {`,
    '        index index.html;',
    `        error_page 404 ${base}404.html;`,
    '        # A folder without a page of its own is not there either.',
    `        error_page 403 =404 ${base}404.html;`,
    '        gzip off;',
    '        gzip_static on;',
    '        gzip_vary on;',
    '        brotli_static on;',
    '',
    '        types {',
    ...Object.entries(types).flatMap(([ending, type]) =>
      ending === '' ? [] : `            ${quoted(type)} ${ending.slice(1)};`,
    ),
    '        }',
    '        default_type application/octet-stream;',
    '',
    ...added,
    '        # Once every page of the host is on HTTPS for good:',
    '        # add_header Strict-Transport-Security "max-age=31536000" always;',
    '',
    `        location ~ "^${escaped(base)}(.*/)?\\.(?!well-known/)" { return 404; }`,
    ...hostFiles.filter(isNoDotFile).map((file) => `        location = ${base}${file} { return 404; }`),
    ...redirects.map(({ from, to }) => `        location = ${base}${from} { return 301 ${base}${to}; }`),
    ...Object.entries(named).map(([file, type]) => `        location = ${base}${file} { ${onlyType(type)} }`),
    `        location ~ "${pattern({ of: 'ending', endings: [''] }, base)}" { ${onlyType(types[''] ?? '')} }`,
    '    }',
    '}',
  ]);

  function onlyType(type: string): string {
    return `types { } default_type ${quoted(type)};`;
  }
}

const isNoDotFile = (file: string): boolean => !file.startsWith('.') && file !== bareName;

/** A header's value by the file that is sent: nginx takes the first expression that fits, so the particular comes first. */
function map(name: string, values: readonly Setting[], base: string): string[] {
  const entries = values.toReversed().map(({ where, value }) => `    "~${pattern(where, base)}" ${quoted(value)};`);
  return [`map $uri ${variable(name)} {`, ...entries, '}'];
}

const variable = (name: string): string => `$report_${name.toLowerCase().replaceAll('-', '_')}`;
