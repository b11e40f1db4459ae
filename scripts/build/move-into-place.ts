import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Replaces a folder by one that was built: a reader finds the old site or the new one, never a part. A symbolic link stays, and
 * what it leads to is replaced. A folder that cannot be moved, as another disk is mounted there, gets the new files one by one.
 *
 * @param rename how a folder is moved, which throws where it cannot be
 */
export function moveIntoPlace(built: string, folder: string, rename: typeof renameSync = renameSync): void {
  const target = linkedTo(folder);
  const next = `${target}.next`;
  const last = `${target}.last`;
  for (const each of [next, last]) rmSync(each, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (!isMoved(built, next, rename)) cpSync(built, next, { recursive: true }); // on another disk
  if (existsSync(target) && !isMoved(target, last, rename)) {
    replaceFiles(next, target);
    rmSync(next, { recursive: true });
    return;
  }
  rename(next, target);
  rmSync(last, { recursive: true, force: true });
}

/** Where a path leads, through symbolic links, be it to nothing yet. */
function linkedTo(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? linkedTo(resolve(dirname(path), readlinkSync(path))) : path;
}

function isMoved(from: string, to: string, rename: typeof renameSync): boolean {
  try {
    rename(from, to);
    return true;
  } catch {
    return false;
  }
}

/** New files first, then without those that are no longer there: links between pages lead somewhere at every moment. */
function replaceFiles(from: string, to: string): void {
  for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true, force: true });
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' }))
    if (!existsSync(join(from, file))) rmSync(join(to, file), { recursive: true, force: true });
}
