import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/model/address/site.ts';
import { filesIn } from '../build/files-in.ts';
import { htaccess, virtualHost } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersPolicy, uploadScript, viewerRequest, viewerResponse } from './cloudfront.ts';
import { hostFiles, languagesOf } from './files.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import type { HostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';

/** What the configurations say of a built folder, whose files are those of the site alone. */
export const hostedSite = (folder: string, { origin, base }: Pick<Site, 'origin' | 'base'>): HostedSite => ({
  origin,
  base,
  languages: languagesOf(folder),
  files: filesIn(folder, ['**/*', '.well-known/*']).filter(
    (file) => !hostFiles.includes(file) && !/\.(br|gz)$/.test(file),
  ),
});

/**
 * Writes the configurations of all hosts into a folder of their own, and into the built one those that their hosts look for there:
 * Apache's, and where the site is a whole host those of Netlify and Cloudflare Pages, which look at its root alone.
 */
export function writeHosting(site: HostedSite, built: string, folder: string): void {
  const [headers, redirects] = [headersFile(site), redirectsFile(site)];
  const files: Record<string, string> = {
    [join(built, '.htaccess')]: htaccess(site),
    ...(site.base === '/' ? { [join(built, '_headers')]: headers, [join(built, '_redirects')]: redirects } : {}),
    [join(folder, 'nginx', 'report.conf')]: nginxConfig(site),
    [join(folder, 'caddy', 'Caddyfile')]: caddyfile(site),
    [join(folder, 'apache', 'report.conf')]: virtualHost(site),
    [join(folder, 'netlify-cloudflare', '_headers')]: headers,
    [join(folder, 'netlify-cloudflare', '_redirects')]: redirects,
    [join(folder, 'cloudfront', 'response-headers-policy.json')]: headersPolicy(site),
    [join(folder, 'cloudfront', 'viewer-request.js')]: viewerRequest(site),
    [join(folder, 'cloudfront', 'viewer-response.js')]: viewerResponse(site),
    [join(folder, 'cloudfront', 'upload.sh')]: uploadScript(site),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
