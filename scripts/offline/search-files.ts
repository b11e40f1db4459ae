import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locale.ts';

/**
 * All files that searches in a language are answered from at first, as one: each text by its path in the site,
 * {"search/en/units.json": "…"}, in the order of their names.
 *
 * @param change what becomes of a file on the way
 */
export function searchFiles(
  site: string,
  locale: Locale,
  change: (path: string, text: string) => string = (_, text) => text,
): Record<string, string> {
  const folder = `search/${locale}`;
  const paths = globSync(`${folder}/**/*.{json,txt}`, { cwd: site }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths
      .filter((path) => !path.endsWith('/LICENCES.txt'))
      .sort()
      .map((path) => [path, change(path, readFileSync(join(site, path), 'utf8'))]),
  );
}

/** The same as a script that a page runs which may read no files: src/client/offline/copied-file.ts finds them. */
export const searchScript = (files: Record<string, string>): string =>
  `globalThis.searchFiles={...globalThis.searchFiles,...${JSON.stringify(files)}};\n`;
