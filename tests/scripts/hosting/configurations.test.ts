import { describe, expect, it } from 'vitest';
import { htaccess, virtualHost } from '../../../scripts/hosting/apache.ts';
import { caddyfile } from '../../../scripts/hosting/caddy.ts';
import { headers, pattern, types } from '../../../scripts/hosting/files.ts';
import { headersFile, limits, redirectsFile } from '../../../scripts/hosting/headers-file.ts';
import type { HostedSite } from '../../../scripts/hosting/hosted-site.ts';
import { nginxConfig } from '../../../scripts/hosting/nginx.ts';

const site: HostedSite = {
  origin: 'https://report.example:8443',
  base: '/a.b/',
  languages: ['cy', 'en'],
  files: [
    'index.html',
    '404.html',
    'feed.xml',
    'data/SHA256SUMS',
    'en/index.html',
    'en/search/index.html',
    'en/p/1/index.html',
  ],
};

describe('the configurations of hosts', () => {
  it('name the host, the path and the page for unknown addresses', () => {
    expect(nginxConfig(site)).toContain('server_name report.example;');
    expect(nginxConfig(site)).toContain('error_page 404 /a.b/404.html;');
    expect(caddyfile(site)).toContain('https://report.example:8443 {');
    expect(caddyfile(site)).toContain('rewrite * /a.b/404.html');
    expect(virtualHost(site)).toContain('<Directory "/var/www/report/a.b/">');
    expect(htaccess(site)).toContain('ErrorDocument 404 /a.b/404.html');
    expect(redirectsFile(site)).toContain('/ /a.b/ 302\n');
    expect(headersFile(site)).toContain('\n/a.b/en/embed/*\n');
  });

  it('take a dot of the path for a dot', () => {
    const page = new RegExp(pattern({ of: 'page' }, site.base));
    expect(page.test('/a.b/en/')).toBe(true);
    expect(page.test('/axb/en/')).toBe(false);
  });

  it('are the same whatever was built before, and say nothing of this machine', () => {
    for (const written of [nginxConfig, caddyfile, virtualHost, htaccess, headersFile, redirectsFile]) {
      expect(written(site)).toBe(written(site));
      expect(written(site)).not.toContain(process.cwd());
      expect(written(site)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('keep to what Cloudflare Pages reads, however many rooms a report has', () => {
    const rooms = Array.from({ length: 200 }, (_, at) => `en/part-${at}/index.html`);
    const text = headersFile({ ...site, files: [...site.files, ...rooms] });
    expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(limits.rules);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(limits.line);
  });
});

describe('headers', () => {
  it('say the language of a page and of a file, and none of what belongs to none', () => {
    const language = (file: string, languages = site.languages) => headers(file, languages)['Content-Language'];
    expect(
      ['en/index.html', 'cy/p/1/index.html', 'en/cite/c1.bib', 'id/c1/index.html', 'data/report.json'].map((file) =>
        language(file),
      ),
    ).toEqual(['en', 'cy', 'en', 'cy, en', undefined]);
    expect(language('id/c1/index.html', ['cy'])).toBe('cy');
    expect(language('index.html', [])).toBeUndefined();
  });

  it('say every type with its charset where it is text', () => {
    const texts = Object.values(types).filter(
      (type) => /^text|json|xml|svg|bibtex|research/.test(type) && !/openxml/.test(type),
    );
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((type) => !type.endsWith('; charset=utf-8'))).toEqual([]);
  });
});
