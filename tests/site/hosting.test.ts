// The configurations of hosts that nobody can start here: each is read as its host says that it reads it, and held against what every
// kind of file must be sent with. Those of nginx, Caddy and Apache run in tests/verify/hosting.test.ts.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { headersPolicy, uploadScript, viewerRequest, viewerResponse } from '../../scripts/hosting/cloudfront.ts';
import { headers, isCompressible } from '../../scripts/hosting/files.ts';
import { headersFile, redirectsFile } from '../../scripts/hosting/headers-file.ts';
import { hostedSite } from '../../scripts/hosting/write-hosting.ts';
import { fixture, report, subpath } from '../sites.ts';
import { expectedHeaders, kindOf, kinds, policyOf } from './file-kinds.ts';
import { cloudflare, headersAt, netlify, readHeadersFile } from './headers-file.ts';

const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

const sites = [report, subpath, fixture].map((built) => ({
  name: built.name,
  dir: built.dir,
  site: hostedSite(built.dir, built),
}));

describe('the record of what files need', () => {
  test('says of every file what its kind must be sent with, and knows every kind', () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const { site } of sites)
      for (const file of site.files) {
        const kind = kindOf(file);
        seen.add(kind.name);
        const sent = lowered(headers(file, site.languages));
        const expected = Object.entries(expectedHeaders(kind)).filter(([, value]) => value !== undefined);
        if (!isDeepStrictEqual(sent, Object.fromEntries(expected))) wrong.push(`${file}: ${JSON.stringify(sent)}`);
        if (isCompressible(file) !== (kind.isCompressed ?? false)) wrong.push(`${file}: whether it is compressed`);
      }
    expect(wrong.slice(0, 5)).toEqual([]);
    // The whole site in one file is made by `npm run editions` alone.
    expect(kinds.filter(({ name }) => !seen.has(name)).map(({ name }) => name)).toEqual(['ZIP']);
  });
});

/** Of files of a kind in a room the first few: no configuration tells others apart. */
const formsOf = (files: readonly string[]): string[] => {
  const room = (file: string): string => `${file.split('/').length} ${file.split('/').slice(0, 2).join('/')}`;
  const found = Map.groupBy(files, (file) => `${kindOf(file).name} ${file.split('/').length > 2 ? room(file) : ''}`);
  return [...found.values()].flatMap((all) => all.slice(0, 3));
};

describe.each(sites)('the configurations of "$name"', ({ site, dir }) => {
  const forms = formsOf(site.files);

  test('are in the built folder where their hosts look for them', () => {
    const root = site.base === '/';
    expect(globSync('_{headers,redirects}', { cwd: dir }).sort()).toEqual(root ? ['_headers', '_redirects'] : []);
    if (root) expect(readFileSync(join(dir, '_headers'), 'utf8')).toBe(headersFile(site));
    expect(readFileSync(join(dir, '.htaccess'), 'utf8')).toContain(`ErrorDocument 404 ${site.base}404.html`);
  });

  test.each([
    ['Netlify', netlify],
    ['Cloudflare Pages', cloudflare],
  ] as const)('give every file its headers on %s', (_, matcher) => {
    const rules = readHeadersFile(headersFile(site)).map((rule) => ({ ...rule, fits: matcher(rule.path) }));
    expect(forms.flatMap((file) => wrongAt(file, headersAt(rules, site.base + addressOf(file))))).toEqual([]);
  });

  /** What a host would send wrong of a file: nothing may be framed or kept that must not be. */
  function wrongAt(file: string, sent: Record<string, string>): string[] {
    const expected = fromFile(file);
    const policy = narrowed(sent['content-security-policy'] ?? '');
    const exact = ['cache-control', 'access-control-allow-origin', ...Object.keys(expected)];
    return [
      ...exact.filter((name) => sent[name] !== expected[name]).map((name) => `${file}: ${name} is ${sent[name]}`),
      ...(policy === policyAt(file, sent) ? [] : [`${file}: the policy is ${policy}`]),
    ];
  }

  /** What `_headers` says of a file: of pages these hosts know the type themselves, of all that is not kept that it is asked for again. */
  function fromFile(file: string): Record<string, string | undefined> {
    const kind = kindOf(file);
    const expected = expectedHeaders(kind);
    const isPage = kind.type.startsWith('text/html');
    const left = Object.entries(expected).filter(
      ([name, value]) =>
        value !== undefined &&
        name !== 'content-security-policy' &&
        (name !== 'cache-control' || kind.isLasting) &&
        (name !== 'content-type' || !(isPage || kind.type === 'application/octet-stream')) &&
        (name !== 'cross-origin-resource-policy' ||
          kind.isOpen ||
          kind.framedBy === '*' ||
          !(isPage || isIndex(file))) &&
        (name !== 'content-language' || site.languages.length === 2),
    );
    return Object.fromEntries(left);
  }

  /** The page of the search lies beside others, which say of themselves that WebAssembly does not run there. */
  const narrowed = (policy: string): string => policy.replace(" 'wasm-unsafe-eval'", '');
  const policyAt = (file: string, sent: Record<string, string>): string =>
    // A file beside pages may get what they get.
    narrowed(policyOf(kindOf(file)) ?? sent['content-security-policy'] ?? '');
  const isIndex = (file: string): boolean => /\.pf_[a-z]+$/.test(file);

  test('lead on from the addresses that others look for, one each', () => {
    const lines = redirectsFile(site)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.every((line) => /^\/\S* \/\S* 30[12]$/.test(line))).toBe(true);
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length);
    for (const line of lines) {
      const [from = '', to = ''] = line.split(' ');
      expect(site.files).toContain(`${to.slice(site.base.length)}${to.endsWith('/') ? 'index.html' : ''}`);
      expect(site.files).not.toContain(from.slice(site.base.length) || 'nothing');
    }
  });

  test('find every file on CloudFront, from its address with its slash and without', () => {
    const ask = cloudFrontFunction(viewerRequest(site));
    for (const file of forms) {
      const uri = site.base + addressOf(file);
      expect(ask({ request: { uri, querystring: {} } })).toMatchObject({ uri: site.base + file });
      if (!uri.endsWith('/') || uri === '/') continue;
      const bare = {
        uri: uri.slice(0, -1),
        querystring: { q: { value: 'care' }, kind: { multiValue: [{ value: 'a' }, { value: 'b' }] } },
      };
      expect(ask({ request: bare })).toMatchObject({
        statusCode: 301,
        headers: { location: { value: `${uri}?q=care&kind=a&kind=b` } },
      });
    }
    expect(ask({ request: { uri: `${site.base}sitemap.xml`, querystring: {} } })).toMatchObject({
      headers: { location: { value: `${site.base}sitemap-index.xml` } },
    });
  });

  test('give every file its headers on CloudFront', () => {
    const answer = cloudFrontFunction(viewerResponse(site));
    const policy: unknown = JSON.parse(headersPolicy(site));
    const always = fixedHeaders(policy);
    const objects = uploaded(uploadScript(site), site.files);
    expect(objects.size).toBe(site.files.length);
    for (const file of forms) {
      const response = { headers: {} };
      const varied = answer({ request: { uri: site.base + file }, response });
      const sent = { ...always, ...objects.get(file), ...valuesOf(varied) };
      // Of a file without a policy of its own the common one holds, which only forbids.
      const expected = { ...expectedHeaders(kindOf(file)) };
      expected['content-security-policy'] ??= always['content-security-policy'];
      for (const [name, value] of Object.entries(expected))
        expect([file, name, sent[name]]).toEqual([file, name, value]);
    }
  });

  test('are small enough for CloudFront, and a script that a shell reads', () => {
    for (const code of [viewerRequest(site), viewerResponse(site)])
      expect(Buffer.byteLength(code)).toBeLessThan(10_240);
    const { status, stderr } = spawnSync('sh', ['-n'], { input: uploadScript(site) });
    expect([status, String(stderr)]).toEqual([0, '']);
  });
});

