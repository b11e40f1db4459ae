// Translate Toolkit, with which translators' tools such as Virtaal, Pootle and Weblate read XLIFF: a program in Python, packaged
// by Linux distributions and no part of this project.
import { spawnSync } from 'node:child_process';

/** Runs a program in Python that has Translate Toolkit, and gives what it prints. Throws, with its words, where it fails. */
export function toolkit(program: string, args: string[]): string {
  const done = spawnSync(python(), ['-c', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (done.status !== 0) throw new Error(done.stderr || String(done.error));
  return done.stdout;
}

/** A Python that has it; on Debian and the like it is installed, where we may. */
function python(): string {
  const found = findPython() ?? (installed() ? findPython() : undefined);
  if (found) return found;
  throw new Error(
    'Translate Toolkit is missing: install it (on Debian "apt-get install python3-translate") and verify again.',
  );
}

function findPython(): string | undefined {
  return ['/usr/bin/python3', 'python3', 'python'].find(
    (name) => spawnSync(name, ['-c', 'import translate.storage.xliff'], { stdio: 'ignore' }).status === 0,
  );
}

function installed(): boolean {
  if (process.getuid?.() !== 0) return false;
  const install = ['install', '-y', '--no-install-recommends', 'python3-translate'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', env }).status === 0;
  return aptGet(install) || (aptGet(['update']) && aptGet(install));
}
