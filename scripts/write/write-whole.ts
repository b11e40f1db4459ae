import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that is the old one or the new one at every moment, never a part. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const next = `${file}.${process.pid}.next`;
  try {
    writeFileSync(next, content);
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}
