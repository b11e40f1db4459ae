import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of all files in a folder, below it and in their order: "en/index.html". Without a pattern for them those are left out
 * that begin with a dot, or lie in such a folder.
 */
export const filesIn = (folder: string, patterns: string | readonly string[] = '**/*'): string[] =>
  globSync(patterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
