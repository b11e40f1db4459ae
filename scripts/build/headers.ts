// The HTTP headers of each file: how our own server answers, and what a publisher's host should send.
import { extname } from 'node:path';
import { contentPolicy } from '../../src/components/page/policy.ts';
import { locales } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';

/** The kinds of files that a build makes; those of Pagefind's index are nobody's but its own. */
export const types: Record<string, string> = {
  // SHA256SUMS
  '': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  // No type is registered; hosts of Sphinx's own documentation send this one.
  '.inv': 'application/octet-stream',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Files whose ending does not say all that they are. */
const named: Record<string, string> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
};

/** @param path the file's path in the built folder, for example "en/embed/c10/index.html" */
export function headers(path: string): Record<string, string> {
  const type = named[path] ?? types[extname(path)] ?? 'application/octet-stream';
  const isPage = type.startsWith('text/html');
  return {
    'Content-Type': type,
    // Astro's own files carry a hash of what is in them; all others are asked for again, and answered in a few bytes.
    'Cache-Control': path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    'Content-Security-Policy': `${contentPolicy(isSearch(path))}; frame-ancestors ${isCard(path) ? '*' : "'self'"}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // Data are for other sites to read.
    ...(isPage ? {} : { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** Pagefind's engine runs on the search page alone. */
export function isSearch(path: string): boolean {
  return locales.some((locale) => path === `${locale}/${rooms.search[locale]}/index.html`);
}

/** A card is made to stand in another site's frame; no other page may. */
function isCard(path: string): boolean {
  return /^[a-z]{2}\/embed\//.test(path);
}

/** Compression gains nothing on files that are compressed already. */
export function isCompressible(path: string): boolean {
  return /^(text\/|application\/(json|xml|wasm|x-bibtex|x-research-info-systems)|image\/svg)/.test(
    types[extname(path)] ?? '',
  );
}
