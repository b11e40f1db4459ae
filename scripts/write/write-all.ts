import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/**
 * Writes several files, or none: all are ready beside their places before the first is changed, and where one cannot be
 * put in its place, those that were are put back as they were.
 *
 * @param texts the new texts by the path of their file, whose folder is there
 */
export function writeAll(texts: ReadonlyMap<string, string>): void {
  const next = (file: string) => `${file}.${process.pid}.all`;
  const done: { file: string; before: string | undefined }[] = [];
  try {
    for (const [file, text] of texts) writeFileSync(next(file), text);
    for (const file of texts.keys()) {
      const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      renameSync(next(file), file);
      done.push({ file, before });
    }
  } catch (error) {
    for (const { file, before } of done) {
      if (before === undefined) rmSync(file);
      else writeWhole(file, before);
    }
    throw error;
  } finally {
    for (const file of texts.keys()) rmSync(next(file), { force: true });
  }
}
