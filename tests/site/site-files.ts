// The pages of a built site and what they weigh, for the tests.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Page, parsePage } from '../../scripts/check/site-pages.ts';
import { isCompressible } from '../../scripts/hosting/files.ts';
import { rooms } from '../../src/model/address/room.ts';
import type { BuiltSite } from '../sites.ts';

/** Every page's path in the built folder, in order. */
export function pageFiles({ dir }: BuiltSite): string[] {
  return globSync('**/*.html', { cwd: dir }).sort();
}

export function readPage({ dir, origin, base }: BuiltSite, file: string): Page {
  return parsePage(file, readFileSync(join(dir, file), 'utf8'), `${origin}${base}`);
}

export const isChapter = (file: string): boolean => isIn(file, rooms.chapters) && /\/\d+\/index\.html$/.test(file);

/** Cards for other sites' frames, which say what a page does in fewer words and lead to their unit's page alone. */
export const isCard = (file: string): boolean => /^[a-z]{2}\/embed\//.test(file);

/** Pages that hold more than a reader's page does, and may weigh more. */
export const isLarge = (file: string): boolean =>
  [rooms.search, rooms.full, rooms.source, rooms['side-by-side']].some((room) => isIn(file, room));

function isIn(file: string, room: { en: string; cy: string }): boolean {
  return file.startsWith(`en/${room.en}/`) || file.startsWith(`cy/${room.cy}/`);
}

/** One page of each kind in each language: of pages that differ in their id only, the first; of pinned wordings one of each date. */
export function sample(files: string[]): string[] {
  const kinds = new Map<string, string>();
  for (const file of files) {
    const kind = file
      .replace(/^id\/[^/]+\/(\d{4}-)/, 'id/*/$1')
      .replace(/^((?:en\/|cy\/)?[^/]+\/)([a-z-]*)(\d?)[^/]*\/index\.html$/, (_, room, word, digit) =>
        digit ? `${room}${word}*` : `${room}*`,
      );
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return [...kinds.values()];
}

/** The pages of both languages that there is one of each: the glossary, the whole report, search. */
export const roomPages = (files: string[]): string[] =>
  files.filter((file) => /^(?:en|cy)\/[^/]+\/index\.html$/.test(file));

const weights = new Map<string, number>();

/** Bytes over the network: by the best brotli, for what is not compressed already. */
export function weight({ dir }: BuiltSite, file: string): number {
  const path = join(dir, file);
  const known = weights.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  const size = isCompressible(file) ? brotliCompressSync(bytes).length : bytes.length;
  weights.set(path, size);
  return size;
}
