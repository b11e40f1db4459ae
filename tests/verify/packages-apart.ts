// Programs of npm that a check needs and nobody else: packages of their own, with a lock of their own beside the checks, so that nobody
// who builds the site fetches them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/steps.ts';

/** The folder of installed packages that the lock in a folder beside this file names; installed where they are not. Throws with what npm said. */
export function packagesApart(name: string): string {
  const [own, cache] = [join(import.meta.dirname, name), join(root, 'node_modules', '.cache', name)];
  const done = join(cache, 'installed.json');
  const lock = readFileSync(join(own, 'package-lock.json'), 'utf8');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
    mkdirSync(cache, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(own, file), join(cache, file));
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', cache];
    const { status, stderr } = spawnSync('npm', args, {
      cwd: cache,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${name} could not be installed (npm ${args.join(' ')}):\n${stderr}`);
    writeFileSync(done, lock);
  }
  return join(cache, 'node_modules');
}
