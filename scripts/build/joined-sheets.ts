// The style sheets of finished pages: Astro gives each page those of its components, one by one, and many small files compress
// far worse than one.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to a sheet for all media, as Astro writes it: `<link rel="stylesheet" href="/report/_astro/twin.I9UZQO8b.css">`. */
const link = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;
/** The sheet of every page: a file of its own, which a reader fetches once. What it says is in a layer, so that its place does not matter. */
const isSites = (name: string): boolean => name.startsWith('site.');

/**
 * Joins what each page of a folder asks for beside the site's own sheet, in the order in which it does, and writes the page anew.
 * A sheet that no page asks for by itself any more goes.
 */
export function joinSheets(folder: string): void {
  const joined = new Set<string>();
  const single = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const names = [...html.matchAll(link)].map(([, , name = '']) => name).filter((name) => !isSites(name));
    if (names.length < 2) for (const name of names) single.add(name);
    else {
      for (const name of names) joined.add(name);
      writeFileSync(path, withOne(html, writeJoined(folder, names)));
    }
  }
  for (const name of joined) if (!single.has(name)) rmSync(join(folder, '_astro', name));
}

/** A page with one sheet in the place of the first of its own. */
function withOne(html: string, sheet: string): string {
  let isFirst = true;
  return html.replace(link, (whole, room: string, name: string) => {
    if (isSites(name)) return whole;
    const kept = isFirst ? `<link rel="stylesheet" href="${room}${sheet}">` : '';
    isFirst = false;
    return kept;
  });
}

/** Writes several sheets as one, named by what is in it. */
function writeJoined(folder: string, names: readonly string[]): string {
  const text = names.map((name) => readFileSync(join(folder, '_astro', name), 'utf8').trim()).join('\n');
  const name = `page.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(folder, '_astro', name), text);
  return name;
}
