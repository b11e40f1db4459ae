// Running other programs as steps of ours, with this Node and without Astro's telemetry.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a script of an installed package, its output shown; the exit code, 1 when it was killed. */
export function runPackage(script: string, args: string[], env: NodeJS.ProcessEnv = {}): number {
  return runNode([join(root, 'node_modules', script), ...args], env);
}

/** Runs Node in the project's folder, its output shown; the exit code, 1 when it was killed. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = {}): number {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return done.status ?? 1;
}

/** Whether a module is the program that was started, not one that it imports. (import.meta.main is newer than we ask.) */
export function isMain({ filename }: ImportMeta): boolean {
  return process.argv[1] === filename;
}