const lowered = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));

/** The handler of a function, which has nothing but the language: no module, no timer, no global. */
function cloudFrontFunction(code: string): (event: object) => unknown {
  const context = createContext({});
  runInContext(code, context);
  return (event) => {
    const result: unknown = runInContext(`JSON.stringify(handler(${JSON.stringify(event)}))`, context);
    return JSON.parse(String(result));
  };
}

/** { "headers": { "content-language": { "value": "en" } } } → { "content-language": "en" } */
function valuesOf(response: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  if (!isRecord(response) || !isRecord(response.headers)) return found;
  for (const [name, header] of Object.entries(response.headers))
    if (isRecord(header)) found[name] = String(header.value);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a response headers policy sends, by its fields as AWS names them. */
function fixedHeaders(policy: unknown): Record<string, string> {
  expect(policy).toEqual({
    Name: expect.stringMatching(/^[A-Za-z0-9_-]{1,128}$/),
    Comment: expect.any(String),
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: expect.any(String) },
      ContentSecurityPolicy: { Override: false, ContentSecurityPolicy: expect.any(String) },
    },
    CustomHeadersConfig: { Quantity: expect.any(Number), Items: expect.any(Array) },
  });
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = isRecord(policy) ? policy : {};
  const fields = isRecord(security) ? security : {};
  const items = isRecord(custom) && Array.isArray(custom.Items) ? custom.Items.filter(isRecord) : [];
  expect(isRecord(custom) && custom.Quantity).toBe(items.length);
  const field = (name: string): string => String(isRecord(fields[name]) ? fields[name][name] : '');
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': field('ReferrerPolicy'),
    'content-security-policy': field('ContentSecurityPolicy'),
    ...Object.fromEntries(items.map(({ Header, Value }) => [String(Header).toLowerCase(), String(Value)])),
  };
}

/** With which type and age each file is uploaded: of the filters of a command the last that fits holds, of the commands the last, too. */
function uploaded(script: string, files: readonly string[]): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const line of script.split('\n').filter((each) => each.startsWith('put -'))) {
    const filters = [...line.matchAll(/--(include|exclude) '([^']*)'/g)].map(([, what, glob = '']) => ({
      isIn: what === 'include',
      fits: new RegExp(`^${glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
    }));
    const [, type = '', age = ''] = /--content-type '([^']*)' --cache-control '([^']*)'/.exec(line) ?? [];
    for (const file of files)
      if (filters.findLast(({ fits }) => fits.test(file))?.isIn)
        found.set(file, { 'content-type': type, 'cache-control': age });
  }
  return found;
}
