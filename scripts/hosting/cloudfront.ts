// S3 with CloudFront: types and caching go with the files when they are uploaded, headers that are the same everywhere are a policy,
// all else are two functions (runtime cloudfront-js-2.0, 10 kB each at most).
import { bareName, hashed, hostFiles, lasting, named, pattern, redirects, revalidated, types } from './files.ts';
import { commonValue, type HostedSite, hostName, lines, settings } from './hosted-site.ts';

/** Said by the object itself. */
const ofObjects = ['Content-Type', 'Cache-Control'];

/** What CloudFront has fields of its own for. */
const securityFields = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options'];

/**
 * For `aws cloudfront create-response-headers-policy --response-headers-policy-config`: what all files are sent with, and what is shown for
 * unknown addresses, of which no function is asked.
 */
export function headersPolicy(site: HostedSite): string {
  const common = Object.fromEntries(
    [...settings(site)].flatMap(([name, values]) => {
      const value = commonValue(values);
      return value === undefined || ofObjects.includes(name) ? [] : [[name, value]];
    }),
  );
  const missing = settings(site)
    .get('Content-Security-Policy')
    ?.find(({ where }) => where.of === 'page');
  const others = Object.entries(common).filter(([name]) => !securityFields.includes(name));
  const policy = {
    Name: `${hostName(site).replaceAll('.', '-')}-headers`,
    Comment: 'What every file of the site is sent with',
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: common['Referrer-Policy'] },
      // A function may say another one of a page.
      ContentSecurityPolicy: { Override: false, ContentSecurityPolicy: missing?.value },
    },
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** The function of viewer requests: a folder's page, addresses without their slash, addresses that lead on. */
export function viewerRequest({ base }: HostedSite): string {
  const moved = Object.fromEntries([
    ...redirects.map(({ from, to }) => [base + from, base + to]),
    ...(base === '/' ? [] : [['/', base]]),
  ]);
  const endings = Object.keys(types).filter((ending) => ending !== '');
  return lines([
    '// Written by the build from scripts/hosting/files.ts; how to use it: docs/publish.md. Event: viewer request.',
    `var moved = ${JSON.stringify(moved)};`,
    '// An id may hold a dot, "/id/p2.2": only these are files.',
    `var file = /(${[...endings.map((ending) => `\\${ending}`), '\\.pf_[a-z]+', `\\/${bareName}`].join('|')})$/;`,
    'function handler(event) {',
    '  var request = event.request;',
    '  var uri = request.uri;',
    '  if (moved[uri]) return to(moved[uri], request);',
    "  if (uri.endsWith('/')) request.uri = uri + 'index.html';",
    "  else if (!file.test(uri)) return to(uri + '/', request);",
    '  return request;',
    '}',
    'function to(address, request) {',
    '  var asked = Object.keys(request.querystring).map(function (name) {',
    '    var given = request.querystring[name];',
    '    return (given.multiValue || [given]).map(function (each) {',
    "      return each.value === '' ? name : name + '=' + each.value;",
    "    }).join('&');",
    "  }).join('&');",
    '  return {',
    '    statusCode: 301,',
    "    statusDescription: 'Moved Permanently',",
    "    headers: { location: { value: address + (asked ? '?' + asked : '') } },",
    '  };',
    '}',
  ]);
}

/** The function of viewer responses: headers that differ by file. */
export function viewerResponse(site: HostedSite): string {
  const varied = [...settings(site)].filter(
    ([name, values]) => !ofObjects.includes(name) && commonValue(values) === undefined,
  );
  return lines([
    '// Written by the build from scripts/hosting/files.ts; how to use it: docs/publish.md. Event: viewer response.',
    'var rules = [',
    ...varied.flatMap(([name, values]) =>
      values.map(
        ({ where, value }) =>
          `  [${JSON.stringify(name.toLowerCase())}, /${pattern(where, site.base).replaceAll('/', '\\/')}/, ${JSON.stringify(value)}],`,
      ),
    ),
    '];',
    'function handler(event) {',
    '  var uri = event.request.uri;',
    '  var response = event.response;',
    '  // Where two rules say the same header, the later one holds.',
    '  rules.forEach(function (rule) {',
    '    if (rule[1].test(uri)) response.headers[rule[0]] = { value: rule[2] };',
    '  });',
    '  return response;',
    '}',
  ]);
}

/** A script that uploads a built folder, each kind of file with its type and how long it is kept. */
export function uploadScript({ base }: HostedSite): string {
  const target = `"s3://$bucket${base}"`;
  const hidden = [...hostFiles, '*.br', '*.gz'].map((file) => `--exclude '${file}'`).join(' ');
  const single = Object.keys(named);
  const put = (what: string, type: string, kept: string): string =>
    `put ${what} --content-type '${type}' --cache-control '${kept}'`;
  const kinds = Object.entries(types).flatMap(([ending, type]) => {
    const files = ending === '' ? `*${bareName}` : `*${ending}`;
    const others = single
      .filter((file) => file.endsWith(ending) && ending !== '')
      .map((file) => ` --exclude '${file}'`);
    return [
      put(`--exclude '*' --include '${hashed}${files}'`, type, lasting),
      put(`--exclude '*' --include '${files}' --exclude '${hashed}*'${others.join('')}`, type, revalidated),
    ];
  });
  return lines([
    '#!/bin/sh',
    '# Written by the build from scripts/hosting/files.ts; how to use it: docs/publish.md.',
    '# sh upload.sh dist my-bucket my-distribution',
    'set -eu',
    'dist=$1 bucket=$2 distribution=$3',
    'put() {',
    `  aws s3 cp "$dist" ${target} --recursive --only-show-errors "$@" ${hidden}`,
    '}',
    '# What pages ask for is there before they are.',
    ...kinds.toSorted((a, b) => Number(a.includes('*.html')) - Number(b.includes('*.html'))),
    ...Object.entries(named).map(([file, type]) => put(`--exclude '*' --include '${file}'`, type, revalidated)),
    put(`--exclude '*' --include '*.pf_*'`, 'application/octet-stream', revalidated),
    '# What is no longer part of the site goes; files named by what is in them stay for pages that are still open.',
    `aws s3 sync "$dist" ${target} --delete --size-only --exclude '${hashed}*' ${hidden} --only-show-errors`,
    `aws cloudfront create-invalidation --distribution-id "$distribution" --paths '${base}*'`,
  ]);
}
