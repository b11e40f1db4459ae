// Runs Vitest and counts what passed and failed; a run that crashes, or runs nothing, counts as a failure.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root, runPackage } from '../steps.ts';

export interface Count {
  passed: number;
  failed: number;
}

const resultSchema = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** @param args what to run, as Vitest has it: `--project=unit`, "tests/rooms.test.ts"; everything without any */
export function runTests(args: string[]): Count {
  const file = join(root, 'node_modules', '.cache', 'tests', `${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = runPackage('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  const json = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  rmSync(file, { force: true });
  return countResults(json, exitCode);
}

/** @param json what Vitest's JSON reporter wrote, if it came to that */
export function countResults(json: string | undefined, exitCode: number): Count {
  const count = json === undefined ? { passed: 0, failed: 0 } : countFiles(json);
  const isSilentFailure = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  return isSilentFailure ? { ...count, failed: 1 } : count;
}

function countFiles(json: string): Count {
  const { testResults } = resultSchema.parse(JSON.parse(json));
  const statuses = testResults.flatMap((file) => {
    const tests = file.assertionResults.map(({ status }) => status);
    // A file that breaks outside its tests, on import for example, is a failure of its own.
    return file.status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
  });
  return {
    passed: statuses.filter((status) => status === 'passed').length,
    failed: statuses.filter((status) => status === 'failed').length,
  };
}

/** Prints the closing line and sets the exit code. */
export function close(counts: Count[]): void {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
