import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../scripts/build/files-in.ts';

/** The SHA-256 of every file in a folder, by its path there. */
export function hashes(dir: string): Map<string, string> {
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return new Map(filesIn(dir).map((file) => [file, hashOf(file)]));
}

/** Files that are in one folder only, or differ. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}
