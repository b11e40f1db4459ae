// Translate Toolkit, with which translators' tools such as Virtaal, Pootle and Weblate read XLIFF: a program in Python, packaged
// by Linux distributions and no part of this project.
import { spawnSync } from 'node:child_process';
import { fromDebian } from './debian.ts';

/** Runs a program in Python that has Translate Toolkit, and gives what it prints. Throws, with its words, where it fails. */
export function toolkit(program: string, args: string[]): string {
  const done = spawnSync(python(), ['-c', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (done.status !== 0) throw new Error(done.stderr || String(done.error));
  return done.stdout;
}

const python = (): string => fromDebian('Translate Toolkit', 'python3-translate', findPython);

function findPython(): string | undefined {
  return ['/usr/bin/python3', 'python3', 'python'].find(
    (name) => spawnSync(name, ['-c', 'import translate.storage.xliff'], { stdio: 'ignore' }).status === 0,
  );
}
