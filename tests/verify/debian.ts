// Programs that Linux distributions package and that are no part of this project.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What looking for a program found; on Debian and the like a package is installed, where we may. Throws, naming it, where it is missing. */
export function fromDebian<T>(name: string, debianPackage: string, find: () => T | undefined): T {
  const found = find() ?? (installed(debianPackage) ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(`${name} is missing: install it (on Debian "apt-get install ${debianPackage}") and verify again.`);
}

function installed(debianPackage: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const install = ['install', '-y', '--no-install-recommends', debianPackage];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another file of tests may be installing, too: apt-get itself does not wait for its lists.
  const lock = join(tmpdir(), 'verify-apt-get.lock');
  const aptGet = (args: string[]) =>
    spawnSync('flock', [lock, 'apt-get', ...args], { stdio: 'ignore', env }).status === 0;
  return aptGet(install) || (aptGet(['update']) && aptGet(install));
}
