// SHA256SUMS in /data/ and /downloads/: what a copy of the public files must be, in the form that `sha256sum -c` reads.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

const name = 'SHA256SUMS';

/**
 * The SHA-256 of every file of a folder but the list itself, a line each, in the order of their paths, which are those below the
 * folder: "<64 hexadecimal digits>  statistics/s1.csv".
 */
export function sums(folder: string): string {
  const files = filesIn(folder).filter((file) => file !== name);
  return files
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

/** Writes the lists into the folders data/ and downloads/ of a built site, where it has files to keep. */
export function writeSums(site: string): void {
  for (const folder of ['data', 'downloads'].map((each) => join(site, each)))
    if (existsSync(folder)) writeFileSync(join(folder, name), sums(folder));
}
