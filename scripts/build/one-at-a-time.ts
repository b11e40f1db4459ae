// What must not run twice at once in a project: pages are built with files that a second build would write over.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How often is looked whether the other has ended, in milliseconds. */
const interval = 200;

/**
 * Does a piece of work while no other process does one under the same file; waits, and says so once, until it has ended.
 *
 * @param file holds the number of the process that works; it is removed in the end
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>, say = console.warn): Promise<T> {
  for (let hasSaid = false; !take(file); hasSaid = true) {
    const holder = Number(readQuietly(file));
    if (!isRunning(holder)) rmSync(file, { force: true });
    else if (!hasSaid) say(`Another build is under way here (process ${holder}): this one waits for its end.`);
    if (isRunning(holder)) await pause(interval);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Puts the file there with the number in it, unless one is there: nobody sees it without. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process with this number is there, be it another user's. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
