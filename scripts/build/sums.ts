// /data/SHA256SUMS: what a copy of the public files must be, in the form that `sha256sum -c` reads.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'SHA256SUMS';

/**
 * The SHA-256 of every file of a folder but the list itself, a line each, in the order of their paths, which are those below the
 * folder: "<64 hexadecimal digits>  statistics/s1.csv".
 */
export function sums(folder: string): string {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file !== name)
    .sort();
  return files
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

/** Writes the list into the folder data/ of a built site. */
export function writeSums(site: string): void {
  const folder = join(site, 'data');
  writeFileSync(join(folder, name), sums(folder));
}
