// Running other programs as steps of ours, with this Node and without Astro's telemetry.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const ofStep = {
  cwd: root,
  stdio: 'inherit' as const,
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
};

/** Runs a script of an installed package, its output shown; the exit code, 1 when it was killed. */
export function runPackage(script: string, args: string[], env: NodeJS.ProcessEnv = {}): number {
  return runNode([join(root, 'node_modules', script), ...args], env);
}

/** Runs Node in the project's folder, its output shown; the exit code, 1 when it was killed. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = {}): number {
  return spawnSync(process.execPath, args, { ...ofStep, env: { ...ofStep.env, ...env } }).status ?? 1;
}

/** The same beside what goes on; resolves at its end, however it ends. */
export async function runNodeBeside(args: string[]): Promise<void> {
  await once(spawn(process.execPath, args, ofStep), 'exit');
}

/** Whether a module is the program that was started, not one that it imports. (import.meta.main is newer than we ask.) */
export function isMain({ filename }: ImportMeta): boolean {
  return process.argv[1] === filename;
}
