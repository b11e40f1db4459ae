// Checks types, then lint and format. Changes no file. As a command: exit code 1 when either finds a problem.
import { isMain, runPackage } from './steps.ts';

/** Each check's name and whether it passed; all run, whatever the first says. */
export function checks(): { name: string; passed: boolean }[] {
  return [
    {
      name: 'types',
      passed: runPackage('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']) === 0,
    },
    {
      name: 'lint and format',
      passed: runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) === 0,
    },
  ];
}

if (isMain(import.meta)) {
  process.exitCode = checks().every(({ passed }) => passed) ? 0 : 1;
}
